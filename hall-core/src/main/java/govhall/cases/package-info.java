/** The case file (办件) that a ticket leaves behind, and its whole life in one table. */
package govhall.cases;
