-- The call rule: which of the waiting tickets a window calls. Only the heads of lanes are compared, since inside a
-- lane the head is always the best (decision on the call rule in docs/engine.md; CallRule.java is its twin).
-- Layers, smaller first: 0 overdue, 1 own queues and tickets meant for this window or its kind, 2 ... queues it helps
-- after their hold. Then (not when overdue) the greater priority, then the older seat, then the smaller id.
local function fits(lane, features)
  for need in string.gmatch(string.sub(string.match(lane, '^[^@]+'), 2), '%a') do
    if not string.find(features, need, 1, true) then return false end
  end
  return true
end

local function head_id(head)
  head.id = head.id or redis.call('ZRANGE', head.line, 0, 0)[1]
  return head.id
end

local function before(a, b)
  if a.layer ~= b.layer then return a.layer < b.layer end
  if a.layer > 0 and a.priority ~= b.priority then return a.priority > b.priority end
  if a.seat ~= b.seat then return a.seat < b.seat end
  return head_id(a) < head_id(b)
end

-- Adds the heads of one index; lanes of a target carry their queue in the name.
local function add_heads(found, index, queue_of, features, tier)
  local heads = redis.call('ZRANGE', index, 0, -1, 'WITHSCORES')
  for i = 1, #heads, 2 do
    local queue = queue_of or string.match(heads[i], '^([^:]+)')
    local lane = queue_of and heads[i] or string.match(heads[i], ':(.+)$')
    if fits(lane, features) then
      found[#found + 1] = {queue = queue, lane = lane, seat = tonumber(heads[i + 1]), tier = tier,
        line = key('z', day, queue, lane)}
    end
  end
end

-- Every head that the window may call at all.
local function callable_heads(at_window)
  local found = {}
  for tier, queue in string.gmatch(at_window.skills, '(%d+):(%w+)') do
    add_heads(found, key('z', day, queue), queue, at_window.features, tonumber(tier))
  end
  add_heads(found, key('z', day, '@' .. at_window.no), nil, at_window.features, 1)
  add_heads(found, key('z', day, '@' .. at_window.kind), nil, at_window.features, 1)
  return found
end

-- Layer and priority of a head now; no layer while its queue's hold keeps it from a helper.
local function judge(head, rules, classes)
  rules[head.queue] = rules[head.queue] or redis.call('HMGET', key('q', head.queue), 'cap', 'hold')
  local cap, hold = tonumber(rules[head.queue][1]), tonumber(rules[head.queue][2])
  local credit, rate = unpack(classes[string.sub(head.lane, 1, 1)])
  local waited = ms - head.seat
  head.priority = credit * 1000 + rate * waited
  if waited >= cap then head.layer = 0
  elseif head.tier == 1 then head.layer = 1
  elseif waited >= hold then head.layer = head.tier end
end

-- The best head, or nil; and how many older tickets of its queue, that this window may call, it passes over.
local function pick_next(at_window)
  local heads, rules, classes, best = callable_heads(at_window), {}, classes_by_letter(), nil
  for _, head in ipairs(heads) do
    judge(head, rules, classes)
    if head.layer and (not best or before(head, best)) then best = head end
  end
  if not best then return nil end
  local passed = 0
  for _, head in ipairs(heads) do
    if head.queue == best.queue and head.seat < best.seat then
      passed = passed + redis.call('ZCOUNT', head.line, '-inf', '(' .. string.format('%.0f', best.seat))
    end
  end
  head_id(best)
  best.passed = passed
  return best
end
