package org.trustquality.assessment.result;

import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.trustquality.access.Tenancy;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.assessment.AssessmentOpened;

/**
 * Closes an assessment at its date. The job is written in the transaction that opens the
 * assessment and does its work for that trust alone.
 */
@Component
class ClosingJob {

	private final SchedulerClient scheduler;

	private final OneTimeTask<Void> task;

	ClosingJob(SchedulerClient scheduler, OneTimeTask<Void> closingTask) {
		this.scheduler = scheduler;
		this.task = closingTask;
	}

	@EventListener
	void plan(AssessmentOpened opened) {
		this.scheduler.scheduleIfNotExists(this.task.instance(write(opened.assessment())), opened.closesAt());
	}

	private static String write(AssessmentId id) {
		return id.trustId() + "/" + id.academicYear() + "/" + id.assessmentId();
	}

	private static AssessmentId read(String instance) {
		String[] parts = instance.split("/");
		return new AssessmentId(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), UUID.fromString(parts[2]));
	}

	@Configuration(proxyBeanMethods = false)
	static class TaskConfiguration {

		@Bean
		OneTimeTask<Void> closingTask(Closing closing) {
			return Tasks.oneTime("close-assessment").execute((instance, context) -> {
				AssessmentId assessment = read(instance.getId());
				Tenancy.inTrust(assessment.trustId(), () -> {
					closing.closeDue(assessment);
					return true;
				});
			});
		}

	}

}
