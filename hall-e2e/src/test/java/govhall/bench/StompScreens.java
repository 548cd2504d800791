package govhall.bench;

import govhall.redis.RedisConfiguration;
import govhall.redis.Wake;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.messaging.simp.config.MessageBrokerRegistry;
import org.springframework.web.socket.config.annotation.EnableWebSocketMessageBroker;
import org.springframework.web.socket.config.annotation.StompEndpointRegistry;
import org.springframework.web.socket.config.annotation.WebSocketMessageBrokerConfigurer;

/** What Spring has for it out of the box (简单消息代理): its simple STOMP broker as it comes, one topic for all screens. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableWebSocketMessageBroker
@Import(RedisConfiguration.class)
@PropertySource("classpath:govhall/web/web.properties")
class StompScreens implements WebSocketMessageBrokerConfigurer {

    static final String PATH = "/screens";

    private static final String TOPIC = "/topic/board";

    /** What a screen says: the second when the first was answered. */
    static final List<String> SUBSCRIBING = List.of(
            "CONNECT\naccept-version:1.2\nhost:hall\nheart-beat:0,0\n\n\0",
            "SUBSCRIBE\nid:0\ndestination:" + TOPIC + "\n\n\0");

    public static void main(String[] args) {
        SpringApplication.run(StompScreens.class, args);
    }

    @Override
    public void configureMessageBroker(MessageBrokerRegistry broker) {
        broker.enableSimpleBroker("/topic");
    }

    @Override
    public void registerStompEndpoints(StompEndpointRegistry registry) {
        registry.addEndpoint(PATH).setAllowedOriginPatterns("*");
    }

    @Bean
    InitializingBean publishes(Wake wake, SimpMessagingTemplate broker, @Value("${bench.sample}") String sample) {
        return () -> new WokenFrames(sample).each(wake, frame -> broker.convertAndSend(TOPIC, frame));
    }
}
