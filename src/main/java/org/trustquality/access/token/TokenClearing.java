package org.trustquality.access.token;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Clears tokens away that expired long ago. */
@Configuration(proxyBeanMethods = false)
class TokenClearing {

	@Bean
	RecurringTask<Void> tokenClearingTask(AccessTokens tokens) {
		return Tasks.recurring("clear-access-tokens", FixedDelay.of(Duration.ofHours(12)))
			.execute((instance, context) -> tokens.clear());
	}

}
