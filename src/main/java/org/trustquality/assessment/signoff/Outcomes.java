package org.trustquality.assessment.signoff;

import java.util.List;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.evidence.EvidenceItems;
import org.trustquality.assessment.meeting.AgreedLevels;
import org.trustquality.assessment.result.AgreedCount;
import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.assessment.result.ResultDisclosure;
import org.trustquality.assessment.signoff.snapshot.AgreedStatement;
import org.trustquality.assessment.signoff.snapshot.EditionUsed;
import org.trustquality.assessment.signoff.snapshot.Outcome;
import org.trustquality.assessment.signoff.snapshot.SignedFigures;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;
import org.trustquality.scoring.Ratings;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a board came to: for signing, and again for checking. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Outcomes {

	private final ResultDisclosure disclosure;

	private final AgreedLevels levels;

	private final EvidenceItems evidence;

	private final AgreedCount count;

	private final Editions editions;

	Outcomes(ResultDisclosure disclosure, AgreedLevels levels, EvidenceItems evidence, AgreedCount count,
			Editions editions) {
		this.disclosure = disclosure;
		this.levels = levels;
		this.evidence = evidence;
		this.count = count;
		this.editions = editions;
	}

	/** What the board came to so far, as the visitor may see it. */
	Outcome of(TrustVisit visit, Assessment assessment) {
		Edition edition = this.editions.get(assessment.editionId());
		DisclosedResults results = this.disclosure.to(visit, assessment.reference());
		List<AgreedStatement> agreed = Outcome.agreed(edition, this.levels.of(assessment));
		return new Outcome(edition(edition), agreed, Outcome.evidence(edition, this.evidence.of(assessment.id())),
				figures(results, agreed));
	}

	/** How many evidence items nobody has confirmed yet; they do not count. */
	int unconfirmed(Assessment assessment) {
		return (int) this.evidence.of(assessment.id()).stream().filter((item) -> item.toConfirm()).count();
	}

	/** Whether the trust's rule has deleted the answers from which they follow. */
	boolean lackAnswers(Assessment assessment) {
		return this.count.lacksAnswers(assessment);
	}

	/** What was signed, with everything that is computed computed again. */
	Outcome again(Assessment assessment, Outcome signed) {
		int invited = signed.figures().invited();
		return new Outcome(edition(this.editions.get(assessment.editionId())), signed.agreed(), signed.evidence(),
				figures(this.count.again(assessment, invited), signed.agreed()));
	}

	private SignedFigures figures(DisclosedResults results, List<AgreedStatement> agreed) {
		Ratings levels = Outcome.levels(results.edition(), agreed);
		return SignedFigures.of(results, this.count.of(results, levels), levels);
	}

	private EditionUsed edition(Edition edition) {
		return EditionUsed.of(edition, this.editions.content(edition.id()).checksum());
	}

}
