-- Where the hall stands, what its clock says, and how far that is ahead of the server's clock (ms): enough to know
-- whether a reader is behind.
-- reads only
-- include: head
return {'pulse', day .. ':' .. n .. ':' .. h, string.format('%.0f', ms),
  string.format('%.0f', ms - clock)}
