/** Doors for clerks, reception, managers and other systems (工作人员接口). */
package govhall.api;
