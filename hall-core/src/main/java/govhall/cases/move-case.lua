-- Moves a case on, in one step with its history, lists, timer and outbox. Java has found the row in the table of life;
-- here the file must still be the one that was read.
-- args: number, revision, verb, next state, role, who does it, note (JSON), told to the other city (0 or 1), ended
--       (0 or 1), limit (ms; empty: none), verb at the limit, field that takes the time (empty: none), fields and
--       values ...
-- tells: case-moved     refuses: case-unknown, case-stale
-- include: head, tell, case-json
local no = arg(1)
local file = read(key('c', no))
if not file.no then return refuse('case-unknown', 'no', no) end
if file.rev ~= arg(2) then return refuse('case-stale', 'file', case_json(file)) end
-- From here on it happens.
local from = file.state
file_open(file, true)
change(key('c', no), file, 'rev', file.rev + 1, 'verb', arg(3), 'state', arg(4), 'role', arg(5), 'by', arg(6), 'at', ms,
  unpack(ARGV, 22))
if arg(12) ~= '' then change(key('c', no), file, arg(12), ms) end
file_open(file, arg(9) == '1')
set_limit(file, arg(10), arg(11))
remember(file, from, arg(7), arg(8) == '1')
tell('case-moved', 'case', case_json(file))
return done()
