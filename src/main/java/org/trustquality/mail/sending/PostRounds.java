package org.trustquality.mail.sending;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustquality.mail.MailQueued;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * When mails are sent: at once when a transaction has queued some, when the application
 * starts, and every few seconds for what failed or was left behind by another node.
 */
@Component
class PostRounds implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(PostRounds.class);

	private static final Duration INTERVAL = Duration.ofSeconds(10);

	private static final Duration LAST_MAIL = Duration.ofSeconds(20);

	private final PostOffice office;

	/**
	 * One round at a time and one more asked for; further wishes are fulfilled by that
	 * one.
	 */
	private final ThreadPoolExecutor round = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
			new ArrayBlockingQueue<>(1), (work) -> new Thread(work, "mail"), new ThreadPoolExecutor.DiscardPolicy());

	PostRounds(PostOffice office) {
		this.office = office;
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		if (!this.office.isOpen()) {
			LOG.warn("Mails wait: no mail server is configured (spring.mail.host)");
		}
		soon();
	}

	@TransactionalEventListener(classes = MailQueued.class, fallbackExecution = true)
	void soon() {
		this.round.execute(this::go);
	}

	/** Lets the mail that is being handed over come to its end. */
	@Override
	public void destroy() throws InterruptedException {
		this.round.shutdownNow();
		this.round.awaitTermination(LAST_MAIL.toMillis(), TimeUnit.MILLISECONDS);
	}

	private void go() {
		try {
			this.office.sendDue();
		}
		catch (RuntimeException ex) {
			LOG.warn("Mails wait for the next round", ex);
		}
	}

	@Configuration(proxyBeanMethods = false)
	static class TaskConfiguration {

		@Bean
		RecurringTask<Void> mailTask(PostOffice office) {
			return Tasks.recurring("send-mails", FixedDelay.of(INTERVAL))
				.execute((instance, context) -> office.sendDue());
		}

		@Bean
		RecurringTask<Void> mailClearingTask(PostOffice office) {
			return Tasks.recurring("clear-mails", FixedDelay.ofHours(1)).execute((instance, context) -> office.clear());
		}

	}

}
