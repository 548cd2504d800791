/** The one feed of all screens (画面推送): a picture, then what changes in it, over WebSocket. */
package govhall.web.feed;
