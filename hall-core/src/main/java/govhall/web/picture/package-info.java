/** How doors show a hall (画面与用语): windows, tickets and queues as JSON, with names in both languages. */
package govhall.web.picture;
