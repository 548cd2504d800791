/** Taking and giving back tickets (取号与退号). */
package govhall.ticket;
