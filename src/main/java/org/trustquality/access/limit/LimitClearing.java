package org.trustquality.access.limit;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Clears counts away that no longer count. */
@Configuration(proxyBeanMethods = false)
class LimitClearing {

	@Bean
	RecurringTask<Void> limitClearingTask(Limits limits) {
		return Tasks.recurring("clear-limits", FixedDelay.of(Duration.ofMinutes(10)))
			.execute((instance, context) -> limits.clear());
	}

}
