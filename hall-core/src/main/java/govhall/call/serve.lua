-- The citizen is at the window.
-- tells: serving     refuses: ticket-state
-- include: head, tell, called
-- From here on it happens.
change_ticket(ticket, 'state', 'SERVING', 'serving', ms)
tell('serving', 'ticket', cjson.encode(ticket), 'window', change_window())
return done()
