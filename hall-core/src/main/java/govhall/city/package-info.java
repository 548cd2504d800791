/** The city as its folder describes it (市情数据): halls, zones, windows, queues, classes and closed lists, checked whole. */
package govhall.city;
