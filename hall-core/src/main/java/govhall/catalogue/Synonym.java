package govhall.catalogue;

/** An everyday word for an item or a bundle (俗称); rank 1 is the likeliest target of the word. */
public record Synonym(String phrase, String target, int rank) {}
