package org.trustquality.system.demonstration;

import org.trustquality.mail.Rehearsal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In demonstration mode mails are written for show. */
@Configuration(proxyBeanMethods = false)
class RehearsalConfiguration {

	@Bean
	Rehearsal rehearsal(Demonstration demonstration) {
		return new Rehearsal(demonstration.isOn());
	}

}
