/** Case files as staff handle them (办件管理). */
package govhall.api.cases;
