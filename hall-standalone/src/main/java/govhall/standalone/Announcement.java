package govhall.standalone;

import govhall.redis.Durability;
import govhall.standalone.redis.RedisServer;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/** What the program says when its doors are open (启动说明): where the pages are, what survives, how to stop. */
final class Announcement {
    private Announcement() {}

    static String of(ApplicationContext context, Ground ground) {
        var connections = context.getBean(RedisConnectionFactory.class);
        var address = address(context.getEnvironment());
        return """

                The hall is open.
                  kiosk      %1$s/kiosk/
                  console    %1$s/console/
                  board      %1$s/display/
                  data       %2$s
                  Redis      %3$s
                  durability %4$s
                  stop       Ctrl-C
                """.formatted(
                        address,
                        ground.data(),
                        ground.redis()
                                .map(RedisServer::describe)
                                .orElseGet(() -> Durability.serverVersion(connections) + ", from outside"),
                        Durability.read(connections).sentence());
    }

    private static String address(Environment environment) {
        var host = environment.getProperty("server.address", "");
        var port = environment.getProperty("local.server.port");
        if (host.isBlank() || host.equals("0.0.0.0") || host.equals("::")) {
            return "http://" + ownName() + ":" + port;
        }
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    /** Where the hall listens on every address, as another machine would call this one. */
    private static String ownName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "127.0.0.1";
        }
    }
}
