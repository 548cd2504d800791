package govhall.standalone.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands behind a command (命令选项): {@code --name=value} or {@code --name}, and words. */
record Options(List<String> words, Map<String, String> values) {

    /** That an argument cannot be read, said in one sentence. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message, null, false, false);
        }
    }

    static Options parse(List<String> args, Set<String> known) {
        List<String> words = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        for (String arg : args) {
            if (!arg.startsWith("--")) {
                words.add(arg);
                continue;
            }
            int equals = arg.indexOf('=');
            String name = equals < 0 ? arg : arg.substring(0, equals);
            if (!known.contains(name)) {
                throw new Unreadable("no option " + name + " is known; write one of "
                        + String.join(", ", known.stream().sorted().toList()));
            }
            values.put(name, equals < 0 ? "" : arg.substring(equals + 1));
        }
        return new Options(words, values);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }
}
