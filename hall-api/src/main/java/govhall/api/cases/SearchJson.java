package govhall.api.cases;

/** Whose cases are asked for (查询): an identity number, a credit code or a case number. It stands in no address. */
record SearchJson(String number) {}
