-- Ends the present leg of the ticket at the window, served or only called.
-- args: outcome
-- tells: finished, leg-finished
-- include: head, tell, held
-- From here on it happens.
finish_leg(ticket, arg(1))
return done()
