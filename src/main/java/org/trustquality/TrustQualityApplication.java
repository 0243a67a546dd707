package org.trustquality;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the trust quality self-assessment. */
@SpringBootApplication
public class TrustQualityApplication {

	public static void main(String[] args) {
		SpringApplication.run(TrustQualityApplication.class, args);
	}

}
