package org.trustquality.system;

import java.io.IOException;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustquality.system.database.EmbeddedDatabase;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the application is to be found once it serves, and what memory it takes. */
@Component
@EnableConfigurationProperties(AddressSettings.class)
class ReadyAnnouncement {

	private static final Logger LOG = LoggerFactory.getLogger(ReadyAnnouncement.class);

	private final AddressSettings address;

	private final Environment environment;

	private final ObjectProvider<EmbeddedDatabase> database;

	ReadyAnnouncement(AddressSettings address, Environment environment, ObjectProvider<EmbeddedDatabase> database) {
		this.address = address;
		this.environment = environment;
		this.database = database;
	}

	@EventListener(ApplicationReadyEvent.class)
	void announce() throws IOException {
		LOG.info("Trust Quality is ready: {}", address());
		LOG.info("Resident memory when idle: {}", memory());
	}

	private String address() {
		return (this.address.baseUrl() != null) ? this.address.baseUrl().toString()
				: "http://localhost:" + this.environment.getProperty("local.server.port", "(no web server)");
	}

	private String memory() throws IOException {
		ResidentMemory application = ResidentMemory.of(Stream.of(ProcessHandle.current()));
		EmbeddedDatabase embedded = this.database.getIfAvailable();
		if (embedded == null) {
			return "application " + application + ", the database is not ours to measure";
		}
		ResidentMemory postgres = ResidentMemory.of(embedded.processes());
		return "application " + application + " + database " + postgres + " = " + application.plus(postgres);
	}

}
