package govhall.api.cases;

/** The check of a case's declarations (事后核查): whether it was drawn, what with, and whether one was found false. */
record CommitmentJson(boolean drawn, String seed, int permille, boolean broken) {}
