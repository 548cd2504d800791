package govhall.kiosk;

import govhall.CoreConfiguration;
import govhall.EngineConfiguration;
import govhall.web.WebConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/** The doors for citizens as a program (hall-kiosk). */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Import({CoreConfiguration.class, EngineConfiguration.class, WebConfiguration.class})
public class KioskApplication {

    public static void main(String[] args) {
        SpringApplication.run(KioskApplication.class, args);
    }
}
