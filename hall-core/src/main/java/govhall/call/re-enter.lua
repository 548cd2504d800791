-- A missed citizen is back: waits again, behind the first few of the queue.
-- args: ticket
-- tells: re-entered     refuses: ticket-unknown, ticket-state, reenter-too-late, reentered-often
-- include: head, tell, tickets
local ticket = read(ticket_key(arg(1)))
if not ticket.id then return refuse('ticket-unknown', 'ticket', arg(1)) end
if ticket.state ~= 'MISSED' or string.sub(ticket.id, 1, 6) ~= string.sub(day, 3) then
  return refuse('ticket-state', 'number', ticket.number, 'state', ticket.state)
end
local behind, minutes, times = unpack(redis.call('HMGET', key('q', ticket.queue), 'behind', 'minutes', 'times'))
if tonumber(ticket.misses) > tonumber(times) then
  return refuse('reentered-often', 'number', ticket.number, 'times', times)
end
if ms - ticket.missed > minutes * 60000 then
  return refuse('reenter-too-late', 'number', ticket.number, 'minutes', minutes)
end
-- The seat of the N-th waiting of the queue, or of its last: the oldest N of each lane are enough to know it.
local seats, seat = {}, tonumber(ticket.seat)
for _, lane in ipairs(tonumber(behind) > 0 and redis.call('HKEYS', key('z', day, ticket.queue)) or {}) do
  local oldest = redis.call('ZRANGE', key('z', day, ticket.queue, lane), 0, behind - 1, 'WITHSCORES')
  for i = 2, #oldest, 2 do seats[#seats + 1] = tonumber(oldest[i]) end
end
table.sort(seats)
if #seats > 0 then seat = math.max(seat, seats[math.min(#seats, tonumber(behind))] + 1) end
-- From here on it happens.
wait_in_line(ticket, 'seat', seat, 'called', '', 'counted', '', 'calls', 0, 'layer', '', 'priority', '', 'passed', '')
tell('re-entered', 'ticket', cjson.encode(ticket), 'ahead', tostring(count_ahead(ticket.id, ticket)))
return done()
