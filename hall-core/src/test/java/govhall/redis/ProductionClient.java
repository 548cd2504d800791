package govhall.redis;

import io.lettuce.core.ClientOptions;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/** A Redis client with the options of the programs (生产客户端): it rejects while disconnected and repeats nothing. */
public final class ProductionClient {

    private ProductionClient() {}

    /** One of the caller's own, who destroys it. */
    public static LettuceConnectionFactory factory(String host, int port) {
        ClientOptions.Builder options = ClientOptions.builder();
        new RedisConfiguration().rejectsWhileDisconnected().customize(options);
        var factory = new LettuceConnectionFactory(
                new RedisStandaloneConfiguration(host, port),
                LettuceClientConfiguration.builder()
                        .clientOptions(options.build())
                        .build());
        factory.afterPropertiesSet();
        factory.start();
        return factory;
    }
}
