package govhall.api;

import govhall.CoreConfiguration;
import govhall.EngineConfiguration;
import govhall.SetupConfiguration;
import govhall.web.WebConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/** The doors for staff and other systems as a program (hall-api), which also sets the city up and turns its days. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Import({CoreConfiguration.class, EngineConfiguration.class, SetupConfiguration.class, WebConfiguration.class})
public class ApiApplication {

    public static void main(String[] args) {
        SpringApplication.run(ApiApplication.class, args);
    }
}
