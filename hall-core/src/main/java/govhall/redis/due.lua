-- The timers whose moment has come, oldest first, at most a hundred.
-- reads only
-- include: head
return {'due', redis.call('ZRANGEBYSCORE', city('due'), '-inf', ms, 'LIMIT', 0, 100)}
