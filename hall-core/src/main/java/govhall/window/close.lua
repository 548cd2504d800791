-- Closes the window; the clerk stays signed on. A ticket in hand must be ended first.
-- tells: closed     refuses: window-closed, window-busy
-- include: head, tell
if window.state == 'CLOSED' then return refuse('window-closed', 'window', window.no) end
if window.ticket ~= '' then return refuse('window-busy', 'window', window.no, 'number', window.number) end
-- From here on it happens.
tell('closed', 'window', change_window('state', 'CLOSED', 'reason', '', 'since', ms))
return done()
