-- Notes that a declaration in a case was found false, and bars the applicant from another for the same item, in one step.
-- args: number, revision, role, who does it, note (JSON), hash of the applicant (empty: unknown)
-- tells: case-amended     refuses: case-unknown, case-stale
-- include: head, tell, case-json
local no = arg(1)
local file = read(key('c', no))
if not file.no then return refuse('case-unknown', 'no', no) end
if file.rev ~= arg(2) then return refuse('case-stale', 'file', case_json(file)) end
-- From here on it happens.
change(key('c', no), file, 'rev', file.rev + 1, 'verb', 'break-commitment', 'role', arg(3), 'by', arg(4), 'at', ms,
  'commitment', 'BROKEN')
if arg(6) ~= '' then redis.call('HSET', key('barred', arg(6)), file.item, no) end
remember(file, file.state, arg(5), false)
tell('case-amended', 'case', case_json(file))
return done()
