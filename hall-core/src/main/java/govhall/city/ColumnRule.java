package govhall.city;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** What may stand in a column, as {@code columns.txt} says it in one word. */
record ColumnRule(String name, boolean mayBeEmpty, boolean unique, boolean many, Kind kind, String of) {

    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        TIME,
        FORM,
        CODE,
        REFERENCE
    }

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,8})");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d|24:00");
    private static final Map<String, Pattern> FORMS = new ConcurrentHashMap<>();
    private static final String ID = "[A-Za-z0-9][A-Za-z0-9_-]{0,31}";
    private static final String CODE = "[A-Z][A-Z0-9_]{0,31}";

    static ColumnRule parse(String word) {
        int colon = word.indexOf(':');
        String name = colon < 0 ? word : word.substring(0, colon);
        String rule = colon < 0 ? "" : word.substring(colon + 1);
        boolean many = rule.startsWith("*");
        return of(
                name.replaceAll("[?!]", ""),
                name.contains("?"),
                name.contains("!"),
                many,
                many ? rule.substring(1) : rule);
    }

    private static ColumnRule of(String name, boolean mayBeEmpty, boolean unique, boolean many, String rule) {
        Kind kind;
        String of = rule;
        if (rule.isEmpty()) {
            kind = Kind.TEXT;
        } else if (rule.contains("..")) {
            kind = Kind.NUMBER;
        } else if (rule.equals("date")) {
            kind = Kind.DATE;
        } else if (rule.equals("time")) {
            kind = Kind.TIME;
        } else if (rule.startsWith("%")) {
            kind = Kind.CODE;
            of = rule.substring(1);
        } else if (rule.startsWith("@")) {
            kind = Kind.REFERENCE;
            of = rule.substring(1);
        } else {
            kind = Kind.FORM;
            of = rule.equals("id") ? ID : rule.equals("code") ? CODE : rule.substring(1, rule.length() - 1);
        }
        return new ColumnRule(name, mayBeEmpty, unique, many, kind, of);
    }

    /** The values of a cell: one, or those that {@code ;} joins. */
    List<String> values(String cell) {
        return many ? List.of(cell.split(";", -1)) : List.of(cell);
    }

    /** What is wanted instead of this value; empty: it is right. */
    Optional<String> wantedInsteadOf(String value, Vocabulary vocabulary, Keys keys) {
        boolean right = switch (kind) {
            case TEXT -> true;
            case NUMBER -> NUMBER.matcher(value).matches() && within(Integer.parseInt(value));
            case DATE -> isDate(value);
            case TIME -> TIME.matcher(value).matches();
            case FORM ->
                FORMS.computeIfAbsent(of, Pattern::compile).matcher(value).matches();
            case CODE -> vocabulary.has(of, value);
            case REFERENCE -> keys.has(of, value);
        };
        return right ? Optional.empty() : Optional.of(wanted(vocabulary));
    }

    private String wanted(Vocabulary vocabulary) {
        return switch (kind) {
            case TEXT -> "write a text";
            case NUMBER -> "write a whole number from " + of.replace("..", " to ");
            case DATE -> "write a date such as 2026-11-24";
            case TIME -> "write a time such as 08:30";
            case FORM -> "write it in the form " + of;
            case CODE ->
                "write one of " + String.join(", ", vocabulary.codes(of)) + " (vocabulary.csv, field " + of + ")";
            case REFERENCE -> "write a key of " + of + ".csv, or add it there";
        };
    }

    private boolean within(int number) {
        int dots = of.indexOf("..");
        return number >= Integer.parseInt(of.substring(0, dots)) && number <= Integer.parseInt(of.substring(dots + 2));
    }

    static boolean isDate(String value) {
        try {
            return LocalDate.parse(value).toString().equals(value);
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
