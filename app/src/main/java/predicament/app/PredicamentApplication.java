package predicament.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: a web front end over the casebook, with its own PostgreSQL unless another is named. */
@SpringBootApplication
public class PredicamentApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PredicamentApplication.class, arguments);
    }
}
