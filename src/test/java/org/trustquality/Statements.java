package org.trustquality;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Listens in on every statement that the application sends to its database. */
@TestConfiguration(proxyBeanMethods = false)
public class Statements {

	private static final List<String> SENT = new CopyOnWriteArrayList<>();

	private static final Pattern JOBS = Pattern
		.compile("scheduled_tasks|skip locked|idle_in_transaction|^update mails|^delete from mails");

	private static volatile boolean listening;

	/** The statements that some work sends; nobody else may be at work meanwhile. */
	public static <T> Sent<T> of(Callable<T> work) throws Exception {
		SENT.clear();
		listening = true;
		try {
			T result = work.call();
			return new Sent<>(result, List.copyOf(SENT));
		}
		finally {
			listening = false;
		}
	}

	@Bean
	static BeanPostProcessor listeningIn() {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof DataSource source && name.equals("dataSource")) ? listenTo(source) : bean;
			}
		};
	}

	private static DataSource listenTo(DataSource source) {
		return ProxyDataSourceBuilder.create(source).afterQuery((execution, queries) -> {
			if (listening) {
				queries.forEach((query) -> SENT.add(query.getQuery().replaceAll("\\s+", " ").strip()));
			}
		}).build();
	}

	/** What some work came to and the statements it sent. */
	public record Sent<T>(T result, List<String> statements) {

		/** Without those of the jobs that look for what is due and send mails. */
		public Sent<T> ofVisitors() {
			return new Sent<>(this.result,
					this.statements.stream().filter((sql) -> !JOBS.matcher(sql).find()).toList());
		}

	}

}
