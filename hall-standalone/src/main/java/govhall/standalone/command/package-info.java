/** Commands that answer without a running hall (命令): from the folder of a city and what is given to them. */
package govhall.standalone.command;
