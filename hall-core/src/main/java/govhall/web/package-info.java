/** The frame that every door shares (门户框架): feeds, problem details, idempotency, strict JSON, pages. */
package govhall.web;
