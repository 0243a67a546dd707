package org.trustquality.system.demonstration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.trustquality.mail.Rehearsal;

/** In demonstration mode mails are written for show. */
@Configuration(proxyBeanMethods = false)
class RehearsalConfiguration {

	@Bean
	Rehearsal rehearsal(Demonstration demonstration) {
		return new Rehearsal(demonstration.isOn());
	}

}
