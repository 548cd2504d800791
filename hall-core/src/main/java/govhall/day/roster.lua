-- The roster: queues, windows and classes as the rule needs them. It lies as text in the hall's hash and, a hash for
-- each queue and window, where the verbs read it.
local function window_list(roster)
  local list = {}
  for no in pairs(roster.windows) do list[#list + 1] = window_json(read(key('w', no))) end
  return '[' .. table.concat(list, ',') .. ']'
end

-- Writes one hash for each entry, keeping what else it holds.
local function write_entries(kind, entries)
  for id, entry in pairs(entries) do
    local flat = {}
    for field, value in pairs(entry) do flat[#flat + 1] = field; flat[#flat + 1] = value end
    redis.call('HSET', key(kind, id), unpack(flat))
  end
end

-- Drops the entries that are marked retired, with their hashes.
local function drop_retired(kind, entries)
  for id, entry in pairs(entries) do
    if entry.retired == '1' then
      entries[id] = nil
      redis.call('DEL', key(kind, id))
    end
  end
end

-- Takes from the windows' skills the queues that are not there any more.
local function forget_queues(roster)
  for _, entry in pairs(roster.windows) do
    local skills = {}
    for skill, queue in string.gmatch(entry.skills, '(%d+:(%w+))') do
      if roster.queues[queue] then skills[#skills + 1] = skill end
    end
    entry.skills = table.concat(skills, ';')
  end
end
