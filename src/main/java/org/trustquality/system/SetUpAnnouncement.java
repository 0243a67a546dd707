package org.trustquality.system;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustquality.access.administration.FirstAdministrator;
import org.trustquality.mail.ServiceAddress;
import org.trustquality.system.demonstration.Demonstration;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever installed the service how to become its first administrator. */
@Component
class SetUpAnnouncement {

	private static final Logger LOG = LoggerFactory.getLogger(SetUpAnnouncement.class);

	private final Demonstration demonstration;

	private final FirstAdministrator administrator;

	private final ServiceAddress address;

	SetUpAnnouncement(Demonstration demonstration, FirstAdministrator administrator, ServiceAddress address) {
		this.demonstration = demonstration;
		this.administrator = administrator;
		this.address = address;
	}

	@EventListener(ApplicationReadyEvent.class)
	void announce() {
		if (!this.demonstration.isOn()) {
			this.administrator.prepare()
				.ifPresent((code) -> LOG.info("Nobody runs this installation yet. Open {} and type the set-up code {}",
						this.address.to(FirstAdministrator.PAGE), code.inGroups()));
		}
	}

}
