-- One ticket, also of an earlier day.
-- args: ticket
-- reads only     refuses: ticket-unknown
-- include: head
local ticket = read(key('t', arg(1)))
if not ticket.id then return refuse('ticket-unknown', 'ticket', arg(1)) end
return {'ticket', cjson.encode(ticket)}
