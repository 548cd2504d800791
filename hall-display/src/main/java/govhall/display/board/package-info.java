/** The board (显示屏): what is called, where to, and how many wait. */
package govhall.display.board;
