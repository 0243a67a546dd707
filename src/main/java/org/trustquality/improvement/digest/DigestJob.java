package org.trustquality.improvement.digest;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Writes to owners of open actions every Monday, on one node. */
@Configuration(proxyBeanMethods = false)
class DigestJob {

	@Bean
	RecurringTask<Void> digestTask(DigestRound round) {
		return Tasks.recurring("mail-action-digests", new MondayMorning()).execute((instance, context) -> round.go());
	}

}
