package org.trustquality.access.session;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Clears sessions away that have run out. */
@Configuration(proxyBeanMethods = false)
class SessionClearing {

	@Bean
	RecurringTask<Void> sessionClearingTask(JdbcIndexedSessionRepository sessions) {
		return Tasks.recurring("clear-sessions", FixedDelay.of(Duration.ofMinutes(10)))
			.execute((instance, context) -> sessions.cleanUpExpiredSessions());
	}

}
