-- The ticket that the window holds, for verbs that need one.
-- refuses: no-ticket
-- include: calls
if window.ticket == '' then return refuse('no-ticket', 'window', window.no) end
local ticket = read(ticket_key(window.ticket))
