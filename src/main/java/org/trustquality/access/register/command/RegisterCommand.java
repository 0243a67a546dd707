package org.trustquality.access.register.command;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustquality.trust.EnglishDay;
import org.trustquality.access.register.imports.KindCount;
import org.trustquality.trust.register.RegisterImport;
import org.trustquality.trust.register.RegisterSnapshot;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Imports the register when the application is started for that, tells what it came to,
 * and ends the application. It begins when everything else has started, because jobs do
 * the comparing.
 */
@Component
class RegisterCommand {

	private static final Logger LOG = LoggerFactory.getLogger(RegisterCommand.class);

	private final CommandSettings settings;

	private final CommandedImport commanded;

	private final ConfigurableApplicationContext application;

	RegisterCommand(CommandSettings settings, CommandedImport commanded, ConfigurableApplicationContext application) {
		this.settings = settings;
		this.commanded = commanded;
		this.application = application;
	}

	@EventListener
	void run(AvailabilityChangeEvent<ReadinessState> change) {
		if (this.settings.groups() != null && change.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
			RegisterSnapshot snapshot = this.commanded.read(this.settings.groups(), this.settings.links());
			LOG.info("Read the register of {}: {} trusts{}", EnglishDay.of(snapshot.asOf()), snapshot.entries().size(),
					(snapshot.academies() != null) ? ", " + snapshot.academies() + " academies" : "");
			RegisterImport compared = this.commanded.compare(snapshot);
			report(compared);
			finish(compared);
			this.application.close();
		}
	}

	private static void report(RegisterImport compared) {
		if (compared.changed() == 0) {
			LOG.info("The register already says all this");
		}
		else {
			LOG.info("{} trusts differ: {}", compared.changed(), KindCount.inWords(compared));
		}
		compared.doubts().forEach((doubt) -> LOG.warn("Implausible: {}", doubt));
	}

	private void finish(RegisterImport compared) {
		if (this.settings.approve()) {
			int changed = this.commanded.approve(compared, this.settings.reason());
			LOG.info("Approved: the register says this now; {} trusts that use the service follow it", changed);
		}
		else {
			LOG.info("The import waits for an administrator's approval at /administration/register");
		}
	}

}
