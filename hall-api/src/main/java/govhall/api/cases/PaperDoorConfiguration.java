package govhall.api.cases;

import govhall.HallSettings;
import govhall.web.json.RawBody;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The door at which files come. */
@Configuration(proxyBeanMethods = false)
class PaperDoorConfiguration {

    @Bean
    RawBody attachmentBody(HallSettings settings) {
        return new RawBody(
                Pattern.compile("/api/v1/cases/[^/]+/attachments"),
                Math.toIntExact(settings.filesMost().toBytes()));
    }
}
