package govhall.city;

/** A department that decides items (部门). */
public record Department(String id, Name name, String shortName, String zone) {}
