package predicament.app.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import predicament.app.PostgresTest;

/** A test over the event store on a PostgreSQL database; other classes, such as a projection, are added by import. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PostgresTest
@SpringBootTest(classes = RecordStore.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
public @interface RecordTest {}
