-- Calls the ticket that the call rule puts first at this window; with an outcome it first finishes the present one.
-- args: outcome (empty: none)
-- tells: finished, leg-finished, called     refuses: window-closed, window-paused, window-busy, no-ticket
-- include: head, tell, calls, pick-next
local outcome = arg(1)
if window.state == 'CLOSED' then return refuse('window-closed', 'window', window.no) end
if window.state == 'PAUSED' then return refuse('window-paused', 'window', window.no) end
if window.ticket ~= '' and outcome == '' then
  return refuse('window-busy', 'window', window.no, 'number', window.number)
end
if window.ticket == '' and outcome ~= '' then return refuse('no-ticket', 'window', window.no) end
local first = outcome == '' and pick_next(window)
if outcome == '' and not first then return nothing('window', window_json(window)) end
-- From here on it happens.
if outcome ~= '' then
  finish_leg(read(ticket_key(window.ticket)), outcome)
  -- Picked only now: the next leg of the finished ticket may be this window's own.
  first = pick_next(window)
  if not first then return done() end
end
local ticket = read(ticket_key(first.id))
leave_lane(first.id, ticket)
change_ticket(ticket, 'state', 'CALLED', 'window', window.no, 'called', ms, 'counted', ms, 'calls', 1, 'layer',
  first.layer, 'priority', first.priority, 'passed', first.passed)
local call = call_json(ticket)
remember_call(call)
tell('called', 'ticket', cjson.encode(ticket), 'window', change_window('ticket', first.id, 'number', ticket.number),
  'call', call)
return done()
