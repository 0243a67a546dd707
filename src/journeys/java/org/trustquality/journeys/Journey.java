package org.trustquality.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.trustquality.TestDatabase;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * A journey through the running application, in which the invented people can sign in.
 * All journeys share one application, one database and one browser.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "trust-quality.demonstration=true", "trust-quality.demonstration.past=false",
				"server.address=127.0.0.1" })
@Import(TestDatabase.class)
@ExtendWith(Chromium.class)
@interface Journey {

}
