-- The clerk leaves the window, which closes. A ticket in hand must be ended first.
-- tells: signed-off     refuses: nobody-signed-on, window-busy
-- include: head, tell
if window.clerk == '' then return refuse('nobody-signed-on', 'window', window.no) end
if window.ticket ~= '' then return refuse('window-busy', 'window', window.no, 'number', window.number) end
-- From here on it happens.
redis.call('HDEL', key('clerk'), window.clerk)
tell('signed-off', 'window', change_window('clerk', '', 'state', 'CLOSED', 'reason', '', 'since', ms))
return done()
