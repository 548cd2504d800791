package govhall.web.pages;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Static files of all modules, and the headers of every answer. */
@Configuration(proxyBeanMethods = false)
public class PagesConfiguration {

    @Bean
    FilterRegistrationBean<BrowserHeaders> browserHeaders() {
        FilterRegistrationBean<BrowserHeaders> filter = new FilterRegistrationBean<>(new BrowserHeaders());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setDispatcherTypes(
                java.util.EnumSet.of(jakarta.servlet.DispatcherType.REQUEST, jakarta.servlet.DispatcherType.ERROR));
        return filter;
    }

    // Before Spring Boot's own, which then leaves the pattern alone.
    @Bean
    @Order(-1)
    WebMvcConfigurer staticFiles() {
        StaticTags tags = new StaticTags();
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/**")
                        .addResourceLocations("classpath:/static/")
                        .setCacheControl(CacheControl.noCache())
                        .setUseLastModified(false)
                        .setEtagGenerator(tags);
            }

            @Override
            public void addViewControllers(ViewControllerRegistry registry) {
                registry.addViewController("/favicon.ico").setViewName("forward:/shared/favicon.svg");
            }
        };
    }
}
