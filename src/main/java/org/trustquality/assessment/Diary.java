package org.trustquality.assessment;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** What is planned for assessments; an entry belongs to the transaction that makes it. */
@Component
public class Diary {

	private static final Logger logger = LoggerFactory.getLogger(Diary.class);

	private final SchedulerClient scheduler;

	Diary(SchedulerClient scheduler) {
		this.scheduler = scheduler;
	}

	/** Plans a job, unless it is planned already. */
	public void plan(OneTimeTask<Void> task, Appointment appointment) {
		this.scheduler.scheduleIfNotExists(task.instance(appointment.write()), appointment.at());
	}

	/**
	 * Calls a job off, unless it runs or has run. A job must look for itself whether its
	 * time still holds.
	 */
	public void callOff(OneTimeTask<Void> task, Appointment appointment) {
		try {
			this.scheduler.cancel(task.instance(appointment.write()));
		}
		catch (TaskInstanceException ex) {
			logger.debug("{} cannot be called off: {}", appointment.write(), ex.getMessage());
		}
	}

}
