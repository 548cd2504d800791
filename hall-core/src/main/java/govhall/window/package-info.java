/** Who works at which window (窗口人员), and whether it is open. */
package govhall.window;
