package org.trustquality;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** Starts the trust quality self-assessment. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class TrustQualityApplication {

	public static void main(String[] args) {
		SpringApplication.run(TrustQualityApplication.class, args);
	}

}
