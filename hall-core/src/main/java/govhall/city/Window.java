package govhall.city;

import java.util.List;
import java.util.Set;

/** A counter of the hall (窗口): its queues in tiers and the needs it can serve. */
public record Window(
        String no,
        WindowKind kind,
        Name name,
        String zone,
        List<Skill> skills,
        Set<Need> features,
        List<String> departments,
        boolean onDemand,
        String hours) {

    public Window {
        skills = List.copyOf(skills);
        departments = List.copyOf(departments);
    }

    /** Whether the window may call a ticket of the queue with these needs, in any tier. */
    public boolean serves(String queue, Set<Need> needs) {
        return features.containsAll(needs)
                && skills.stream().anyMatch(skill -> skill.queue().equals(queue));
    }
}
