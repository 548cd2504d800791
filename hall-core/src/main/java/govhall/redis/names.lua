-- How keys and arguments are named. KEYS[1] is the city's tag and the owner (a hall), as {429005}:429005.
local owner = KEYS[1]
local tag = string.match(owner, '^{[^}]+}:')
local hall_id = string.sub(owner, #tag + 1)
local function arg(i) return ARGV[9 + i] end
local function key(...) return owner .. ':' .. table.concat({...}, ':') end
local function city(...) return tag .. table.concat({...}, ':') end
local function refuse(slug, ...) return {'refused', slug, ...} end

-- A whole number as text. Redis and tostring() print a number as a float, which takes three times as long.
local function whole(number) return string.format('%d', number) end

-- A hash as a table; empty where there is none.
local function read(name)
  local flat, record = redis.call('HGETALL', name), {}
  for i = 1, #flat, 2 do record[flat[i]] = flat[i + 1] end
  return record
end

-- Writes pairs into a hash and into its table.
local function change(name, record, ...)
  local pairs_ = {...}
  for i = 2, #pairs_, 2 do
    local value = pairs_[i]
    if type(value) == 'number' then value = whole(value); pairs_[i] = value end
    record[pairs_[i - 1]] = value
  end
  redis.call('HSET', name, unpack(pairs_))
end

local function split(text, separator)
  local parts = {}
  for part in string.gmatch(text, '[^' .. separator .. ']+') do parts[#parts + 1] = part end
  return parts
end
