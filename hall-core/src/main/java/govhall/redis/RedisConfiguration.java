package govhall.redis;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.data.redis.autoconfigure.ClientResourcesBuilderCustomizer;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.listener.RedisMessageListenerContainer;
import org.springframework.util.backoff.FixedBackOff;

/** What the other rooms get of Redis: scripts, streams, readers, wake-ups. */
@Configuration(proxyBeanMethods = false)
public class RedisConfiguration {

    private static final long RECONNECT_MS = 500;

    /** A command that cannot be sent is refused at once, so that "away" means: nothing happened. */
    @Bean
    LettuceClientOptionsBuilderCustomizer rejectsWhileDisconnected() {
        return options -> options.disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS);
    }

    /** A lost Redis is looked for again within a second, however long it was away. */
    @Bean
    ClientResourcesBuilderCustomizer looksForRedisEachSecond() {
        return resources -> resources.reconnectDelay(
                Delay.exponential(Duration.ofMillis(10), Duration.ofSeconds(1), 2, MILLISECONDS));
    }

    @Bean
    CityTag cityTag(@Value("${hall.city:429005}") String code) {
        return new CityTag(code);
    }

    @Bean
    ScriptRunner scriptRunner(StringRedisTemplate redis, CityTag city) {
        return new ScriptRunner(redis, city);
    }

    @Bean
    Server server(RedisConnectionFactory connections) {
        return new Server(connections);
    }

    @Bean
    EventLog eventLog(StringRedisTemplate redis, CityTag city) {
        return new EventLog(redis, city);
    }

    @Bean
    HallReader hallReader(ScriptRunner scripts) {
        return new HallReader(scripts);
    }

    @Bean
    CaseReader caseReader(ScriptRunner scripts, CityTag city) {
        return new CaseReader(scripts, city);
    }

    @Bean
    CatalogueStore catalogueStore(StringRedisTemplate redis, CityTag city, ScriptRunner scripts) {
        return new CatalogueStore(redis, city, scripts);
    }

    @Bean
    DueTimers dueTimers(ScriptRunner scripts) {
        return new DueTimers(scripts);
    }

    /** By this name Spring Boot leaves out its own. */
    @Bean
    RedisMessageListenerContainer redisMessageListenerContainer(RedisConnectionFactory redis) {
        RedisMessageListenerContainer container = new RedisMessageListenerContainer();
        container.setConnectionFactory(redis);
        container.setTaskExecutor(new SimpleAsyncTaskExecutor("hall-wake-"));
        container.setRecoveryBackoff(new FixedBackOff(RECONNECT_MS, FixedBackOff.UNLIMITED_ATTEMPTS));
        return container;
    }

    @Bean
    Wake wake(RedisMessageListenerContainer container, CityTag city) {
        return new Wake(container, city);
    }
}
