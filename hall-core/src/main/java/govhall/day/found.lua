-- Makes sure that the city, one version of its catalogue and its halls are there; a hall is set up by setup.lua.
-- args: catalogue version, packed catalogue (base64), simulated (0 or 1), first day, its end (ms), epoch (random),
--       halls ...
-- refuses: schema-unknown
-- include: names
local meta = read(city('meta'))
if meta.schema and meta.schema ~= ARGV[1] then
  return refuse('schema-unknown', 'found', meta.schema, 'expected', ARGV[1])
end
-- From here on it happens.
if not meta.schema then
  change(city('meta'), meta, 'schema', ARGV[1], 'epoch', arg(6), 'simulated', arg(3), 'catalogues', '')
end
redis.call('SET', city('cat', arg(1)), arg(2))
local kept = {arg(1)}
for version in string.gmatch(meta.catalogues, '[^,]+') do
  if version ~= arg(1) and #kept < 3 then kept[#kept + 1] = version
  elseif version ~= arg(1) then redis.call('DEL', city('cat', version)) end
end
change(city('meta'), meta, 'catalogues', table.concat(kept, ','))
for i = 7, #ARGV - 9 do
  local name = city(arg(i), 'hall')
  if redis.call('EXISTS', name) == 0 then
    local first = string.sub(redis.sha1hex(meta.epoch .. arg(i)), 1, 12)
    redis.call('HSET', name, 'day', arg(4), 'n', '0', 'h', first, 'ms', '0', 'catv', '')
    redis.call('ZADD', city('due'), arg(5), 'turn-day ' .. arg(i) .. ' ' .. arg(4))
  end
end
return {'founded'}
