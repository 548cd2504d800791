-- Gives the hall its roster, also while it runs. A queue or window in use stays, retired, until the day turns, and the
-- windows that served such a queue go on serving it: whoever waits there is still called.
-- args: roster (JSON, all values texts), catalogue version
-- tells: day-opened, roster-changed     refuses: class-in-use
-- include: head, tell, roster
local text, version = arg(1), arg(2)
local given, running = unpack(redis.call('HMGET', key('hall'), 'given', 'catv'))
if given == text and running == version then return nothing() end
local roster, old = cjson.decode(text), {queues = {}, windows = {}, classes = {}}
local old_text = redis.call('HGET', key('hall'), 'roster')
if old_text then old = cjson.decode(old_text) end
local used = {}
for _, id in ipairs(redis.call('ZRANGE', key('live', day), 0, -1)) do
  local legs, class, target = unpack(redis.call('HMGET', key('t', id), 'legs', 'class', 'target'))
  used['class ' .. class], used['target ' .. (target or '')] = true, true
  for queue in string.gmatch(';' .. legs, ';([^:]+)') do used['queue ' .. queue] = true end
end
for class, rule in pairs(old.classes) do
  local now = roster.classes[class]
  if used['class ' .. class] and (not now or string.sub(now, 1, 1) ~= string.sub(rule, 1, 1)) then
    return refuse('class-in-use', 'name', class)
  end
end
local gone, kept = {queues = {}, windows = {}}, {}
for id, queue in pairs(old.queues) do
  if not roster.queues[id] then
    if used['queue ' .. id] then queue.retired = '1'; roster.queues[id] = queue; kept[id] = true
    else gone.queues[id] = {retired = '1'} end
  end
end
for no, entry in pairs(old.windows) do
  local skills, now = {}, roster.windows[no]
  for skill, queue in string.gmatch(entry.skills, '(%d+:(%w+))') do
    if kept[queue] then skills[#skills + 1] = skill end
  end
  if now then now.skills = table.concat({now.skills, unpack(skills)}, ';')
  elseif #skills > 0 or used['target ' .. no] or used['target ' .. entry.kind]
    or redis.call('HGET', key('w', no), 'clerk') ~= '' then entry.retired = '1'; roster.windows[no] = entry
  else gone.windows[no] = {retired = '1'} end
end
forget_queues(roster)
-- From here on it happens.
drop_retired('q', gone.queues)
drop_retired('w', gone.windows)
write_entries('q', roster.queues)
write_entries('w', roster.windows)
for no in pairs(roster.windows) do
  local name = key('w', no)
  if redis.call('HSETNX', name, 'rev', '0') == 1 then
    redis.call('HSET', name, 'state', 'CLOSED', 'clerk', '', 'ticket', '', 'number', '', 'reason', '', 'since', ms)
  end
end
redis.call('DEL', key('cls'))
for class, rule in pairs(roster.classes) do redis.call('HSET', key('cls'), class, rule) end
roster.catv = version
text = cjson.encode(roster)
redis.call('HSET', key('hall'), 'roster', text, 'catv', version, 'given', arg(1))
tell(n == 0 and 'day-opened' or 'roster-changed', 'roster', text, 'windows', window_list(roster))
return done()
