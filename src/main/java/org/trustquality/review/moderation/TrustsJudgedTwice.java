package org.trustquality.review.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.Assessments;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;
import org.trustquality.framework.OwnIndicator;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts side by side what advisers gave on the same assessments of one trust. It works in
 * the trust as a job does; whoever asks decides who is told.
 */
@Service
@Transactional(readOnly = true)
class TrustsJudgedTwice {

	private final LevelsGiven given;

	private final Assessments assessments;

	private final Editions editions;

	TrustsJudgedTwice(LevelsGiven given, Assessments assessments, Editions editions) {
		this.given = given;
		this.assessments = assessments;
		this.editions = editions;
	}

	/** Each assessment with each two advisers who judged it. */
	public List<JudgedTwice> in(int trustId) {
		List<GivenLevels> all = this.given.in(trustId);
		List<JudgedTwice> judged = new ArrayList<>();
		for (GivenLevels one : all) {
			all.stream()
				.filter((other) -> other.assessment().equals(one.assessment())
						&& one.adviserId().compareTo(other.adviserId()) < 0)
				.forEach((other) -> judged.add(together(one, other)));
		}
		return judged;
	}

	private JudgedTwice together(GivenLevels one, GivenLevels other) {
		return this.assessments.ofTrust(one.assessment().trustId(), one.assessment().assessmentId())
			.map(Assessment::editionId)
			.map(this.editions::get)
			.map((edition) -> new JudgedTwice(one.assessment(), one.adviserId(), other.adviserId(), edition.levels(),
					points(edition, one.levels(), other.levels())))
			.orElseGet(
					() -> new JudgedTwice(one.assessment(), one.adviserId(), other.adviserId(), List.of(), List.of()));
	}

	private static List<SharedPoint> points(Edition edition, Map<String, Integer> one, Map<String, Integer> other) {
		return edition.dimensions()
			.stream()
			.flatMap(TrustsJudgedTwice::subjects)
			.filter((subject) -> one.containsKey(subject.id) && other.containsKey(subject.id))
			.map((subject) -> new SharedPoint(subject.title, subject.id.startsWith(OwnIndicator.PREFIX),
					Objects.requireNonNull(one.get(subject.id)), Objects.requireNonNull(other.get(subject.id))))
			.toList();
	}

	private static Stream<Subject> subjects(Dimension dimension) {
		return Stream.concat(Stream.of(new Subject(dimension.id(), dimension.title())),
				dimension.indicators().stream().map((indicator) -> new Subject(indicator.id(), indicator.title())));
	}

	private record Subject(String id, String title) {
	}

}
