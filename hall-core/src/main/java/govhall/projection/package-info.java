/** The picture of a hall in this process (大厅视图): a snapshot, then what follows; all screens share it. */
package govhall.projection;
