/** A hall at one glance, with the lists that clerks choose from (大厅概况). */
package govhall.api.hall;
