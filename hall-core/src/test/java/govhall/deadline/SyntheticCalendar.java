package govhall.deadline;

import govhall.city.CalendarDays;
import govhall.city.Session;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;

/** A calendar of some years as dice make it (虚构日历), in the shape of the real one and as pencil and paper know it. */
public final class SyntheticCalendar {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public final WorkingCalendar calendar;
    public final NaiveClock naive;
    final Map<LocalDate, Boolean> changed = new HashMap<>();
    private final int firstYear;
    private final int years;
    private final Random dice;

    /** With or without make-up workdays, short days, days on which the hall is shut, a local overlay and a missing year. */
    public SyntheticCalendar(Random dice, boolean makeUpDays) {
        this.dice = dice;
        firstYear = 2000 + dice.nextInt(30);
        years = 1 + dice.nextInt(4);
        TreeSet<Integer> published = new TreeSet<>();
        Map<LocalDate, Boolean> notices = new HashMap<>();
        Map<LocalDate, Boolean> local = new HashMap<>();
        for (int year = firstYear; year < firstYear + years; year++) {
            if (year > firstYear && dice.nextInt(6) == 0) {
                continue;
            }
            published.add(year);
            notices(year, makeUpDays, notices);
        }
        for (int i = dice.nextInt(6); i > 0; i--) {
            local.put(day(), dice.nextBoolean());
        }
        changed.putAll(notices);
        changed.putAll(local);
        Map<LocalDate, List<Integer>> hours = new HashMap<>();
        for (int i = dice.nextInt(20); i > 0; i--) {
            hours.put(
                    day(), dice.nextInt(3) == 0 ? List.of() : List.of(540 + dice.nextInt(60), 900 + dice.nextInt(200)));
        }
        naive = new NaiveClock(ZONE, changed, published, hours);
        calendar = new WorkingCalendar(ZONE, new CalendarDays(notices, local, published), sessions(hours));
    }

    /** A moment within the years, a year before or a year after; often at a closing minute. */
    public Instant moment() {
        int[] minutes = {510, 960, 961, 1_050, 1_051, 0, 1_439, dice.nextInt(1_440)};
        return at(day(), minutes[dice.nextInt(minutes.length)]).plusSeconds(dice.nextInt(60));
    }

    /** Up to four, near the moment; overlapping, touching and apart, often from opening to closing. */
    public List<Suspension> suspensions(Instant near) {
        List<Suspension> all = new ArrayList<>();
        LocalDate date = LocalDate.ofInstant(near, ZONE);
        for (int i = Math.max(0, dice.nextInt(7) - 2); i > 0; i--) {
            Instant start = !all.isEmpty() && dice.nextInt(3) == 0
                    ? all.get(all.size() - 1).end()
                    : at(date.plusDays(dice.nextInt(50) - 8), minute(510));
            Instant end = at(LocalDate.ofInstant(start, ZONE).plusDays(dice.nextInt(9)), minute(1_050));
            if (start.isBefore(end)) {
                all.add(new Suspension(start, end));
            }
        }
        return all;
    }

    private int minute(int usual) {
        int[] minutes = {usual, usual, usual + 1, usual - 1, 0, 720, 960, 1_440, dice.nextInt(1_440)};
        return minutes[dice.nextInt(minutes.length)];
    }

    private LocalDate day() {
        return LocalDate.of(firstYear - 1, 1, 1).plusDays(dice.nextInt(365 * (years + 2)));
    }

    private void notices(int year, boolean makeUpDays, Map<LocalDate, Boolean> notices) {
        notices.put(LocalDate.of(year, 1, 1), false);
        for (int i = 0; i < 7; i++) {
            LocalDate from = LocalDate.of(year, 1, 1).plusDays(dice.nextInt(350));
            int length = 1 + dice.nextInt(9);
            for (int day = 0; day < length; day++) {
                if (from.plusDays(day).getYear() == year) {
                    notices.put(from.plusDays(day), false);
                }
            }
            for (int back = 1; makeUpDays && back < 15; back++) {
                LocalDate weekend = from.minusDays(back);
                if (weekend.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                        && weekend.getYear() == year
                        && dice.nextBoolean()) {
                    notices.putIfAbsent(weekend, true);
                }
            }
        }
    }

    private static List<Session> sessions(Map<LocalDate, List<Integer>> hours) {
        List<Session> sessions = new ArrayList<>();
        for (String day : List.of("MON", "TUE", "WED", "THU", "FRI")) {
            sessions.add(session("WEEKLY", day, "WALK_IN", 510, 720));
            sessions.add(session("WEEKLY", day, "WALK_IN", 840, day.equals("FRI") ? 960 : 1_050));
        }
        sessions.add(session("EXTENDED", "SAT", "APPOINTMENT_ONLY", 540, 720));
        hours.forEach((date, own) -> sessions.add(
                own.isEmpty()
                        ? session("EXCEPTION", date.toString(), "CLOSED", -1, -1)
                        : session("EXCEPTION", date.toString(), "WALK_IN", own.get(0), own.get(1))));
        return sessions;
    }

    private static Session session(String kind, String day, String entry, int opens, int closes) {
        return new Session(
                kind, day, entry, minuteOf(opens), minuteOf(closes), OptionalInt.empty(), OptionalInt.empty());
    }

    private static OptionalInt minuteOf(int minute) {
        return minute < 0 ? OptionalInt.empty() : OptionalInt.of(minute);
    }

    private static Instant at(LocalDate date, int minute) {
        return date.atStartOfDay(ZONE).toInstant().plusSeconds(60L * minute);
    }
}
