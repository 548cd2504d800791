-- The lanes: one strictly first-come line for each queue, class and needs, with an index of their heads (lane -> seat;
-- a hash, since reading one costs half of reading a sorted set with its scores).
-- A lane's name is the class's letter and the needs' letters (uLS); a ticket meant for a window or a kind of window
-- waits in a lane of its own, named <queue>:<lane>@<target> in the index of that target.
local function lane_of(ticket) return ticket.lane .. ticket.needs end

local function lane_place(queue, lane, target)
  if not target or target == '' then return key('z', day, queue), lane, key('z', day, queue, lane) end
  local name = queue .. ':' .. lane .. '@' .. target
  return key('z', day, '@' .. target), name, key('z', day, name)
end

local function enter_lane(id, ticket)
  local heads, lane, line = lane_place(ticket.queue, lane_of(ticket), ticket.target)
  redis.call('ZADD', line, ticket.seat, id)
  if redis.call('ZRANGE', line, 0, 0)[1] == id then redis.call('HSET', heads, lane, ticket.seat) end
end

local function leave_lane(id, ticket)
  local heads, lane, line = lane_place(ticket.queue, lane_of(ticket), ticket.target)
  redis.call('ZREM', line, id)
  local head = redis.call('ZRANGE', line, 0, 0, 'WITHSCORES')
  if head[1] then redis.call('HSET', heads, lane, head[2]) else redis.call('HDEL', heads, lane) end
end

-- Classes by the letter of their lane: {credit ms, rate per mille}, read when one is asked for.
local function classes_by_letter()
  local rules, flat = {}, redis.call('HGETALL', key('cls'))
  for i = 2, #flat, 2 do rules[string.sub(flat[i], 1, 1)] = flat[i] end
  return setmetatable({}, {__index = function(classes, letter)
    local credit, rate = string.match(rules[letter], '^%a:(%d+):(%d+)')
    classes[letter] = {tonumber(credit), tonumber(rate)}
    return classes[letter]
  end})
end

-- The last seat at which a ticket of a class comes before one of this worth and seat; then whether both are equal there.
local function last_before(class, worth, seat, cap, overdue)
  if overdue then return seat, true end
  local credit, rate = class[1] * 1000, class[2]
  local equal = ms - (worth - credit) / rate
  local x = equal > seat and math.ceil(equal) - 1 or math.floor(equal)
  local tie = x == seat and credit + rate * (ms - seat) == worth
  return math.max(x, ms - cap), tie
end

-- How many tickets of the queue the rule would call before this one, seen from a window of its own: in each lane
-- those with a seat up to the last one that comes before it, which is the same for all lanes of a class.
local function count_ahead(id, ticket)
  local cap = tonumber(redis.call('HGET', key('q', ticket.queue), 'cap'))
  local classes, seat, ahead, index = classes_by_letter(), tonumber(ticket.seat), 0, key('z', day, ticket.queue)
  local overdue, own = ms - seat >= cap, classes[ticket.lane]
  local worth, last, text, ties = own[1] * 1000 + own[2] * (ms - seat), {}, {}, {}
  local heads = redis.call('HGETALL', index)
  for i = 1, #heads, 2 do
    local letter = string.sub(heads[i], 1, 1)
    if not last[letter] then
      last[letter], ties[letter] = last_before(classes[letter], worth, seat, cap, overdue)
      text[letter] = whole(last[letter])
    end
    if tonumber(heads[i + 1]) <= last[letter] then
      local line = index .. ':' .. heads[i]
      ahead = ahead + redis.call('ZCOUNT', line, '-inf', text[letter])
      -- Equal in all: the id decides, and no ticket stands before itself.
      for _, other in ipairs(ties[letter] and redis.call('ZRANGEBYSCORE', line, ticket.seat, ticket.seat) or {}) do
        if other >= id then ahead = ahead - 1 end
      end
    end
  end
  return ahead
end
