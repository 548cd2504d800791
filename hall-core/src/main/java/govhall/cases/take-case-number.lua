-- Gives the next serial of the running day to a case that is about to be opened; one that is not used is a gap.
-- include: head
-- From here on it happens.
local serial = redis.call('HINCRBY', key('no', day), 'case', 1)
return {'number', day, whole(serial)}
