package govhall.standalone.demo;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The numbers whose citizens have gone home (未到号): their clerks call in vain. Everybody else comes, also a newcomer. */
final class Absent {
    private final Set<String> numbers = ConcurrentHashMap.newKeySet();

    void add(String number) {
        numbers.add(number);
    }

    boolean isAbsent(String number) {
        return numbers.contains(number);
    }

    void forget(String number) {
        numbers.remove(number);
    }
}
