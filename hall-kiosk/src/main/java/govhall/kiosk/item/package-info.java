/** Finding the right service (找事项): tiles, life events, search. */
package govhall.kiosk.item;
