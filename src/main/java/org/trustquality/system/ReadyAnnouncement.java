package org.trustquality.system;

import java.io.IOException;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustquality.mail.ServiceAddress;
import org.trustquality.system.database.EmbeddedDatabase;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the application is to be found once it serves, and what memory it takes. */
@Component
class ReadyAnnouncement {

	private static final Logger LOG = LoggerFactory.getLogger(ReadyAnnouncement.class);

	private final ServiceAddress address;

	private final ObjectProvider<EmbeddedDatabase> database;

	ReadyAnnouncement(ServiceAddress address, ObjectProvider<EmbeddedDatabase> database) {
		this.address = address;
		this.database = database;
	}

	@EventListener(ApplicationReadyEvent.class)
	void announce() throws IOException {
		LOG.info("Trust Quality is ready: {}", this.address.base());
		LOG.info("Resident memory when idle: {}", memory());
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
