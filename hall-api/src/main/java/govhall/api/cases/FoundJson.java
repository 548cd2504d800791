package govhall.api.cases;

import java.util.List;

/** The cases that were found, newest first. */
record FoundJson(List<CaseJson> cases) {}
