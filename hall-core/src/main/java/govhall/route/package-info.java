/** Where an errand goes (分流): the queues of its legs, and which rules said so. */
package govhall.route;
