-- The ticket that the window holds, for verbs that need it called and not yet served.
-- refuses: ticket-state
-- include: held
if ticket.state ~= 'CALLED' then return refuse('ticket-state', 'number', ticket.number, 'state', ticket.state) end
