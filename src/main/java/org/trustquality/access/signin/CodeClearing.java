package org.trustquality.access.signin;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Clears codes away that no longer sign anybody in. */
@Configuration(proxyBeanMethods = false)
class CodeClearing {

	@Bean
	RecurringTask<Void> codeClearingTask(AskedCodes codes) {
		return Tasks.recurring("clear-sign-in-codes", FixedDelay.of(Duration.ofHours(1)))
			.execute((instance, context) -> codes.clear());
	}

}
