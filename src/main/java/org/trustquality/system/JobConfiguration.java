package org.trustquality.system;

import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Runs what is due, on whichever node takes the row first. */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

	/**
	 * Jobs planned inside a transaction are planned only if it commits. What a dead node
	 * was working on is taken over after a minute.
	 */
	@Bean(destroyMethod = "stop")
	@DependsOnDatabaseInitialization
	Scheduler scheduler(DataSource dataSource, List<Task<?>> tasks, List<RecurringTask<?>> recurring) {
		List<Task<?>> planned = tasks.stream().filter((task) -> !(task instanceof RecurringTask)).toList();
		return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), planned)
			.startTasks(recurring)
			.threads(2)
			.pollingInterval(Duration.ofSeconds(5))
			.heartbeatInterval(Duration.ofSeconds(10))
			.build();
	}

	@Bean
	SchedulerStart schedulerStart(Scheduler scheduler) {
		return new SchedulerStart(scheduler);
	}

	/** Starts the jobs when the application is ready to do them. */
	record SchedulerStart(Scheduler scheduler) {

		@EventListener(ApplicationReadyEvent.class)
		void start() {
			this.scheduler.start();
		}

	}

}
