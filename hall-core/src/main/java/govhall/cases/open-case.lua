-- Opens a case file under the number that it was given.
-- args: number, verb, state, role, who does it, note (JSON), hash of the applicant (empty: unknown), told to the other
--       city (0 or 1), limit (ms; empty: none), verb at the limit, fields and values ...
-- tells: case-opened     refuses: case-exists
-- include: head, tell, case-json
local no = arg(1)
if redis.call('EXISTS', key('c', no)) == 1 then return refuse('case-exists', 'no', no) end
-- From here on it happens.
local file = {}
change(key('c', no), file, 'no', no, 'rev', '0', 'verb', arg(2), 'state', arg(3), 'role', arg(4), 'by', arg(5),
  'at', ms, 'received', ms, unpack(ARGV, 20))
if arg(7) ~= '' then redis.call('SADD', key('who', arg(7)), no) end
file_open(file, false)
set_limit(file, arg(9), arg(10))
remember(file, 'NEW', arg(6), arg(8) == '1')
tell('case-opened', 'case', case_json(file))
return done()
