package govhall.catalogue;

import govhall.city.Name;

/**
 * A paper that an item asks for (申请材料). {@code note} says in words whether original or copy, how many, and whether
 * it may be left out; {@code source}, {@code exemptible} and {@code form} are codes of the vocabulary.
 */
public record Paper(
        Name name, Name note, String source, String exemptible, String form, int copies, boolean handedBack) {}
