-- A case as others may see it, without who it is for; and where it stands in its department's list of open cases.
local PUBLIC = {'no', 'item', 'itemv', 'life', 'mode', 'side', 'state', 'dept', 'hall', 'ticket', 'rev', 'verb', 'role',
  'by', 'at', 'received', 'accepted', 'suspended', 'resumed', 'decided', 'due', 'promised', 'legal', 'provisional',
  'extended', 'peer', 'asked', 'parts', 'refused'}
local NO_DUE = '9999999999999'
local function case_json(file)
  local now = {}
  for _, field in ipairs(PUBLIC) do now[field] = file[field] end
  return cjson.encode(now)
end

-- What the file holds besides, for those who work on the case: how it found its way, its terms, its timer.
local function inside_json(file)
  local inside = {}
  for field, value in pairs(file) do inside[field] = value end
  for _, field in ipairs(PUBLIC) do inside[field] = nil end
  inside.seal = nil
  return cjson.encode(inside)
end

local function file_open(file, ended)
  local line = key('open', file.dept)
  if ended then redis.call('ZREM', line, file.no)
  else redis.call('ZADD', line, file.due or NO_DUE, file.no) end
end

-- The timer of the present state: one for each case, by its revision, so that a later move makes it void.
local function set_limit(file, at, verb)
  if file.limit and file.limit ~= '' then redis.call('ZREM', city('due'), file.limit) end
  local entry = ''
  if at ~= '' then
    entry = 'move-case ' .. hall_id .. ' ' .. file.no .. ':' .. file.rev .. ':' .. verb
    redis.call('ZADD', city('due'), at, entry)
  end
  change(key('c', file.no), file, 'limit', entry)
end

-- What happened, into the history and, for another city's case, into the outbox, in the order of the case.
local function remember(file, from, note, told)
  local step = cjson.encode({rev = file.rev, verb = file.verb, from = from, state = file.state, role = file.role,
    by = file.by, ms = whole(ms), note = note})
  redis.call('RPUSH', key('h', file.no), step)
  if told and (file.peer or '') ~= '' then redis.call('RPUSH', city('x', 'out', file.peer), case_json(file)) end
end
