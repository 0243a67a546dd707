package org.trustquality;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * The whole application on a real port with the demonstration's story told. Every test
 * that carries only this shares one application.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "trust-quality.demonstration=true", "trust-quality.demonstration.past=false",
				"server.address=127.0.0.1" })
@Import({ TestDatabase.class, Stage.class, Statements.class })
public @interface DemonstratedApplication {

}
