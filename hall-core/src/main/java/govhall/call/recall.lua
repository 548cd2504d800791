-- Calls the called ticket once more. A call that comes before the queue's gap chimes but does not count.
-- tells: recalled     refuses: ticket-state
-- include: head, tell, called
local gap = tonumber(redis.call('HGET', key('q', ticket.queue), 'gap'))
-- From here on it happens.
if ms - ticket.counted >= gap then
  change_ticket(ticket, 'calls', ticket.calls + 1, 'counted', ms)
else
  change_ticket(ticket)
end
local call = call_json(ticket)
remember_call(call)
tell('recalled', 'ticket', cjson.encode(ticket), 'window', change_window(), 'call', call)
return done()
