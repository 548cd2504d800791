-- How a script says what happened. tell() appends one event to the day's stream; done() ends the script: it
-- moves the hall's offset, keeps the answer for a repeated act and wakes the readers.
-- The digest h covers the event before, the serial and all fields, so an offset names a history, not only a place.
-- The text that it is made of, joined by \0, is also the event in the answer: one string costs less than a list.
local answer = {'told', ''}
local function nothing(...) return {'nothing', day .. ':' .. n .. ':' .. h, ...} end

local function tell(event, ...)
  n = n + 1
  local fields = {h, whole(n), 'e', event, 'ms', whole(ms), ...}
  local text = table.concat(fields, '\0')
  local digest = string.sub(redis.sha1hex(text), 1, 12)
  redis.call('XADD', key('ev', day), fields[2] .. '-0', 'b', h, 'h', digest, unpack(fields, 3))
  h = digest
  answer[#answer + 1] = text
end

local function done()
  answer[2] = day .. ':' .. n .. ':' .. h
  redis.call('HSET', key('hall'), 'n', whole(n), 'h', h, 'ms', whole(ms))
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
