-- Ends a ticket that waits or was missed, at the citizen's or reception's wish.
-- args: ticket, slip (count of the slip in hand; empty: not asked)
-- tells: cancelled     refuses: ticket-unknown, ticket-state, token-old
-- include: head, tell, tickets
local ticket = read(ticket_key(arg(1)))
if not ticket.id then return refuse('ticket-unknown', 'ticket', arg(1)) end
if arg(2) ~= '' and arg(2) ~= ticket.slip then return refuse('token-old', 'day', day) end
if ticket.state ~= 'WAITING' and ticket.state ~= 'MISSED' then
  return refuse('ticket-state', 'number', ticket.number, 'state', ticket.state)
end
if string.sub(ticket.id, 1, 6) ~= string.sub(day, 3) then return refuse('token-old', 'day', day) end
-- From here on it happens.
if ticket.state == 'WAITING' then leave_lane(ticket.id, ticket) end
change_ticket(ticket, 'state', 'CANCELLED', 'ended', ms)
redis.call('ZREM', key('live', day), ticket.id)
tell('cancelled', 'ticket', cjson.encode(ticket))
return done()
