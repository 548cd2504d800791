/** Doors for lobby screens (大厅显示屏); they only read. */
package govhall.display;
