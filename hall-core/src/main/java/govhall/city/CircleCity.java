package govhall.city;

/** A city of the city circle (城市圈); {@code code} is its division code of six digits. */
public record CircleCity(String code, Name name, String shortName, boolean self) {}
