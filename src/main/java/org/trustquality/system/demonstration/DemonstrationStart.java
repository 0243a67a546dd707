package org.trustquality.system.demonstration;

import org.trustquality.trust.Trusts;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells the story once on an empty database, and refuses to start where invented and real
 * trusts would mix; before any command, which ends the application.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemonstrationStart implements ApplicationRunner {

	private final Demonstration demonstration;

	private final Trusts trusts;

	private final Story story;

	DemonstrationStart(Demonstration demonstration, Trusts trusts, Story story) {
		this.demonstration = demonstration;
		this.trusts = trusts;
		this.story = story;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		boolean demonstrated = !this.trusts.invented().isEmpty();
		if (this.demonstration.isOn() && this.trusts.anyInEarnest()) {
			throw new DemonstrationRefused("Demonstration mode is on, but this database holds real trusts.");
		}
		if (!this.demonstration.isOn() && demonstrated) {
			throw new DemonstrationRefused("Demonstration mode is off, but this database holds invented trusts.");
		}
		if (this.demonstration.isOn() && !demonstrated) {
			this.story.tell();
		}
	}

}
