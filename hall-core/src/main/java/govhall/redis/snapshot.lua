-- The whole picture of the hall and the offset at which it holds, in one step.
-- reads only
-- include: head
local roster = redis.call('HGET', key('hall'), 'roster')
-- Founded, but its roster is still on the way.
if not roster then return refuse('city-not-set-up') end
local windows, tickets = {}, {}
for no in pairs(cjson.decode(roster).windows) do windows[#windows + 1] = window_json(read(key('w', no))) end
for _, id in ipairs(redis.call('ZRANGE', key('live', day), 0, -1)) do
  tickets[#tickets + 1] = cjson.encode(read(key('t', id)))
end
return {'snapshot', day .. ':' .. n .. ':' .. h, told_ms, roster, windows, tickets,
  redis.call('LRANGE', key('last', day), 0, -1)}
