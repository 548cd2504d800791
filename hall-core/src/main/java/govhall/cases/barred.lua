-- In which case an applicant broke a declaration for an item, by the hashes under which it may be noted; empty: in none.
-- args: item, hashes ...
-- reads only
-- include: head
local found = ''
for i = 2, math.min(#ARGV - 9, 99) do found = redis.call('HGET', key('barred', arg(i)), arg(1)) or found end
return {'barred', found}
