/** Case files at the doors for staff (办件): taken in, looked up, moved on. */
package govhall.api.cases;
