/** The clerk's window (窗口操作): its verbs and its feed. */
package govhall.api.window;
