package govhall.web.problem;

import govhall.web.feed.HandshakeProblem;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** Every door answers with problems. */
@Configuration(proxyBeanMethods = false)
@Import({ProblemAdvice.class, ProblemPage.class})
public class ProblemConfiguration {

    @Bean
    ProblemWriter problemWriter(JsonMapper json, ObjectProvider<ProblemFacts> pictures) {
        return new ProblemWriter(json, pictures.orderedStream().toList());
    }

    @Bean
    HandshakeProblem handshakeProblem(ProblemWriter writer) {
        return (request, response, refused) -> writer.write(Problem.of(refused.refusal()), request, response);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerProblems() {
        return tomcat -> tomcat.addContextCustomizers(context ->
                ((StandardHost) context.getParent()).setErrorReportValveClass(ContainerProblems.class.getName()));
    }
}
