/** Where an errand goes (分流): a ticket to the queues of its legs, a case to who decides it, and which rules said so. */
package govhall.route;
