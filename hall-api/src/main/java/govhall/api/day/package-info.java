/** Turning the business day by hand (日切). */
package govhall.api.day;
