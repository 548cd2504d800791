-- Changes what a case file holds; the case stays in its state, and its timer stays.
-- args: number, revision, what is done, role, who does it, note (JSON), fields and values ...
-- tells: case-amended     refuses: case-unknown, case-stale
-- include: head, tell, case-json
local no = arg(1)
local file = read(key('c', no))
if not file.no then return refuse('case-unknown', 'no', no) end
if file.rev ~= arg(2) then return refuse('case-stale', 'file', case_json(file)) end
-- From here on it happens.
change(key('c', no), file, 'rev', file.rev + 1, 'verb', arg(3), 'role', arg(4), 'by', arg(5), 'at', ms,
  unpack(ARGV, 16))
remember(file, file.state, arg(6), false)
tell('case-amended', 'case', case_json(file))
return done()
