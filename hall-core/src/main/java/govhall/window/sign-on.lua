-- A clerk takes a window; it stays closed until opened.
-- args: clerk
-- tells: signed-on     refuses: window-taken, clerk-elsewhere
-- include: head, tell
local clerk = arg(1)
if window.clerk ~= '' then return refuse('window-taken', 'window', window.no, 'clerk', window.clerk) end
local elsewhere = redis.call('HGET', key('clerk'), clerk)
if elsewhere then return refuse('clerk-elsewhere', 'clerk', clerk, 'window', elsewhere) end
-- From here on it happens.
redis.call('HSET', key('clerk'), clerk, window.no)
tell('signed-on', 'window', change_window('clerk', clerk, 'since', ms))
return done()
