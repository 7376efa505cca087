package predicament.app.custody;

import org.axonframework.config.ProcessingGroup;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The part of the program that writes read models: the record and every projection, without pages and without loading cases. */
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "predicament.app.record",
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.Casebook\\w+"))
@ComponentScan(
        basePackages = "predicament.app",
        useDefaultFilters = false,
        // a class within another is a part of it, and no projection of the program
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\$.*"),
        includeFilters = {
            @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = ProcessingGroup.class),
            // whose beans name the events that the projections beside them read
            @ComponentScan.Filter(
                    type = FilterType.REGEX,
                    pattern = "predicament\\.app\\.(annotation|branch|seminar)\\.\\w+Configuration")
        })
public class RebuildProgram {}
