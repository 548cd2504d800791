package govhall.api.ticket;

import govhall.web.picture.TicketJson;

/** What became of a ticket (号票操作结果), and the offset that a feed must reach to show it. */
record TicketDoneJson(String at, TicketJson ticket) {}
