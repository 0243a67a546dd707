package org.trustquality.system;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.trustquality.system.demonstration.Demonstration;
import org.trustquality.system.demonstration.StoryClock;

/** The one clock of the application. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

	@Bean
	Clock clock(Demonstration demonstration) {
		return demonstration.isOn() ? new StoryClock(Clock.systemUTC()) : Clock.systemUTC();
	}

}
