package org.trustquality.review.campaign.drafting;

import java.time.Clock;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.trustquality.review.campaign.CampaignWork;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Works for a campaign as soon as there is something to do, on one node. The job is
 * written in the transaction that asks for it; if its node goes down, another one goes on
 * where it stopped.
 */
@Component
class CampaignJob {

	private final SchedulerClient planner;

	private final ObjectProvider<Scheduler> scheduler;

	private final CustomTask<Void> task;

	private final Clock clock;

	CampaignJob(SchedulerClient planner, ObjectProvider<Scheduler> scheduler, CustomTask<Void> campaignTask,
			Clock clock) {
		this.planner = planner;
		this.scheduler = scheduler;
		this.task = campaignTask;
		this.clock = clock;
	}

	/** A round that is under way may have looked already, so another one follows it. */
	@EventListener
	void plan(CampaignWork work) {
		this.planner.scheduleIfNotExists(this.task.instance(work.campaign() + "/" + UUID.randomUUID()),
				this.clock.instant());
	}

	@TransactionalEventListener
	void soon(CampaignWork work) {
		this.scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
	}

	@Configuration(proxyBeanMethods = false)
	static class TaskConfiguration {

		/** A node that is shut down leaves the rest to the next one at once. */
		@Bean
		CustomTask<Void> campaignTask(CampaignRound round, Clock clock) {
			return Tasks.custom("work-for-campaign", Void.class)
				.execute((instance,
						context) -> round.go(CampaignRound.campaign(instance.getId()),
								() -> context.getSchedulerState().isShuttingDown())
										? new CompletionHandler.OnCompleteRemove<>()
										: (complete, operations) -> operations.reschedule(complete, clock.instant()));
		}

	}

}
