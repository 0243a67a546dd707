package org.trustquality.assessment.asking.reminding;

import java.time.Clock;
import java.time.Instant;

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
 * Reminds people when the time has come. The jobs are written in the transaction that
 * opens the assessment, moved in the one that extends it, and each works for one trust.
 */
@Component
class ReminderJob {

	private final Diary diary;

	private final OneTimeTask<Void> task;

	private final Clock clock;

	ReminderJob(Diary diary, OneTimeTask<Void> reminderTask, Clock clock) {
		this.diary = diary;
		this.task = reminderTask;
		this.clock = clock;
	}

	@EventListener
	void plan(AssessmentOpened opened) {
		plan(opened.assessment(), opened.closesAt());
	}

	@EventListener
	void move(ClosingMoved moved) {
		ReminderSchedule.before(moved.from())
			.forEach((moment) -> this.diary.callOff(this.task, new Appointment(moved.assessment(), moment)));
		plan(moved.assessment(), moved.to());
	}

	private void plan(AssessmentId assessment, Instant closesAt) {
		Instant now = this.clock.instant();
		ReminderSchedule.before(closesAt)
			.stream()
			.filter((moment) -> moment.isAfter(now))
			.forEach((moment) -> this.diary.plan(this.task, new Appointment(assessment, moment)));
	}

	@Configuration(proxyBeanMethods = false)
	static class TaskConfiguration {

		@Bean
		OneTimeTask<Void> reminderTask(Reminders reminders) {
			return Tasks.oneTime("remind-respondents").execute((instance, context) -> {
				Appointment due = Appointment.read(instance.getId());
				Tenancy.inTrust(due.assessment().trustId(), () -> {
					reminders.remindDue(due);
					return true;
				});
			});
		}

	}

}
