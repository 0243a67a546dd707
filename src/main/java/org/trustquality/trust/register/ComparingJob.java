package org.trustquality.trust.register;

import java.time.Clock;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Has an import compared as soon as it is in. The job is written in the transaction that
 * takes the import in, so that another node does it if this one goes down.
 */
@Component
class ComparingJob {

	private final SchedulerClient planner;

	private final ObjectProvider<Scheduler> scheduler;

	private final OneTimeTask<Void> task;

	private final Clock clock;

	ComparingJob(SchedulerClient planner, ObjectProvider<Scheduler> scheduler, OneTimeTask<Void> comparingTask,
			Clock clock) {
		this.planner = planner;
		this.scheduler = scheduler;
		this.task = comparingTask;
		this.clock = clock;
	}

	@EventListener
	void plan(ImportReceived received) {
		this.planner.scheduleIfNotExists(this.task.instance(received.importId().toString()), this.clock.instant());
	}

	@TransactionalEventListener
	void soon(ImportReceived received) {
		this.scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
	}

	/** An import is in and waits for its comparison. */
	record ImportReceived(UUID importId) {
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(RegisterSettings.class)
	static class TaskConfiguration {

		@Bean
		OneTimeTask<Void> comparingTask(Comparing comparing) {
			return Tasks.oneTime("compare-register")
				.execute((instance, context) -> comparing.compare(UUID.fromString(instance.getId())));
		}

	}

}
