package govhall.web.feed;

import govhall.projection.Change;
import govhall.projection.HallView;
import govhall.projection.Projection;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** One hall's audiences (大厅推送) by topic, and the newest view that they were told of. A topic is there while a screen is. */
final class HallFeed implements Consumer<Change> {

    private final Projection projection;
    private final Map<String, Audience> audiences = new ConcurrentHashMap<>();
    private volatile HallView newest;

    HallFeed(Projection projection) {
        this.projection = projection;
        newest = projection.view();
        projection.listen(this);
    }

    Projection projection() {
        return projection;
    }

    HallView newest() {
        return newest;
    }

    Collection<Audience> audiences() {
        return audiences.values();
    }

    /** The newest view is known before the audiences are, so that one that opens meanwhile draws it or hears of it. */
    @Override
    public void accept(Change change) {
        newest = change.now();
        audiences.values().forEach(audience -> audience.note(change));
    }

    /** The topic's audience with one screen more. */
    Audience enter(Topic topic, Function<HallFeed, Audience> opened) {
        return audiences.compute(topic.name(), (name, open) -> {
            Audience audience = open == null ? opened.apply(this) : open;
            audience.expected++;
            return audience;
        });
    }

    void exit(Topic topic) {
        audiences.computeIfPresent(topic.name(), (name, open) -> --open.expected == 0 ? null : open);
    }

    void end() {
        projection.forget(this);
    }
}
