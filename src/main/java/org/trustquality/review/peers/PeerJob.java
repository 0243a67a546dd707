package org.trustquality.review.peers;

import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import org.trustquality.assessment.AcademicYear;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Compares boards every night at four o'clock in England, on one node. */
@Configuration(proxyBeanMethods = false)
class PeerJob {

	private static final LocalTime HOUR = LocalTime.of(4, 0);

	@Bean
	RecurringTask<Void> peerTask(PeerRound round) {
		return Tasks.recurring("compare-boards", new Daily(AcademicYear.ENGLAND, HOUR))
			.execute((instance, context) -> round.go());
	}

}
