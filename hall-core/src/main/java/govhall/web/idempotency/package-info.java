/** Who asks for what under which key (幂等): every act has an id, and a repeat is answered as before. */
package govhall.web.idempotency;
