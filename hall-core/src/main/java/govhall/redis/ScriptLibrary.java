package govhall.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.data.redis.core.script.RedisScript;

/**
 * All scripts by name. A script's head names in its {@code include:} line what is spliced in front of it, each file
 * once; one that {@code reads only} is marked so for Redis, which then also runs it where writing is refused.
 */
final class ScriptLibrary {

    private static final Pattern INCLUDE = Pattern.compile("(?m)^-- include: (.+)$");
    private static final Pattern READS_ONLY = Pattern.compile("(?m)^-- reads only");

    private final Map<String, String> sources = new TreeMap<>();
    private final Map<String, RedisScript<List<?>>> scripts = new TreeMap<>();

    ScriptLibrary() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:govhall/**/*.lua")) {
                String name = file.getFilename().replace(".lua", "");
                if (sources.put(name, file.getContentAsString(StandardCharsets.UTF_8)) != null) {
                    throw new IllegalStateException("Two scripts are called " + name);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the scripts", e);
        }
        sources.keySet().forEach(name -> scripts.put(name, script(name)));
    }

    RedisScript<List<?>> get(String name) {
        RedisScript<List<?>> script = scripts.get(name);
        if (script == null) {
            throw new IllegalStateException("There is no script " + name);
        }
        return script;
    }

    /** The text of a file as it was written. */
    String source(String name) {
        return sources.get(name);
    }

    Set<String> names() {
        return sources.keySet();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private RedisScript<List<?>> script(String name) {
        boolean readsOnly = READS_ONLY.matcher(sources.get(name)).find();
        StringBuilder text = new StringBuilder(readsOnly ? "#!lua flags=no-writes\n" : "#!lua\n");
        for (String part : parts(name, new LinkedHashSet<>())) {
            text.append(sources.get(part)).append('\n');
        }
        return (RedisScript) RedisScript.of(text.toString(), List.class);
    }

    private Set<String> parts(String name, Set<String> before) {
        String source = sources.get(name);
        if (source == null) {
            throw new IllegalStateException("A script includes " + name + ", which is not there");
        }
        Matcher include = INCLUDE.matcher(source);
        while (include.find()) {
            for (String part : include.group(1).split(",\\s*")) {
                if (!before.contains(part.strip())) {
                    parts(part.strip(), before);
                }
            }
        }
        before.add(name);
        return before;
    }
}
