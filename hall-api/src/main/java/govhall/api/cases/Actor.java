package govhall.api.cases;

import govhall.cases.Role;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.web.json.Texts;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who acts on a case and in what part (经办人): the headers {@code Role} and {@code Clerk} (percent-encoded) of the page, as
 * long as there is no log-in. Timers and other cities do not come through these doors.
 */
record Actor(Role role, String by) {

    private static final Set<Role> AT_THESE_DOORS = EnumSet.of(Role.WINDOW, Role.DEPARTMENT, Role.MANAGER);
    private static final String NOBODY = "-";

    static Actor of(Optional<String> role, Optional<String> clerk) {
        return new Actor(
                role.map(Actor::role).orElse(Role.WINDOW),
                clerk.map(Actor::named).orElse(NOBODY));
    }

    private static Role role(String text) {
        return AT_THESE_DOORS.stream()
                .filter(role -> role.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new Refused(new Refusal.ParameterInvalid("Role", "not-of-the-code")));
    }

    private static String named(String header) {
        String text = decoded(header);
        Texts.unfit(text).ifPresent(why -> {
            throw new Refused(new Refusal.ParameterInvalid("Clerk", why));
        });
        return text;
    }

    private static String decoded(String header) {
        try {
            return URLDecoder.decode(header, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Refused(new Refusal.ParameterInvalid("Clerk", "malformed"));
        }
    }
}
