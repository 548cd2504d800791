-- Stops calling for a while, with a reason that the board shows. The ticket in hand may still be ended.
-- args: reason
-- tells: paused     refuses: window-closed, window-paused
-- include: head, tell
if window.state == 'CLOSED' then return refuse('window-closed', 'window', window.no) end
if window.state == 'PAUSED' then return refuse('window-paused', 'window', window.no) end
-- From here on it happens.
tell('paused', 'window', change_window('state', 'PAUSED', 'reason', arg(1), 'since', ms))
return done()
