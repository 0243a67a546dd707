package org.trustquality.access.signin;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Clears away what is remembered for browsers that did not come back. */
@Configuration(proxyBeanMethods = false)
class RoundTripClearing {

	@Bean
	RecurringTask<Void> roundTripClearingTask(RoundTrips roundTrips) {
		return Tasks.recurring("clear-round-trips", FixedDelay.of(Duration.ofMinutes(10)))
			.execute((instance, context) -> roundTrips.clear());
	}

}
