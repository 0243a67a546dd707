package org.trustquality.assessment.result;

import java.util.ArrayList;
import java.util.List;

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
 * Computes again whatever is stored with a score in it when the application is started
 * for that, tells how much comes out the same, and ends the application.
 */
@Component
@ConditionalOnBooleanProperty("trust-quality.recount")
class RecountCommand implements ApplicationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(RecountCommand.class);

	private final List<Recounting> recountings;

	private final Trusts trusts;

	private final ConfigurableApplicationContext application;

	RecountCommand(List<Recounting> recountings, Trusts trusts, ConfigurableApplicationContext application) {
		this.recountings = recountings;
		this.trusts = trusts;
		this.application = application;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		List<String> otherwise = new ArrayList<>();
		for (Recounting recounting : this.recountings) {
			List<Recounted> all = all(recounting);
			LOG.info(
					"{} {} computed again: {} the same to the byte, {} otherwise, {} of unknown scoring rules, {} without answers by the trust's rule",
					all.size(), recounting.what(), count(all, Recounted.Outcome.SAME),
					count(all, Recounted.Outcome.OTHERWISE), count(all, Recounted.Outcome.OTHER_RULES),
					count(all, Recounted.Outcome.ANSWERS_DELETED));
			all.stream()
				.filter((each) -> each.outcome() == Recounted.Outcome.OTHERWISE)
				.map(Recounted::name)
				.forEach(otherwise::add);
		}
		if (!otherwise.isEmpty()) {
			throw new ResultsOtherwise(otherwise);
		}
		this.application.close();
	}

	private List<Recounted> all(Recounting recounting) {
		List<Recounted> all = new ArrayList<>();
		for (int trustId : this.trusts.numbers()) {
			all.addAll(Tenancy.inTrust(trustId, () -> recounting.ofTrust(trustId)));
		}
		return all;
	}

	private static long count(List<Recounted> all, Recounted.Outcome outcome) {
		return all.stream().filter((each) -> each.outcome() == outcome).count();
	}

}
