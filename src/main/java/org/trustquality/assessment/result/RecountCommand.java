package org.trustquality.assessment.result;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustquality.access.Tenancy;
import org.trustquality.trust.Trusts;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Computes every stored result again when the application is started for that, tells how
 * many come out the same, and ends the application.
 */
@Component
@ConditionalOnBooleanProperty("trust-quality.recount")
class RecountCommand implements ApplicationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(RecountCommand.class);

	private final Recount recount;

	private final Trusts trusts;

	private final ConfigurableApplicationContext application;

	RecountCommand(Recount recount, Trusts trusts, ConfigurableApplicationContext application) {
		this.recount = recount;
		this.trusts = trusts;
		this.application = application;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		List<Recount.Recounted> all = new ArrayList<>();
		for (int trustId : this.trusts.numbers()) {
			all.addAll(Tenancy.inTrust(trustId, () -> this.recount.ofTrust(trustId)));
		}
		LOG.info("{} stored results computed again: {} the same to the byte, {} otherwise, {} of unknown scoring rules",
				all.size(), count(all, Recount.Outcome.SAME), count(all, Recount.Outcome.OTHERWISE),
				count(all, Recount.Outcome.OTHER_RULES));
		List<UUID> otherwise = all.stream()
			.filter((each) -> each.outcome() == Recount.Outcome.OTHERWISE)
			.map(Recount.Recounted::assessment)
			.toList();
		if (!otherwise.isEmpty()) {
			throw new ResultsOtherwise(otherwise);
		}
		this.application.close();
	}

	private static long count(List<Recount.Recounted> all, Recount.Outcome outcome) {
		return all.stream().filter((each) -> each.outcome() == outcome).count();
	}

}
