package org.trustquality.system.verification;

import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustquality.access.Tenancy;
import org.trustquality.system.verification.Verification.VerifiedTrust;
import org.trustquality.trust.Trusts;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Looks through all trusts when the application is started for that, tells what is wrong
 * and where, and ends the application. The ends of the activity logs are written down
 * only when nothing is wrong.
 */
@Component
@ConditionalOnBooleanProperty("trust-quality.verify")
class VerifyCommand implements ApplicationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(VerifyCommand.class);

	private final Verification verification;

	private final VerificationSettings settings;

	private final Trusts trusts;

	private final ConfigurableApplicationContext application;

	VerifyCommand(Verification verification, VerificationSettings settings, Trusts trusts,
			ConfigurableApplicationContext application) {
		this.verification = verification;
		this.settings = settings;
		this.trusts = trusts;
		this.application = application;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		List<KeptHead> kept = HeadsFile.read(this.settings.heads());
		List<VerifiedTrust> verified = new ArrayList<>();
		for (int trustId : this.trusts.numbers()) {
			verified.add(Tenancy.inTrust(trustId, () -> this.verification.of(trustId, kept)));
		}
		List<String> faults = new ArrayList<>(verified.stream().flatMap((trust) -> trust.named().stream()).toList());
		kept.stream()
			.filter((head) -> verified.stream().noneMatch((trust) -> trust.head().trust().equals(head.trust())))
			.forEach((head) -> faults.add("Trust " + head.trust() + " is not there; an end of its log was kept"));
		LOG.info("Verified {} trusts: {} lines of activity logs, {} signed versions, {} kept ends compared, {} faults",
				verified.size(), verified.stream().mapToLong(VerifiedTrust::lines).sum(),
				verified.stream().mapToInt(VerifiedTrust::versions).sum(),
				verified.stream().mapToInt(VerifiedTrust::compared).sum(), faults.size());
		finish(verified, faults);
		this.application.close();
	}

	private void finish(List<VerifiedTrust> verified, List<String> faults) {
		if (!faults.isEmpty()) {
			throw new VerificationFailed(
					"Something was changed behind this service's back:\n  " + String.join("\n  ", faults),
					"Keep the database as it is, compare it with a backup and ask who had access to it.");
		}
		if (this.settings.writeHeads() != null) {
			HeadsFile.write(this.settings.writeHeads(), verified.stream().map(VerifiedTrust::head).toList());
			LOG.info("Wrote where the activity logs end to {}", this.settings.writeHeads().toAbsolutePath());
		}
	}

}
