-- Where the hall stands and what its clock says: enough to know whether a reader is behind.
-- reads only
-- include: head
return {'pulse', day .. ':' .. n .. ':' .. h, string.format('%.0f', ms)}
