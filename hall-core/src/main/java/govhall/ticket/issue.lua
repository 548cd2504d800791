-- Gives a ticket: number, seat, lane.
-- args: class, ground, needs (letters), legs (A:X001,D04-02;B:D02-01), place, target, source
-- tells: issued     refuses: queue-unknown, class-unknown, queue-without-window
-- include: head, tell, tickets
local class, needs, legs = arg(1), arg(3), arg(4)
local class_rule = redis.call('HGET', key('cls'), class)
if not class_rule then return refuse('class-unknown', 'name', class) end
local rule
for part in string.gmatch(legs, '[^;]+') do
  local queue = string.match(part, '^[^:]+')
  local found = read(key('q', queue))
  if not found.prefix or found.retired == '1' then return refuse('queue-unknown', 'queue', queue) end
  local served = false
  for features in string.gmatch(found.served, '[^,]+') do
    local fits = true
    for need in string.gmatch(needs, '%a') do fits = fits and string.find(features, need, 1, true) end
    served = served or fits
  end
  if not served then return refuse('queue-without-window', 'queue', queue, 'needs', needs) end
  rule = rule or found
end
-- From here on it happens.
local serial = redis.call('HINCRBY', key('no', day), rule.prefix, 1)
local number = rule.prefix .. string.format('%0' .. rule.digits .. 'd', serial)
local id = string.sub(day, 3) .. number
local ticket = {}
local given = {ground = arg(2), place = arg(5), target = arg(6)}
local fields = {'id', id, 'number', number, 'queue', string.match(legs, '^[^:]+'), 'class', class,
  'lane', string.sub(class_rule, 1, 1), 'needs', needs, 'state', 'WAITING', 'legs', legs, 'leg', '1',
  'seat', ms, 'first', ms, 'issued', ms, 'source', arg(7), 'calls', '0', 'misses', '0', 'slip', '1', 'rev', '0'}
for name, value in pairs(given) do
  if value ~= '' then fields[#fields + 1] = name; fields[#fields + 1] = value end
end
change(key('t', id), ticket, unpack(fields))
redis.call('ZADD', key('live', day), ticket.issued, id)
enter_lane(id, ticket)
tell('issued', 'ticket', cjson.encode(ticket), 'ahead', tostring(count_ahead(id, ticket)))
return done()
