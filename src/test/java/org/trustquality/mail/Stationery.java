package org.trustquality.mail;

import java.net.URI;
import java.time.Clock;

import javax.sql.DataSource;

import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

/** What letters are written with, for tests that need no application. */
public final class Stationery {

	private static final Letterhead LETTERHEAD = print();

	private Stationery() {
	}

	/** An outbox on a database; the events say when it has queued a mail. */
	public static Outbox outbox(DataSource database, ApplicationEventPublisher events, Clock clock) {
		return new Outbox(JdbcClient.create(database), letterhead(), events, clock);
	}

	public static Letterhead letterhead() {
		return LETTERHEAD;
	}

	private static Letterhead print() {
		ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
		templates.setPrefix("templates/");
		templates.setSuffix(".html");
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(templates);
		return new Letterhead(address(), engine);
	}

	public static ServiceAddress address() {
		return new ServiceAddress(new AddressSettings(URI.create("https://trust-quality.example.org/")),
				new MockEnvironment());
	}

}
