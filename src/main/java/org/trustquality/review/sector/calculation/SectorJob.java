package org.trustquality.review.sector.calculation;

import java.time.Clock;
import java.time.LocalTime;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.review.sector.calculation.SectorRuns.CalculationAsked;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Makes pictures when an administrator asks, and in the night once their time has come.
 * What was asked for is planned in the transaction that asks, so that another node does
 * it if this one goes down.
 */
@Component
class SectorJob {

	/** In the night, after answers that are due were deleted. */
	private static final LocalTime HOUR = LocalTime.of(4, 0);

	private final SchedulerClient planner;

	private final ObjectProvider<Scheduler> scheduler;

	private final OneTimeTask<Void> task;

	private final Clock clock;

	SectorJob(SchedulerClient planner, ObjectProvider<Scheduler> scheduler, OneTimeTask<Void> sectorTask, Clock clock) {
		this.planner = planner;
		this.scheduler = scheduler;
		this.task = sectorTask;
		this.clock = clock;
	}

	@EventListener
	void plan(CalculationAsked asked) {
		this.planner.scheduleIfNotExists(this.task.instance(asked.run().toString()), this.clock.instant());
	}

	@TransactionalEventListener
	void soon(CalculationAsked asked) {
		this.scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
	}

	@Configuration(proxyBeanMethods = false)
	static class TaskConfiguration {

		@Bean
		OneTimeTask<Void> sectorTask(SectorCalculation calculation) {
			return Tasks.oneTime("calculate-sector")
				.execute((instance, context) -> calculation.go(UUID.fromString(instance.getId())));
		}

		@Bean
		RecurringTask<Void> sectorNightTask(SectorNight night) {
			return Tasks.recurring("calculate-due-sector", new Daily(AcademicYear.ENGLAND, HOUR))
				.execute((instance, context) -> night.go());
		}

	}

}
