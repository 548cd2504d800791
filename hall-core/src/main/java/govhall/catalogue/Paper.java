package govhall.catalogue;

import govhall.city.Name;
import java.util.Optional;

/**
 * A paper that an item or a bundle asks for (申请材料), {@code seq} in its list. {@code note} says in words whether original
 * or copy, how many, and whether it may be left out; {@code source}, {@code exemptible} and {@code form} are codes of the
 * vocabulary; {@code proof} where it is a proof of the city's list.
 */
public record Paper(
        int seq,
        Name name,
        Name note,
        String source,
        String exemptible,
        String form,
        int copies,
        boolean handedBack,
        Optional<Proof> proof) {}
