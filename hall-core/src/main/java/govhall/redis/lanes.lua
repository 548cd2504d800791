-- The lanes: one strictly first-come line for each queue, class and needs, with an index of their heads.
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
  if redis.call('ZRANGE', line, 0, 0)[1] == id then redis.call('ZADD', heads, ticket.seat, lane) end
end

local function leave_lane(id, ticket)
  local heads, lane, line = lane_place(ticket.queue, lane_of(ticket), ticket.target)
  redis.call('ZREM', line, id)
  local head = redis.call('ZRANGE', line, 0, 0, 'WITHSCORES')
  if head[1] then redis.call('ZADD', heads, head[2], lane) else redis.call('ZREM', heads, lane) end
end

-- Classes by the letter of their lane: {credit ms, rate per mille}.
local function classes_by_letter()
  local classes, flat = {}, redis.call('HGETALL', key('cls'))
  for i = 2, #flat, 2 do
    local letter, credit, rate = string.match(flat[i], '^(%a):(%d+):(%d+)')
    classes[letter] = {tonumber(credit), tonumber(rate)}
  end
  return classes
end

-- How many tickets of the queue the rule would call before this one, seen from a window of its own: in each lane
-- those with a seat up to x, the last seat at which a ticket of that lane comes before this one.
local function count_ahead(id, ticket)
  local cap = tonumber(redis.call('HGET', key('q', ticket.queue), 'cap'))
  local classes, seat, ahead = classes_by_letter(), tonumber(ticket.seat), 0
  local overdue = ms - seat >= cap
  local worth = classes[ticket.lane][1] * 1000 + classes[ticket.lane][2] * (ms - seat)
  local heads = redis.call('ZRANGE', key('z', day, ticket.queue), 0, -1, 'WITHSCORES')
  for i = 1, #heads, 2 do
    local credit, rate = unpack(classes[string.sub(heads[i], 1, 1)])
    local x, line = seat, key('z', day, ticket.queue, heads[i])
    if not overdue then
      local equal = ms - (worth - credit * 1000) / rate
      x = equal > seat and math.ceil(equal) - 1 or math.floor(equal)
    end
    local tie = x == seat and (overdue or credit * 1000 + rate * (ms - seat) == worth)
    if not overdue then x = math.max(x, ms - cap) end
    if tonumber(heads[i + 1]) <= x then
      ahead = ahead + redis.call('ZCOUNT', line, '-inf', x)
      -- Equal in all: the id decides, and no ticket stands before itself.
      for _, other in ipairs(tie and redis.call('ZRANGEBYSCORE', line, seat, seat) or {}) do
        if other >= id then ahead = ahead - 1 end
      end
    end
  end
  return ahead
end
