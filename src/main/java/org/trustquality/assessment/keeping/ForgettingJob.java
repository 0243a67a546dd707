package org.trustquality.assessment.keeping;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import org.trustquality.assessment.AcademicYear;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deletes every night, on one node, the answers that are due. */
@Configuration(proxyBeanMethods = false)
class ForgettingJob {

	@Bean
	RecurringTask<Void> forgettingTask(ForgettingRound round) {
		return Tasks.recurring("delete-answers", new Daily(AcademicYear.ENGLAND, ForgettingTime.HOUR))
			.execute((instance, context) -> round.go());
	}

}
