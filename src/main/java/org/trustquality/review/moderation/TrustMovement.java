package org.trustquality.review.moderation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.signoff.SignedVersion;
import org.trustquality.assessment.signoff.SignedVersions;
import org.trustquality.assessment.signoff.snapshot.Outcome;
import org.trustquality.assessment.signoff.snapshot.Snapshot;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;
import org.trustquality.review.beside.BoardSide;
import org.trustquality.review.beside.Distance;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far what one board agreed moved from a year in which an adviser judged it to the
 * next. It works in the trust as a job does, and tells nothing but means.
 *
 * <p>
 * An indicator counts if both years ask it in the same words on the same scale, a
 * dimension if both use the same edition; both need a level in both years.
 */
@Service
@Transactional(readOnly = true)
class TrustMovement {

	private final LevelsGiven given;

	private final Assessments assessments;

	private final SignedVersions versions;

	private final Editions editions;

	TrustMovement(LevelsGiven given, Assessments assessments, SignedVersions versions, Editions editions) {
		this.given = given;
		this.assessments = assessments;
		this.versions = versions;
		this.editions = editions;
	}

	/** What moved after a year. */
	public TrustMoves after(int trustId, int year) {
		List<Assessment> closed = this.assessments.closed(trustId);
		Map<Challenge, List<Double>> changes = new EnumMap<>(Challenge.class);
		for (GivenLevels levels : this.given.in(trustId)) {
			if (levels.assessment().academicYear() == year) {
				closed.stream()
					.filter((assessment) -> assessment.id().equals(levels.assessment()))
					.findFirst()
					.ifPresent(
							(before) -> next(closed, before).ifPresent((next) -> add(levels, before, next, changes)));
			}
		}
		return TrustMoves.of(changes);
	}

	/** The assessment of the next year that closed last. */
	private static Optional<Assessment> next(List<Assessment> closed, Assessment before) {
		return closed.stream()
			.filter((assessment) -> assessment.isSignedOff() && assessment.series().equals(before.series())
					&& assessment.id().academicYear() == before.id().academicYear() + 1)
			.reduce((one, later) -> later);
	}

	private void add(GivenLevels levels, Assessment before, Assessment next, Map<Challenge, List<Double>> changes) {
		Optional<Outcome> then = this.versions.version(levels.assessment(), levels.version())
			.flatMap(TrustMovement::outcome);
		Optional<Outcome> now = this.versions.newest(next.id()).flatMap(TrustMovement::outcome);
		if (then.isEmpty() || now.isEmpty()) {
			return;
		}
		Edition first = this.editions.get(before.editionId());
		Edition second = this.editions.get(next.editionId());
		BoardSide agreed = BoardSide.all(then.get());
		BoardSide later = BoardSide.all(now.get());
		levels.levels().forEach((subject, level) -> {
			Double score = agreed.score(subject);
			Double laterScore = later.score(subject);
			if (score != null && laterScore != null && isSame(first, second, subject)) {
				Challenge challenge = Challenge.of(Distance.of(score, level, first.scalePoints()));
				changes.computeIfAbsent(challenge, (key) -> new ArrayList<>())
					.add(Distance.inLevels(laterScore - score, first.scalePoints()));
			}
		});
	}

	private static Optional<Outcome> outcome(SignedVersion version) {
		return version.readable().map(Snapshot::outcome);
	}

	private static boolean isSame(Edition first, Edition second, String subject) {
		return first.id().equals(second.id()) || (first.scalePoints() == second.scalePoints()
				&& first.indicator(subject).filter((indicator) -> second.alike(indicator).isPresent()).isPresent());
	}

}
