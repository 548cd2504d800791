/** Tickets as staff handle them (号票管理). */
package govhall.api.ticket;
