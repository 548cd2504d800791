package govhall.kiosk.ticket;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The pages of the kiosk and of the phone; the phone's token is read by the page itself. */
@Configuration(proxyBeanMethods = false)
class KioskPage implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/kiosk/").setViewName("forward:/kiosk/index.html");
        registry.addRedirectViewController("/kiosk", "/kiosk/");
        // A name with a dot is a file, and the feed has the same path as a token would.
        registry.addViewController("/t/{token:(?!feed$)[A-Za-z0-9_-]+}").setViewName("forward:/t/index.html");
    }
}
