package govhall.web.idempotency;

import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which hall a request means (所指大厅): the header {@code Hall}, else the parameter {@code hall}, else the first hall
 * that this program is set to.
 */
public class AskedHalls {

    private static final Pattern SITE = Pattern.compile("\\d{6}(\\d{3}){0,2}");

    private final String first;

    AskedHalls(String first) {
        this.first = first;
    }

    public String of(HttpServletRequest request) {
        String hall = Optional.ofNullable(request.getHeader("Hall"))
                .or(() -> Optional.ofNullable(request.getParameter("hall")))
                .orElse(first);
        if (!SITE.matcher(hall).matches()) {
            throw new Refused(new Refusal.HallUnknown(hall));
        }
        return hall;
    }
}
