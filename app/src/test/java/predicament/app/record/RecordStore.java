package predicament.app.record;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** The record and nothing else of the program. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan
public class RecordStore {}
