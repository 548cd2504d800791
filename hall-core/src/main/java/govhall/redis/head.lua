-- What every script begins with: schema, the repeated act, time, catalogue and revision, in this order.
-- ARGV: 1 schema, 2 caller, 3 key of the act, 4 digest of the request, 5 ms to keep the answer,
--       6 hall time (ms; empty: the server's; '-': none is needed), 7 catalogue version, 8 window, 9 its revision
-- include: names
-- refuses: city-not-set-up, hall-unknown, schema-unknown, key-reused, not-simulated, time-missing,
--          catalogue-changed, window-unknown, stale
local schema, simulated = unpack(redis.call('HMGET', city('meta'), 'schema', 'simulated'))
local day, n, h, told_ms, catv = unpack(redis.call('HMGET', key('hall'), 'day', 'n', 'h', 'ms', 'catv'))
if not schema then return refuse('city-not-set-up') end
if not day then return refuse('hall-unknown', 'hall', hall_id) end
if schema ~= ARGV[1] then return refuse('schema-unknown', 'found', schema, 'expected', ARGV[1]) end

local act = ARGV[3] ~= '' and key('i', ARGV[2], ARGV[3])
local before = act and redis.call('GET', act)
if before then
  local digest, answer = unpack(cmsgpack.unpack(before))
  if digest ~= ARGV[4] then return refuse('key-reused', 'key', ARGV[3]) end
  answer[1] = 'replayed'
  return answer
end

local clock = tonumber(ARGV[6])
if clock and simulated ~= '1' then return refuse('not-simulated') end
if not clock and simulated == '1' then
  if ARGV[6] ~= '-' then return refuse('time-missing') end
  clock = tonumber(told_ms)
end
if not clock then
  local time = redis.call('TIME')
  clock = time[1] * 1000 + math.floor(time[2] / 1000)
end
n = tonumber(n)
local ms = math.max(clock, tonumber(told_ms))

if ARGV[7] ~= '' and ARGV[7] ~= catv then return refuse('catalogue-changed', 'running', catv) end

local WINDOW_NOW = {'no', 'state', 'clerk', 'ticket', 'number', 'rev', 'since', 'reason'}
local function window_json(window)
  local now = {}
  for _, field in ipairs(WINDOW_NOW) do now[field] = window[field] end
  return cjson.encode(now)
end

local window
if ARGV[8] ~= '' then
  window = read(key('w', ARGV[8]))
  if not window.no then return refuse('window-unknown', 'window', ARGV[8]) end
  if ARGV[9] ~= '' and window.rev ~= ARGV[9] then return refuse('stale', 'window', window_json(window)) end
end
