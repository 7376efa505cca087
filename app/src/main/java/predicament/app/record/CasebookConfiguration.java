package predicament.app.record;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import predicament.cases.Casebook;

/** The casebook that comes with the program, or the folder of cases that {@code PREDICAMENT_CASEBOOK} names. */
@Configuration(proxyBeanMethods = false)
class CasebookConfiguration {

    @Bean
    Casebook casebook(@Value("${predicament.casebook:}") String folder) {
        return folder.isBlank() ? Casebook.bundled() : Casebook.in(Path.of(folder));
    }
}
