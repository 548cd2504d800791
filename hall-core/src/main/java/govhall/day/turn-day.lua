-- Ends the business day and begins the next: nobody waits over night, every window closes, numbers start again.
-- args: the day that ends, the next day (yyyyMMdd), the moment at which that is to be turned (ms)
-- tells: left, missed, finished, signed-off, day-turned, day-opened
-- refuses: day-turned, day-not-later, hall-unknown
-- include: head, tell, lanes, roster
local ended, next_day = arg(1), arg(2)
if day ~= ended then return refuse('day-turned', 'running', day) end
if next_day <= ended then return refuse('day-not-later', 'day', ended, 'next', next_day) end
local text = redis.call('HGET', key('hall'), 'roster')
if not text then return refuse('hall-unknown', 'hall', hall_id) end
local roster = cjson.decode(text)
local FINAL = {WAITING = 'LEFT', PARKED = 'LEFT', CALLED = 'MISSED', SERVING = 'FINISHED'}
local TOLD = {LEFT = 'left', MISSED = 'missed', FINISHED = 'finished'}
-- From here on it happens.
for _, id in ipairs(redis.call('ZRANGE', key('live', day), 0, -1)) do
  local ticket = read(key('t', id))
  local state = FINAL[ticket.state]
  if state then
    if ticket.state == 'WAITING' then leave_lane(id, ticket) end
    change(key('t', id), ticket, 'rev', ticket.rev + 1, 'state', state, 'window', '', 'ended', ms)
    if state == 'FINISHED' then change(key('t', id), ticket, 'outcome', 'SIGNED_OFF') end
    tell(TOLD[state], 'ticket', cjson.encode(ticket))
  end
end
for no in pairs(roster.windows) do
  window = read(key('w', no))
  if window.state ~= 'CLOSED' or window.clerk ~= '' then
    tell('signed-off', 'window', change_window('state', 'CLOSED', 'clerk', '', 'ticket', '', 'number', '', 'reason',
      '', 'since', ms))
  end
end
tell('day-turned', 'day', ended, 'next', next_day)
redis.call('DEL', key('live', day), key('clerk'))
drop_retired('q', roster.queues)
drop_retired('w', roster.windows)
forget_queues(roster)
write_entries('w', roster.windows)
text = cjson.encode(roster)
-- The new day may begin before the old one's last moment: it takes the clock as it is.
day, n, ms = next_day, 0, clock
redis.call('HSET', key('hall'), 'day', day, 'roster', text)
redis.call('ZREM', city('due'), 'turn-day ' .. hall_id .. ' ' .. ended)
redis.call('ZADD', city('due'), arg(3), 'turn-day ' .. hall_id .. ' ' .. day)
tell('day-opened', 'roster', text, 'windows', window_list(roster))
return done()
