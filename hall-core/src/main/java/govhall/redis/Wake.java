package govhall.redis;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import org.springframework.data.redis.listener.ChannelTopic;
import org.springframework.data.redis.listener.RedisMessageListenerContainer;

/** Hears that something happened in a hall of the city (唤醒通知). A message may be lost; the stream may not. */
@RequiredArgsConstructor
public class Wake {

    private final RedisMessageListenerContainer container;
    private final CityTag city;

    /** Calls the listener with the hall's id, on a thread of its own. */
    public void listen(Consumer<String> hall) {
        container.addMessageListener(
                (message, pattern) -> hall.accept(new String(message.getBody(), StandardCharsets.UTF_8)),
                ChannelTopic.of(city.wake()));
    }
}
