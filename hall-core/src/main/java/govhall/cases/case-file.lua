-- One case: as others may see it, who it is for under seal, its history, and what else the file holds.
-- args: number
-- reads only     refuses: case-unknown
-- include: head, case-json
local file = read(key('c', arg(1)))
if not file.no then return refuse('case-unknown', 'no', arg(1)) end
return {'file', case_json(file), file.seal, redis.call('LRANGE', key('h', file.no), 0, -1), inside_json(file)}
