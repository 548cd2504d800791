/** Serves pages (页面): what every answer says to a browser, and static files that are asked for again when they changed. */
package govhall.web.pages;
