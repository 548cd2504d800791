-- The numbers of all cases of a person, by the hashes under which they may be filed.
-- args: hashes ...
-- reads only
-- include: head
local found = {}
for i = 1, math.min(#ARGV - 9, 99) do
  for _, no in ipairs(redis.call('SMEMBERS', key('who', arg(i)))) do found[#found + 1] = no end
end
table.sort(found)
return {'cases', found}
