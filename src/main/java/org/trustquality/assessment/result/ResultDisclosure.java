package org.trustquality.assessment.result;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.TrustReopened;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentEvent;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.Capacity;
import org.trustquality.assessment.answering.CountedComments;
import org.trustquality.assessment.asking.KnownSheets;
import org.trustquality.assessment.asking.PaperChoices;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides what a person may be shown of an assessment's results. Every page, export and
 * comparison asks here; there is no other way to a stored result.
 *
 * <p>
 * Nothing is shown before the assessment has closed, and nothing but how many more were
 * needed when too few trustees answered: not even what the chief executive said, because
 * a board that sees one side only would guess at the other. What is shown are counts
 * without names, times or order, and what follows from them statement by statement.
 * Nothing is shown that joins several answers of one person. Where too few answered a
 * statement, the stored result itself holds no more of it than may be shown.
 *
 * <p>
 * Everybody with a role sees the same, with one exception: who knows some trustees'
 * answers from paper forms sees nothing if taking these off a count would leave one or
 * two people. Once anybody has seen a result, nobody can answer again; otherwise the
 * difference between two results would be what the last one answered.
 */
@Service
@Transactional
public class ResultDisclosure {

	private final Assessments assessments;

	private final Editions editions;

	private final PaperChoices paper;

	private final StoredResults results;

	private final CountedComments comments;

	private final CommentDecisions decisions;

	private final People people;

	ResultDisclosure(Assessments assessments, Editions editions, PaperChoices paper, StoredResults results,
			CountedComments comments, CommentDecisions decisions, People people) {
		this.assessments = assessments;
		this.editions = editions;
		this.paper = paper;
		this.results = results;
		this.comments = comments;
		this.decisions = decisions;
		this.people = people;
	}

	/**
	 * The results of an assessment as the visitor may see them. The first time that there
	 * are any it is noted, before they are read.
	 * @throws org.trustquality.access.NotVisible if the visitor has no role in the trust
	 * that reads results
	 * @throws org.trustquality.assessment.AssessmentRefusal while the assessment has not
	 * closed
	 * @throws ResultsWithheld if the visitor could tell from them what single people
	 * answered
	 */
	public DisclosedResults to(TrustVisit visit, UUID reference) {
		Assessment assessment = this.assessments.toRead(visit, reference);
		assessment.requireAllows(AssessmentEvent.READING);
		if (!assessment.hasBeenShown() && this.results.areEnough(assessment.id())) {
			this.assessments.noteShown(visit, assessment);
		}
		AssessmentResult overall = this.results.overall(assessment.id());
		boolean enough = overall.moreNeeded() == 0;
		return new DisclosedResults(assessment, this.editions.get(assessment.editionId()), overall,
				enough ? rows(visit, assessment) : null);
	}

	/**
	 * The results of several closed assessments of the visitor's trust, in their order
	 * and in a number of statements that does not grow with them. What is withheld from
	 * the visitor is withheld there, too, and no exception is thrown for it.
	 * @param visible assessments that the visitor may read
	 */
	public List<DisclosedYear> ofAll(TrustVisit visit, List<Assessment> visible) {
		List<UUID> references = visible.stream().map(Assessment::reference).toList();
		visible.forEach((assessment) -> assessment.requireAllows(AssessmentEvent.READING));
		visible.stream()
			.filter((assessment) -> !assessment.hasBeenShown() && this.results.areEnough(assessment.id()))
			.forEach((assessment) -> this.assessments.noteShown(visit, assessment));
		Map<UUID, ResultRows> rows = this.results.ofAll(visit.trustId(), references);
		Map<UUID, KnownSheets> known = this.paper.knownTo(visit);
		return visible.stream().map((assessment) -> {
			ResultRows stored = rows.get(assessment.reference());
			if (stored == null) {
				throw AssessmentEvent.READING.refusal();
			}
			return year(assessment, stored, known.getOrDefault(assessment.reference(), KnownSheets.NONE));
		}).toList();
	}

	private DisclosedYear year(Assessment assessment, ResultRows stored, KnownSheets known) {
		Edition edition = this.editions.get(assessment.editionId());
		boolean enough = stored.overall().moreNeeded() == 0;
		boolean withheld = enough && !leaveEnoughOthers(known, stored);
		return new DisclosedYear(assessment, edition, stored.overall(), known,
				withheld ? null : new DisclosedResults(assessment, edition, stored.overall(), enough ? stored : null));
	}

	/**
	 * While a trust is closed nothing can be noted, so whatever could be read there
	 * counts as shown when it opens again.
	 */
	@EventListener
	void noteShownWhileClosed(TrustReopened reopened) {
		this.assessments.closed(reopened.trustId())
			.stream()
			.filter((assessment) -> this.results.areEnough(assessment.id()))
			.forEach(this.assessments::notePerhapsShown);
	}

	private ResultRows rows(TrustVisit visit, Assessment assessment) {
		ResultRows rows = this.results.of(assessment.id());
		if (!leavesEnoughOthers(visit, assessment, rows)) {
			throw new ResultsWithheld();
		}
		return rows;
	}

	private boolean leavesEnoughOthers(TrustVisit visit, Assessment assessment, ResultRows rows) {
		return leaveEnoughOthers(this.paper.knownTo(visit, assessment), rows);
	}

	private static boolean leaveEnoughOthers(KnownSheets known, ResultRows rows) {
		return known.leaveEnoughOthers(rows.overall().counted()) && rows.indicators()
			.stream()
			.allMatch((indicator) -> known.leaveEnoughOthers(indicator.counts().answered()));
	}

	/**
	 * Whether nothing of a signed assessment is withheld from the visitor, so that what
	 * was signed can stand on another year's page.
	 * @throws org.trustquality.access.NotVisible if the visitor has no role in the trust
	 * that reads results
	 */
	public boolean isOpenTo(TrustVisit visit, Assessment signed) {
		this.assessments.toRead(visit, signed.reference());
		return signed.isSignedOff() && (this.results.overall(signed.id()).moreNeeded() > 0
				|| leavesEnoughOthers(visit, signed, this.results.of(signed.id())));
	}

	/**
	 * The comments as the visitor may read them, with the results around them. Only
	 * indicators whose spread is shown have comments. Whoever reads them first has them
	 * from then on; everybody else once they are released, without those that are
	 * withheld.
	 */
	public DisclosedComments comments(TrustVisit visit, UUID reference) {
		DisclosedResults shown = to(visit, reference);
		boolean first = Role.readsCommentsFirst(this.people.rolesOf(visit));
		boolean released = this.decisions.areReleased(shown.assessment().id());
		return new DisclosedComments(shown, first, released, (first || released) ? disclosed(shown, first) : List.of());
	}

	private List<DisclosedComment> disclosed(DisclosedResults shown, boolean alsoWithheld) {
		Set<UUID> withheld = this.decisions.withheld(shown.assessment().id());
		return this.comments.of(shown.assessment())
			.stream()
			.filter((comment) -> shown.isSpreadShown(comment.position()))
			.filter((comment) -> alsoWithheld || !withheld.contains(comment.id()))
			.map((comment) -> new DisclosedComment(comment.id(), comment.position(),
					comment.capacity() == Capacity.CHIEF_EXECUTIVE, comment.text(), withheld.contains(comment.id())))
			.toList();
	}

	/**
	 * The comments for who reads them before the board does.
	 * @throws NotVisible for everybody else
	 */
	public DisclosedComments commentsFirst(TrustVisit visit, UUID reference) {
		requireReadsCommentsFirst(visit);
		return comments(visit, reference);
	}

	void requireReadsCommentsFirst(TrustVisit visit) {
		if (!Role.readsCommentsFirst(this.people.rolesOf(visit))) {
			throw new NotVisible();
		}
	}

	/** What anybody who reads results may see of rows that were computed again. */
	DisclosedResults ofComputed(Assessment assessment, ResultRows computed) {
		return new DisclosedResults(assessment, this.editions.get(assessment.editionId()), computed.overall(),
				(computed.overall().moreNeeded() == 0) ? computed : null);
	}

}
