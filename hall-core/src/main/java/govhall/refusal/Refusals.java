package govhall.refusal;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads {@link Refusal} records by name: slug, facts, and the way back from a script's words to the record. */
public final class Refusals {

    private static final Map<String, Class<?>> BY_SLUG = Arrays.stream(Refusal.class.getDeclaredClasses())
            .filter(Class::isRecord)
            .collect(Collectors.toMap(Refusals::slug, Function.identity()));

    private Refusals() {}

    /** All refusals by slug. */
    public static Map<String, Class<?>> all() {
        return Collections.unmodifiableMap(BY_SLUG);
    }

    /** The refusal that a script names; facts that it leaves out are empty. */
    public static Refusal of(String slug, Map<String, String> facts) {
        Class<?> type = BY_SLUG.get(slug);
        if (type == null) {
            throw new IllegalStateException("A script refuses with a word that is no Refusal: " + slug);
        }
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = facts.getOrDefault(components[i].getName(), "");
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return (Refusal) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make " + type, e);
        }
    }

    static String slug(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    static Map<String, Object> facts(Refusal refusal) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (RecordComponent component : refusal.getClass().getRecordComponents()) {
            try {
                facts.put(component.getName(), component.getAccessor().invoke(refusal));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Cannot read " + component, e);
            }
        }
        return facts;
    }
}
