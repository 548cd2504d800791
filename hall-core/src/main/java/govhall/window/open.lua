-- Opens a closed or paused window: it may call.
-- tells: opened     refuses: nobody-signed-on, window-open
-- include: head, tell
if window.clerk == '' then return refuse('nobody-signed-on', 'window', window.no) end
if window.state == 'OPEN' then return refuse('window-open', 'window', window.no) end
-- From here on it happens.
tell('opened', 'window', change_window('state', 'OPEN', 'reason', '', 'since', ms))
return done()
