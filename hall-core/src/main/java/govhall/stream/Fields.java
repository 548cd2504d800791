package govhall.stream;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a hash as the scripts wrote them: a field that must be there is an error when it is not. */
record Fields(Map<String, String> values) {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> ONE = new TypeReference<>() {};
    private static final TypeReference<List<Map<String, String>>> MANY = new TypeReference<>() {};

    static Fields of(String json) {
        return new Fields(JSON.readValue(json, ONE));
    }

    static List<Fields> list(String json) {
        return JSON.readValue(json, MANY).stream().map(Fields::new).toList();
    }

    String text(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("Field " + name + " is missing in " + values);
        }
        return value;
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    long number(String name) {
        return Long.parseLong(text(name));
    }

    OptionalLong optionalNumber(String name) {
        String value = values.getOrDefault(name, "");
        return value.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(value));
    }
}
