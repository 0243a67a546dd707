package org.trustquality.assessment.result;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.trustquality.access.Tenancy;
import org.trustquality.assessment.Appointment;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.assessment.AssessmentOpened;
import org.trustquality.assessment.ClosingMoved;
import org.trustquality.assessment.Diary;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Closes an assessment at its date. The job is written in the transaction that opens the
 * assessment, moved in the one that extends it, and does its work for that trust alone.
 */
@Component
class ClosingJob {

	private final Diary diary;

	private final OneTimeTask<Void> task;

	ClosingJob(Diary diary, OneTimeTask<Void> closingTask) {
		this.diary = diary;
		this.task = closingTask;
	}

	@EventListener
	void plan(AssessmentOpened opened) {
		this.diary.plan(this.task, new Appointment(opened.assessment(), opened.closesAt()));
	}

	/** A job that can no longer be called off finds that its time has not come. */
	@EventListener
	void move(ClosingMoved moved) {
		this.diary.callOff(this.task, new Appointment(moved.assessment(), moved.from()));
		this.diary.plan(this.task, new Appointment(moved.assessment(), moved.to()));
	}

	@Configuration(proxyBeanMethods = false)
	static class TaskConfiguration {

		@Bean
		OneTimeTask<Void> closingTask(Closing closing) {
			return Tasks.oneTime("close-assessment").execute((instance, context) -> {
				AssessmentId assessment = Appointment.read(instance.getId()).assessment();
				Tenancy.inTrust(assessment.trustId(), () -> {
					closing.closeDue(assessment);
					return true;
				});
			});
		}

	}

}
