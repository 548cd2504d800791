-- The call rule: which of the waiting tickets a window calls. Only the heads of lanes are compared, since inside a
-- lane the head is always the best (docs/engine.md; CallRule.java is the twin).
-- Layers, smaller first: 0 overdue, 1 own queues and tickets meant for this window or its kind, 2 ... queues it helps
-- after their hold. Then (not when overdue) the greater priority, then the older seat, then the smaller id.
local function fits(lane, features, known)
  if known[lane] == nil then
    known[lane] = true
    for need in string.gmatch(string.match(lane, '^%a(%a*)'), '%a') do
      known[lane] = known[lane] and string.find(features, need, 1, true) ~= nil
    end
  end
  return known[lane]
end

local function head_id(head)
  head.id = head.id or redis.call('ZRANGE', key('z', day, head.queue, head.lane), 0, 0)[1]
  return head.id
end

-- Puts a head in the place of the best one where it comes first.
local function compare(best, layer, priority, seat, queue, lane)
  local first = not best.layer or layer < best.layer
  if not first and layer == best.layer then
    if layer > 0 and priority ~= best.priority then first = priority > best.priority
    elseif seat ~= best.seat then first = seat < best.seat
    else first = head_id({queue = queue, lane = lane}) < head_id(best) end
  end
  if first then
    best.layer, best.priority, best.seat, best.queue, best.lane, best.id = layer, priority, seat, queue, lane, nil
  end
end

-- Looks at the heads of one index. Lanes of a target carry their queue in the name, as in A:uL@3.
local function look(best, index, queue_of, tier, features, classes, known)
  local heads, cap, hold, looked_up = redis.call('ZRANGE', index, 0, -1, 'WITHSCORES'), nil, nil, nil
  for i = 1, #heads, 2 do
    local queue, lane = queue_of, heads[i]
    if not queue then queue, lane = string.match(lane, '^(%w+):(.+)$') end
    if fits(lane, features, known) then
      if looked_up ~= queue then
        cap, hold = unpack(redis.call('HMGET', key('q', queue), 'cap', 'hold'))
        cap, hold, looked_up = tonumber(cap), tonumber(hold), queue
      end
      local class, waited = classes[string.sub(lane, 1, 1)], ms - heads[i + 1]
      local layer = waited >= cap and 0 or tier
      if layer < 2 or waited >= hold then
        compare(best, layer, class[1] * 1000 + class[2] * waited, ms - waited, queue, lane)
      end
    end
  end
end

-- How many older tickets of the best one's queue, that this window may call, it passes over.
local function passed_over(best, index, prefix, features, known)
  local passed, heads = 0, redis.call('ZRANGEBYSCORE', index, '-inf', '(' .. best.seat)
  for _, lane in ipairs(heads) do
    if prefix then lane = string.match(lane, '^' .. prefix .. ':(.+)$') end
    if lane and fits(lane, features, known) then
      passed = passed + redis.call('ZCOUNT', key('z', day, best.queue, lane), '-inf', '(' .. best.seat)
    end
  end
  return passed
end

-- The best head with its id, layer, priority and passed; nil where there is none.
local function pick_next(at_window)
  local classes, features, best, known = classes_by_letter(), at_window.features, {}, {}
  for tier, queue in string.gmatch(at_window.skills, '(%d+):(%w+)') do
    look(best, key('z', day, queue), queue, tonumber(tier), features, classes, known)
  end
  local for_me, for_kind = key('z', day, '@' .. at_window.no), key('z', day, '@' .. at_window.kind)
  look(best, for_me, nil, 1, features, classes, known)
  look(best, for_kind, nil, 1, features, classes, known)
  if not best.layer then return nil end
  head_id(best)
  best.passed = passed_over(best, for_me, best.queue, features, known)
    + passed_over(best, for_kind, best.queue, features, known)
  -- A ticket meant for this window may be of a queue that it does not call from otherwise.
  if string.find(';' .. at_window.skills .. ';', ':' .. best.queue .. ';', 1, true) then
    best.passed = best.passed + passed_over(best, key('z', day, best.queue), nil, features, known)
  end
  return best
end
