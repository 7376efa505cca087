package predicament.app.frame;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Serves styles, scripts, fonts and icons under addresses that carry a hash of their content, to be kept for a year. */
@Configuration
@Order(-1) // before Spring Boot's own mapping of /**, which then stays away
class StaticFiles implements WebMvcConfigurer {

    private static final CacheControl A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(A_YEAR)
                .resourceChain(true)
                .addResolver(new FilesAlone())
                .addResolver(new VersionResourceResolver()
                        .addContentVersionStrategy("/css/**", "/fonts/**", "/icons/**")
                        .addFixedVersionStrategy(versionOfModules(), "/js/**"));
    }

    /** Rewrites {@code @{/css/base.css}} to the address with the hash. */
    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> resourceAddresses() {
        var filter = new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return filter;
    }

    /** One version for all modules, in front of the path, so that relative imports keep it. */
    private static String versionOfModules() {
        try {
            var modules = new PathMatchingResourcePatternResolver().getResources("classpath:/static/js/**/*.js");
            Arrays.sort(modules, Comparator.comparing(Resource::getDescription));
            var digest = MessageDigest.getInstance("SHA-256");
            for (var module : modules) {
                digest.update(module.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("The scripts under static/js cannot be read.", e);
        }
    }
}
