/** Setting up a city and turning its business days (开业与日切). */
package govhall.day;
