package org.trustquality.assessment.result;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.Assessments;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The chair, or a vice-chair standing in, reads the comments first, withholds some and
 * lets the board read the rest. That can change as long as the assessment is there.
 */
@Service
@Transactional
public class CommentReading {

	private final Assessments assessments;

	private final ResultDisclosure disclosure;

	private final CommentDecisions decisions;

	private final ActivityLog log;

	CommentReading(Assessments assessments, ResultDisclosure disclosure, CommentDecisions decisions, ActivityLog log) {
		this.assessments = assessments;
		this.disclosure = disclosure;
		this.decisions = decisions;
		this.log = log;
	}

	/**
	 * Lets the board read the comments that are not withheld. What somebody else has
	 * decided in the meantime stays: only what differs from the page that the visitor saw
	 * is changed.
	 * @param before the comments that the page showed as withheld
	 * @param after those that the visitor wants to withhold
	 * @return whether the board could read none before
	 * @throws org.trustquality.access.NotVisible for who does not read comments first
	 */
	public boolean release(TrustVisit visit, UUID reference, Set<UUID> before, Set<UUID> after) {
		this.disclosure.requireReadsCommentsFirst(visit);
		Assessment assessment = this.assessments.inReading(visit, reference);
		requireAmong(this.disclosure.comments(visit, reference), before, after);
		boolean changed = decide(assessment.id(), before, after);
		boolean released = this.decisions.release(assessment.id());
		if (released || changed) {
			this.log.record(visit.trustId(), visit.personId(), Act.COMMENTS_RELEASED,
					Map.of("year", assessment.academicYear().toString(), "count",
							Integer.toString(this.decisions.withheld(assessment.id()).size())));
		}
		return released;
	}

	private static void requireAmong(DisclosedComments comments, Set<UUID> before, Set<UUID> after) {
		if (!comments.isPossible()) {
			throw new AssessmentRefusal("Too few trustees answered for any comment to be shown.");
		}
		Set<UUID> known = comments.comments().stream().map(DisclosedComment::id).collect(Collectors.toSet());
		if (!known.containsAll(before) || !known.containsAll(after)) {
			throw new CommentUnknown();
		}
	}

	private boolean decide(AssessmentId assessment, Set<UUID> before, Set<UUID> after) {
		boolean changed = false;
		for (UUID comment : after) {
			changed |= !before.contains(comment) && this.decisions.withhold(assessment, comment);
		}
		for (UUID comment : before) {
			changed |= !after.contains(comment) && this.decisions.giveBack(assessment, comment);
		}
		return changed;
	}

}
