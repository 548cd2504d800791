-- The call rule: which of the waiting tickets a window calls. Only the heads of lanes are compared, since inside a
-- lane the head is always the best (docs/engine.md; CallRule.java is the twin).
-- Layers, smaller first: 0 overdue, 1 own queues and tickets meant for this window or its kind, 2 ... queues it helps
-- after their hold. Then (not when overdue) the greater priority, then the older seat, then the smaller id.

-- The class of a lane that the window may call, false where it may not; asked once for each lane.
local function callable(lane, picking)
  local class = picking.known[lane]
  if class == nil then
    class = picking.classes[string.sub(lane, 1, 1)]
    for need in string.gmatch(string.match(lane, '^%a(%a*)'), '%a') do
      class = string.find(picking.features, need, 1, true) ~= nil and class
    end
    picking.known[lane] = class
  end
  return class
end

local function head_id(head)
  head.id = head.id or redis.call('ZRANGE', key('z', day, head.queue, head.lane), 0, 0)[1]
  return head.id
end

-- Whether a head comes before the best one, which is of the same layer.
local function comes_first(best, priority, seat, queue, lane)
  if best.layer > 0 and priority ~= best.priority then return priority > best.priority end
  if seat ~= best.seat then return seat < best.seat end
  return head_id({queue = queue, lane = lane}) < head_id(best)
end

-- Looks at the heads of one index. Lanes of a target carry their queue in the name, as in A:uL@3.
local function look(picking, index, queue_of, tier)
  local heads, best = redis.call('HGETALL', index), picking.best
  picking.heads[index] = heads
  local cap, hold, looked_up
  for i = 1, #heads, 2 do
    local queue, lane, seat = queue_of, heads[i], tonumber(heads[i + 1])
    if not queue then queue, lane = string.match(lane, '^(%w+):(.+)$') end
    local class = callable(lane, picking)
    if class then
      if looked_up ~= queue then
        cap, hold = unpack(redis.call('HMGET', key('q', queue), 'cap', 'hold'))
        cap, hold, looked_up = tonumber(cap), tonumber(hold), queue
      end
      local waited = ms - seat
      local layer = waited >= cap and 0 or tier
      if (layer < 2 or waited >= hold) and (not best.layer or layer <= best.layer) then
        local priority = class[1] * 1000 + class[2] * waited
        if layer ~= best.layer or comes_first(best, priority, seat, queue, lane) then
          best.layer, best.priority, best.seat, best.queue, best.lane, best.id = layer, priority, seat, queue, lane, nil
        end
      end
    end
  end
end

-- How many older tickets of the best one's queue, that this window may call, it passes over.
local function passed_over(picking, index, prefix)
  local passed, best, heads = 0, picking.best, picking.heads[index] or {}
  for i = 1, #heads, 2 do
    local lane = heads[i]
    if tonumber(heads[i + 1]) < best.seat then
      if prefix then lane = string.match(lane, '^' .. prefix .. ':(.+)$') end
      if lane and callable(lane, picking) then
        passed = passed + redis.call('ZCOUNT', key('z', day, best.queue, lane), '-inf', '(' .. whole(best.seat))
      end
    end
  end
  return passed
end

-- The best head with its id, layer, priority and passed; nil where there is none.
local function pick_next(at_window)
  local best = {}
  local picking = {best = best, heads = {}, known = {}, classes = classes_by_letter(), features = at_window.features}
  for tier, queue in string.gmatch(at_window.skills, '(%d+):(%w+)') do
    look(picking, key('z', day, queue), queue, tonumber(tier))
  end
  local for_me, for_kind = key('z', day, '@' .. at_window.no), key('z', day, '@' .. at_window.kind)
  look(picking, for_me, nil, 1)
  look(picking, for_kind, nil, 1)
  if not best.layer then return nil end
  head_id(best)
  -- A ticket meant for this window may be of a queue that it does not call from otherwise: its index was not looked at.
  best.passed = passed_over(picking, for_me, best.queue) + passed_over(picking, for_kind, best.queue)
    + passed_over(picking, key('z', day, best.queue))
  return best
end
