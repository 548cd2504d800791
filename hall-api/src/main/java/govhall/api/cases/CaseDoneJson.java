package govhall.api.cases;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of an act on a case (操作结果): the case as it is now, and the offset of the city's case files after it. */
record CaseDoneJson(String at, @JsonProperty("case") CaseJson file) {}
