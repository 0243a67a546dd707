package org.trustquality.assessment.result.years;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.LikeForLike;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.change.Change;
import org.trustquality.scoring.change.ScoredYear;
import org.trustquality.scoring.change.Stayers;
import org.trustquality.scoring.respondent.BoardYear;
import org.trustquality.scoring.respondent.OwnScores;

/**
 * Decides between which years everybody may be told how the stayers' views moved.
 *
 * <p>
 * That each pair of years has enough stayers, and no or several joiners and leavers, is
 * not enough. Five people answer in the first year; four more join in the second; in the
 * third four of the first five are gone. Both changes rest on five stayers, and joiners
 * and leavers are none or four. Yet the sum of what the five and the four scored in the
 * second year is told by its mean, and both stayers' sums together lack and double just
 * the one person who was there all along. And if three years could be compared pair by
 * pair, the three changes would already tell of a single person who missed the third. So
 * only years that follow each other are told of, and only as long as all sums together
 * tell nothing of one or two people ({@link PublishedSums}).
 *
 * <p>
 * It decides in the order in which the assessments closed, and looks at nothing later:
 * what was told stays told. It does not look at who asks, and counts also what is
 * withheld from somebody, because others have seen it. People are told apart by the keys
 * of their sheets. Three things break the run of sums, so that it begins anew: a pair
 * that was not told of; a year of which nothing is shown, or that was given up after it
 * had closed; and an assessment that closed after one for a later year.
 *
 * <p>
 * Where answers are deleted, nobody can work out again what was told. A pair that needs
 * them is not told of any more. If they were there when the pair closed, it may have
 * been, and so neither is what follows upon it; unless they were gone before that closed,
 * which then was not told of at any time.
 */
final class StayersRule {

	private final SameQuestions same;

	private final Map<UUID, Map<UUID, Verdict>> verdicts = new HashMap<>();

	private PublishedSums sums = PublishedSums.none();

	/** Since when nobody can tell any more what the sums were; nothing if they can. */
	private @Nullable Instant lostAt;

	private StayersRule(SameQuestions same) {
		this.same = same;
	}

	/** Decides about all pairs of years of a series. */
	static StayersRule of(List<ClosedYear> years, SameQuestions same) {
		StayersRule rule = new StayersRule(same);
		List<ClosedYear> asClosed = years.stream()
			.sorted(Comparator.comparing(ClosedYear::closedAt).thenComparing(ClosedYear.BY_YEAR))
			.toList();
		ClosedYear latest = null;
		for (int place = 0; place < asClosed.size(); place++) {
			ClosedYear now = asClosed.get(place);
			ClosedYear before = (place > 0) ? asClosed.get(place - 1) : null;
			if (before == null || before != latest || !before.shown() || !now.shown() || !isLater(now, before)) {
				rule.beginAt(now, place);
			}
			else {
				rule.decide(before, now, place);
			}
			latest = (latest == null || isLater(now, latest)) ? now : latest;
		}
		return rule;
	}

	private static boolean isLater(ClosedYear one, ClosedYear other) {
		return ClosedYear.BY_YEAR.compare(one, other) > 0;
	}

	/** What was decided about two assessments, in whatever order they closed. */
	Verdict between(UUID before, UUID now) {
		return this.verdicts.getOrDefault(before, Map.of())
			.getOrDefault(now, Verdict.hidden(WhyNoStayers.NOT_NEIGHBOURS));
	}

	private void beginAt(ClosedYear now, int place) {
		this.sums = PublishedSums.none().withYear(now.counted(), place);
		this.lostAt = null;
	}

	private void decide(ClosedYear before, ClosedYear now, int place) {
		Verdict verdict = verdict(before, now, place);
		this.verdicts.computeIfAbsent(before.reference(), (key) -> new HashMap<>()).put(now.reference(), verdict);
		if (verdict.why() == null || (this.lostAt != null && this.lostAt.isAfter(now.closedAt()))) {
			return;
		}
		beginAt(now, place);
	}

	private Verdict verdict(ClosedYear before, ClosedYear now, int place) {
		BoardYear answersBefore = before.answers();
		BoardYear answersNow = now.answers();
		lose(before);
		lose(now);
		if (this.lostAt != null || answersBefore == null || answersNow == null) {
			return Verdict.hidden(WhyNoStayers.ANSWERS_DELETED);
		}
		ScoredYear scoredBefore = ScoredYear.of(answersBefore);
		ScoredYear scoredNow = ScoredYear.of(answersNow);
		Predicate<String> asked = (id) -> this.same.isSame(now.edition(), before.edition(), id);
		Stayers stayers = Change.between(scoredNow, scoredBefore, asked).composite().stayers();
		if (stayers == null) {
			return Verdict.hidden(WhyNoStayers.NOT_COMPARABLE);
		}
		if (stayers.change() == null) {
			int fewest = Math.max(answersNow.options().minimumRatings(), answersBefore.options().minimumRatings());
			return Verdict
				.hidden((stayers.people() < fewest) ? WhyNoStayers.TOO_FEW_STAYERS : WhyNoStayers.TOO_FEW_MOVED);
		}
		PublishedSums more = with(now.counted(), scoredBefore, scoredNow, asked, place);
		if (more.tellOfOneOrTwo()) {
			return Verdict.hidden(WhyNoStayers.TELLS_OF_PEOPLE);
		}
		this.sums = more;
		return new Verdict(stayers, null);
	}

	private void lose(ClosedYear year) {
		if (year.answers() == null) {
			Instant deletedAt = year.answersDeletedAt();
			Instant lost = (deletedAt != null) ? deletedAt : Instant.MIN;
			this.lostAt = (this.lostAt == null || lost.isBefore(this.lostAt)) ? lost : this.lostAt;
		}
	}

	/**
	 * What is told on top: the scores of this year, which rest on everybody who counts,
	 * and those sums over people with an own score on the common indicators from which
	 * the stayers' change and the effect of the board's composition follow. Different
	 * indicators make different own scores; they are taken for the same, so that what
	 * they would tell nearly counts as told.
	 */
	private PublishedSums with(Set<String> counted, ScoredYear before, ScoredYear now, Predicate<String> asked,
			int place) {
		WeightedFramework framework = now.framework();
		Set<String> common = Set.copyOf(LikeForLike.of(framework, now.scores(), before.scores(), asked).indicators());
		Set<String> ownBefore = OwnScores.of(framework, before.countedAsIn(framework), common).composite().keySet();
		Set<String> ownNow = OwnScores.of(framework, now.countedAsIn(framework), common).composite().keySet();
		Set<String> stayers = new HashSet<>(ownNow);
		stayers.retainAll(ownBefore);
		return this.sums.withYear(counted, place)
			.withYear(ownBefore, place - 1)
			.withYear(ownNow, place)
			.withChange(stayers, place - 1, place);
	}

	/**
	 * What was decided about one pair.
	 *
	 * @param stayers the figures, exactly; nothing if they stay hidden
	 * @param why why they do; nothing if they do not
	 */
	record Verdict(@Nullable Stayers stayers, @Nullable WhyNoStayers why) {

		static Verdict hidden(WhyNoStayers why) {
			return new Verdict(null, why);
		}

		StayersMovement shown() {
			if (this.stayers != null) {
				return StayersMovement.of(this.stayers);
			}
			return StayersMovement.hidden((this.why != null) ? this.why : WhyNoStayers.NOT_NEIGHBOURS);
		}

	}

}
