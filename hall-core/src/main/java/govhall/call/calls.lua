-- What happens to a called ticket, shared by the verbs of a window.
-- include: tickets
local function call_json(ticket)
  return cjson.encode({ticket = ticket.id, number = ticket.number, window = ticket.window, at = tostring(ms),
    calls = ticket.calls})
end

-- The newest calls, shown by boards that connect later.
local function remember_call(json)
  redis.call('LPUSH', key('last', day), json)
  redis.call('LTRIM', key('last', day), 0, 19)
end

-- Ends the ticket's leg at the window: the next leg waits with the first seat, or the ticket is finished.
local function finish_leg(ticket, outcome)
  local leg = ticket.leg + 1
  local queue = leg_queue(ticket, leg)
  if queue then
    wait_in_line(ticket, 'leg', leg, 'queue', queue, 'seat', ticket.first, 'outcome', outcome, 'called', '',
      'counted', '', 'calls', 0, 'serving', '', 'layer', '', 'priority', '', 'passed', '', 'target', '')
  else
    change_ticket(ticket, 'state', 'FINISHED', 'outcome', outcome, 'ended', ms)
    redis.call('ZREM', key('live', day), ticket.id)
  end
  tell(queue and 'leg-finished' or 'finished', 'ticket', cjson.encode(ticket), 'outcome', outcome, 'window',
    change_window('ticket', '', 'number', ''))
end
