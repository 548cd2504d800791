-- How a script says what happened. tell() appends one event to the day's stream; done() ends the script: it
-- moves the hall's offset, keeps the answer for a repeated act and wakes the readers.
-- The digest h covers the event before, the serial and all fields, so an offset names a history, not only a place.
local answer = {'told', ''}
local function nothing(...) return {'nothing', day .. ':' .. n .. ':' .. h, ...} end

local function tell(event, ...)
  n = n + 1
  local fields = {'e', event, 'ms', tostring(ms), ...}
  local digest = string.sub(redis.sha1hex(table.concat({h, n, unpack(fields)}, '\0')), 1, 12)
  redis.call('XADD', key('ev', day), n .. '-0', 'b', h, 'h', digest, unpack(fields))
  h = digest
  answer[#answer + 1] = fields
end

local function done()
  answer[2] = day .. ':' .. n .. ':' .. h
  redis.call('HSET', key('hall'), 'n', n, 'h', h, 'ms', ms)
  if act then redis.call('SET', act, cmsgpack.pack({ARGV[4], answer}), 'PX', ARGV[5]) end
  -- An error here (no right to the channel) would come after the writes.
  pcall(redis.call, 'PUBLISH', city('wake'), hall_id)
  return answer
end

-- The window as the caller left it, with the next revision.
local function change_window(...)
  change(key('w', window.no), window, 'rev', window.rev + 1, ...)
  return window_json(window)
end
