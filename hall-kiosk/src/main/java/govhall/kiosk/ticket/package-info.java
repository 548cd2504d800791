/** Taking a ticket at the kiosk and giving it back (取号与退号). */
package govhall.kiosk.ticket;
