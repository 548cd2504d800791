package govhall.testing;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.redis.Answer;
import govhall.stream.TicketView;
import govhall.stream.WindowView;
import java.util.Optional;

/** A window in a test; it always names the present revision unless told otherwise. */
public final class TestWindow {

    private final TestHall hall;
    private final String no;

    TestWindow(TestHall hall, String no) {
        this.hall = hall;
        this.no = no;
    }

    public WindowView view() {
        return hall.snapshot().windows().stream()
                .filter(window -> window.no().equals(no))
                .findFirst()
                .orElseThrow();
    }

    public long rev() {
        return view().rev();
    }

    /** A clerk signs on and opens. */
    public TestWindow opens() {
        hall.staffing.signOn(hall.act(), no, rev(), "clerk-" + no);
        hall.staffing.open(hall.act(), no, rev());
        return this;
    }

    public TestWindow calls(String number) {
        assertThat(next().ticket().map(TicketView::number)).contains(number);
        return this;
    }

    public void callsNobody() {
        assertThat(next().happened()).isFalse();
    }

    public Answer next() {
        return hall.calling.next(hall.act(), no, rev(), Optional.empty());
    }

    public Answer finishesAndCalls(String outcome) {
        return hall.calling.next(hall.act(), no, rev(), Optional.of(outcome));
    }

    public Answer recalls() {
        return hall.calling.recall(hall.act(), no, rev());
    }

    public Answer serves() {
        return hall.calling.serve(hall.act(), no, rev());
    }

    public Answer finishes(String outcome) {
        return hall.calling.finish(hall.act(), no, rev(), outcome);
    }

    public Answer misses() {
        return hall.calling.miss(hall.act(), no, rev());
    }
}
