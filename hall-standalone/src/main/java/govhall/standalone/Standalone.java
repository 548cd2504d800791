package govhall.standalone;

import govhall.api.ApiApplication;
import govhall.display.DisplayApplication;
import govhall.kiosk.KioskApplication;
import govhall.standalone.command.Commands;
import govhall.standalone.demo.Demo;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/** The whole hall in one program (单机版): all doors on one port, with a Redis of its own. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Import({ApiApplication.class, DisplayApplication.class, KioskApplication.class})
public class Standalone {

    /** Runs the command that the first argument names, else starts the hall. */
    public static void main(String[] args) {
        Optional<Integer> exit = Commands.run(
                args,
                System.in,
                utf8(new FileOutputStream(FileDescriptor.out)),
                utf8(new FileOutputStream(FileDescriptor.err)));
        if (exit.isPresent()) {
            System.exit(exit.get());
        }
        start(args);
    }

    /** What a command says is UTF-8 whatever the machine's locale is. */
    private static PrintStream utf8(FileOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    /** Returns when all doors are open. Closing the context ends Redis too. */
    public static ConfigurableApplicationContext start(String... args) {
        var ground = new Ground();
        var application = new SpringApplication(Standalone.class);
        application.addListeners(ground, (ApplicationListener<ApplicationReadyEvent>)
                event -> opened(event.getApplicationContext(), ground));
        // What is made known first is let go last, when no part of the program speaks to Redis any more.
        application.addInitializers(context -> ((DefaultListableBeanFactory) context.getBeanFactory())
                .registerDisposableBean("ground", ground::close));
        try {
            return application.run(args);
        } catch (RuntimeException e) {
            ground.close();
            throw e;
        }
    }

    private static void opened(ConfigurableApplicationContext context, Ground ground) {
        System.out.println(Announcement.of(context, ground));
        if (Demo.isWanted(context.getEnvironment())) {
            context.getBean(Demo.class).start();
        }
    }
}
