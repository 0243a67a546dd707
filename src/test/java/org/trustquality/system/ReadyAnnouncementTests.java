package org.trustquality.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.trustquality.mail.ServiceAddress;
import org.trustquality.system.database.EmbeddedDatabase;
import org.trustquality.system.database.SharedBinaries;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What the log says when the application is ready. */
@ExtendWith(OutputCaptureExtension.class)
class ReadyAnnouncementTests {

	private static final String MEGABYTES = "[1-9]\\d* MB";

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withUserConfiguration(ReadyAnnouncement.class, ServiceAddress.class)
		.withPropertyValues("local.server.port=8123");

	@Test
	void namesTheLocalAddress(CapturedOutput output) {
		this.application.run(ReadyAnnouncementTests::ready);
		assertThat(output).contains("Trust Quality is ready: http://localhost:8123");
	}

	@Test
	void namesTheAddressPeopleType(CapturedOutput output) {
		this.application.withPropertyValues("trust-quality.base-url=https://quality.example.org")
			.run(ReadyAnnouncementTests::ready);
		assertThat(output).contains("Trust Quality is ready: https://quality.example.org").doesNotContain("8123");
	}

	@Test
	void addsUpTheMemoryOfApplicationAndEmbeddedDatabase(CapturedOutput output, @TempDir Path folder) {
		this.application.withBean(EmbeddedDatabase.class, () -> start(folder)).run(ReadyAnnouncementTests::debug);
		assertThat(output)
			.containsPattern("idle: application " + MEGABYTES + " \\+ database " + MEGABYTES + " = " + MEGABYTES);
	}

	@Test
	void measuresOnlyTheApplicationBesideADatabaseElsewhere(CapturedOutput output) {
		this.application.run(ReadyAnnouncementTests::debug);
		assertThat(output).containsPattern("idle: application " + MEGABYTES + ", the database is not ours to measure");
	}

	private static void debug(AssertableApplicationContext running) {
		LoggingSystem logging = LoggingSystem.get(ReadyAnnouncementTests.class.getClassLoader());
		logging.setLogLevel(ReadyAnnouncement.class.getName(), LogLevel.DEBUG);
		try {
			ready(running);
		}
		finally {
			logging.setLogLevel(ReadyAnnouncement.class.getName(), null);
		}
	}

	private static void ready(AssertableApplicationContext running) {
		running.publishEvent(new ApplicationReadyEvent(new SpringApplication(), new String[0],
				(ConfigurableApplicationContext) running.getSourceApplicationContext(), Duration.ZERO));
	}

	private static EmbeddedDatabase start(Path folder) {
		try {
			return EmbeddedDatabase.start(SharedBinaries.in(folder));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
