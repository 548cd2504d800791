-- The called citizen did not come: only after the queue's calls, and its patience plus that of the class.
-- tells: missed     refuses: ticket-state, miss-too-early
-- include: head, tell, called
local needed, patience = unpack(redis.call('HMGET', key('q', ticket.queue), 'calls', 'noshow'))
local extra = string.match(redis.call('HGET', key('cls'), ticket.class), ':(%d+)$')
local left = ticket.called + patience + extra - ms
if tonumber(ticket.calls) < tonumber(needed) or left > 0 then
  return refuse('miss-too-early', 'number', ticket.number, 'calls', ticket.calls, 'needed', needed, 'seconds',
    tostring(math.max(0, math.ceil(left / 1000))))
end
-- From here on it happens.
change_ticket(ticket, 'state', 'MISSED', 'window', '', 'misses', ticket.misses + 1, 'missed', ms)
tell('missed', 'ticket', cjson.encode(ticket), 'window', change_window('ticket', '', 'number', ''))
return done()
