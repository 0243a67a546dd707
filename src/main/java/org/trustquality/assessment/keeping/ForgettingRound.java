package org.trustquality.assessment.keeping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustquality.access.Tenancy;
import org.trustquality.trust.EnglishDay;
import org.trustquality.trust.Trusts;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Goes through all trusts and deletes the answers that are due by each one's rule, also
 * where the trust is closed. A trust in which something fails is left for the next night
 * and keeps no other waiting.
 */
@Component
class ForgettingRound {

	private static final Logger LOG = LoggerFactory.getLogger(ForgettingRound.class);

	private final Forgetting forgetting;

	private final AnswerShelf shelf;

	private final Trusts trusts;

	private final Clock clock;

	ForgettingRound(Forgetting forgetting, AnswerShelf shelf, Trusts trusts, Clock clock) {
		this.forgetting = forgetting;
		this.shelf = shelf;
		this.trusts = trusts;
		this.clock = clock;
	}

	/** Deletes what is due today. */
	Forgotten go() {
		Forgotten all = Forgotten.NOTHING;
		for (int trustId : this.trusts.numbers()) {
			try {
				all = all.and(Tenancy.inTrust(trustId, () -> in(trustId)));
			}
			catch (DataAccessException | TransactionException ex) {
				LOG.error("The answers that are due in trust {} could not be deleted", trustId, ex);
			}
		}
		LOG.info("Answers deleted by the trusts' rules: {} assessments, {} responses, {} keys", all.assessments,
				all.responses, all.keys);
		return all;
	}

	private Forgotten in(int trustId) {
		LocalDate today = EnglishDay.today(this.clock);
		List<Integer> responses = this.shelf.under(trustId, this.trusts.get(trustId).answersKeptYears())
			.stream()
			.filter((answers) -> answers.isDueOn(today))
			.map((answers) -> this.forgetting.forget(answers.assessment()))
			.filter((count) -> count > 0)
			.toList();
		long keys = this.shelf.idleKeys(trustId).stream().filter((key) -> isDropped(trustId, key)).count();
		return new Forgotten(responses.size(), responses.stream().mapToInt(Integer::intValue).sum(), (int) keys);
	}

	/** A key under which answers stand after all is kept. */
	private boolean isDropped(int trustId, UUID key) {
		try {
			this.shelf.drop(trustId, key);
			return true;
		}
		catch (DataIntegrityViolationException ex) {
			return false;
		}
	}

	/**
	 * How much was deleted.
	 *
	 * @param assessments to how many assessments
	 * @param responses how many people's answers
	 * @param keys keys of people of whom no answers are left
	 */
	record Forgotten(int assessments, int responses, int keys) {

		private static final Forgotten NOTHING = new Forgotten(0, 0, 0);

		Forgotten and(Forgotten more) {
			return new Forgotten(this.assessments + more.assessments, this.responses + more.responses,
					this.keys + more.keys);
		}

	}

}
