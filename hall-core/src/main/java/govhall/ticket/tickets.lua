-- A ticket's hash t:<id> and what the other rooms' scripts do with it.
-- include: lanes
local function ticket_key(id) return key('t', id) end

local function change_ticket(ticket, ...)
  change(ticket_key(ticket.id), ticket, 'rev', ticket.rev + 1, ...)
end

-- Puts a ticket (back) into the line of its present leg.
local function wait_in_line(ticket, ...)
  change_ticket(ticket, 'state', 'WAITING', 'window', '', ...)
  enter_lane(ticket.id, ticket)
end

-- The queue of a leg, from legs such as A:X001,D04-02;B:D02-01.
local function leg_queue(ticket, leg)
  local part = split(ticket.legs, ';')[leg]
  return part and string.match(part, '^([^:]+)')
end
