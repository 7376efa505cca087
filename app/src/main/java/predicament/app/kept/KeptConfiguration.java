package predicament.app.kept;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import predicament.app.gate.BlindGate;
import predicament.app.people.Visitor;

/** Puts kept pages behind the rules of who may do what, so that it is known who asks. */
@Configuration(proxyBeanMethods = false)
class KeptConfiguration {

    @Bean
    FilterRegistrationBean<KeptPages> keptPages(JdbcClient jdbc, Visitor visitor, BlindGate gate) {
        var filter = new FilterRegistrationBean<>(new KeptPages(jdbc, visitor, gate));
        filter.setOrder(0);
        return filter;
    }
}
