package govhall.web.json;

import com.fasterxml.jackson.annotation.Nulls;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.module.SimpleModule;

/**
 * The doors' JSON (严格 JSON). A member twice, an unknown one, 1.5 or "1" as a whole number, null where a value belongs,
 * or more after the end is refused. In a record of a body each component must be there, unless it is an Optional.
 */
@Configuration(proxyBeanMethods = false)
public class StrictJson {

    private static final int DEEPEST = 32;

    @Bean
    BodyFilter bodyFilter(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems, ObjectProvider<RawBody> raw) {
        return new BodyFilter(problems, raw.stream().toList());
    }

    @Bean
    WebMvcConfigurer pathTexts() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new PathTexts());
            }
        };
    }

    @Bean
    JsonFactoryBuilderCustomizer strictStream() {
        return factory -> factory.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(Texts.LONGEST)
                        .build());
    }

    @Bean
    JsonMapperBuilderCustomizer strictMapper() {
        return mapper -> mapper.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .addModule(new SimpleModule("texts")
                        .addDeserializer(
                                String.class, new TextDeserializer<>(String.class, Texts.LONGEST, Function.identity()))
                        .addDeserializer(
                                Sentence.class,
                                new TextDeserializer<>(Sentence.class, Sentence.LONGEST, Sentence::new)));
    }
}
