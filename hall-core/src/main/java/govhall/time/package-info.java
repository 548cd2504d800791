/** Hall time and the business day (业务日): the only place that asks a machine what time it is. */
package govhall.time;
