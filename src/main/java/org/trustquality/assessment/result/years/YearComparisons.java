package org.trustquality.assessment.result.years;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentEvent;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.result.CountedYears;
import org.trustquality.assessment.result.DisclosedYear;
import org.trustquality.assessment.result.ResultDisclosure;
import org.trustquality.assessment.signoff.SignedVersion;
import org.trustquality.assessment.signoff.SignedVersions;
import org.trustquality.framework.Editions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a trust's results moved between years, as a visitor may see it.
 *
 * <p>
 * It shows of every year what {@link ResultDisclosure} shows of it and nothing else; what
 * is withheld there is in no change here. What joins several answers of one person leaves
 * it only as a word, as an interval in whole points and, where {@link StayersRule} allows
 * it, as the change of those who stayed. However many years there are, it reads them in
 * the same number of statements. Looking at a run counts as seeing every result in it.
 */
@Service
@Transactional
public class YearComparisons {

	private final Assessments assessments;

	private final Editions editions;

	private final ResultDisclosure disclosure;

	private final CountedYears counted;

	private final SignedVersions versions;

	YearComparisons(Assessments assessments, Editions editions, ResultDisclosure disclosure, CountedYears counted,
			SignedVersions versions) {
		this.assessments = assessments;
		this.editions = editions;
		this.disclosure = disclosure;
		this.counted = counted;
		this.versions = versions;
	}

	/**
	 * All assessments of the visitor's trust in a series of editions that have closed,
	 * the oldest first, and what moved from each to the next.
	 * @throws org.trustquality.access.NotVisible if the visitor has no role in the trust
	 * that reads results
	 */
	public YearRun run(TrustVisit visit, String series) {
		return of(visit, this.assessments.onceClosed(visit), series).run();
	}

	/**
	 * The same, for who has the trust's assessments at hand.
	 * @param all what {@link Assessments#list} gives the visitor
	 */
	public YearRun run(TrustVisit visit, List<Assessment> all, String series) {
		return of(visit, all.stream().filter((each) -> each.closedAt() != null).toList(), series).run();
	}

	/**
	 * The same, read once for who compares several of the years with each other.
	 */
	public OpenRun open(TrustVisit visit, String series) {
		return new OpenRun(of(visit, this.assessments.onceClosed(visit), series));
	}

	/**
	 * Two assessments of one series, the earlier first, whichever is named first.
	 * @throws org.trustquality.access.NotVisible if the visitor may read results of none
	 * or the trust has no such assessment
	 * @throws AssessmentRefusal if they are the same, of different series, or one has not
	 * closed
	 * @throws org.trustquality.assessment.result.ResultsWithheld if one is withheld from
	 * the visitor
	 */
	public YearComparison between(TrustVisit visit, UUID one, UUID other) {
		return pair(visit, one, other).comparison();
	}

	/** The same with the whole run around them, read once. */
	public InRun inRun(TrustVisit visit, UUID one, UUID other) {
		Pair pair = pair(visit, one, other);
		return new InRun(pair.comparison(), pair.reading().run());
	}

	private Pair pair(TrustVisit visit, UUID one, UUID other) {
		List<Assessment> onceClosed = this.assessments.onceClosed(visit);
		Assessment first = find(visit, onceClosed, one);
		Assessment second = find(visit, onceClosed, other);
		first.requireAllows(AssessmentEvent.READING);
		second.requireAllows(AssessmentEvent.READING);
		if (one.equals(other)) {
			throw new AssessmentRefusal("An assessment cannot be compared with itself. Choose two different ones.");
		}
		if (!first.series().equals(second.series())) {
			throw new AssessmentRefusal(
					"These two assessments answer different frameworks, so they cannot be compared.");
		}
		RunReading reading = of(visit, onceClosed, first.series());
		boolean inOrder = Assessment.OLDEST_FIRST.compare(first, second) < 0;
		return new Pair(reading, inOrder ? reading.between(one, other) : reading.between(other, one));
	}

	private Assessment find(TrustVisit visit, List<Assessment> onceClosed, UUID reference) {
		Optional<Assessment> found = onceClosed.stream().filter((each) -> each.reference().equals(reference)).findAny();
		return found.orElseGet(() -> this.assessments.toRead(visit, reference));
	}

	private RunReading of(TrustVisit visit, List<Assessment> onceClosed, String series) {
		List<Assessment> ofSeries = onceClosed.stream().filter((each) -> each.series().equals(series)).toList();
		List<DisclosedYear> disclosed = this.disclosure.ofAll(visit,
				ofSeries.stream().filter(Assessment::isClosed).sorted(Assessment.OLDEST_FIRST).toList());
		Map<UUID, SignedVersion> signed = this.versions.newestOfTrust(visit.trustId());
		List<ClosedYear> givenUp = ofSeries.stream()
			.filter((each) -> !each.isClosed())
			.map((each) -> ClosedYear.of(each, this.editions.get(each.editionId()), false, null))
			.toList();
		return new RunReading(series, disclosed, this.counted.of(visit, disclosed), signed, givenUp);
	}

	/**
	 * Two years and the run that they are in.
	 *
	 * @param comparison the two years
	 * @param run all years of their series
	 */
	public record InRun(YearComparison comparison, YearRun run) {
	}

	/** A run of years that was read and can be compared without reading it again. */
	public static final class OpenRun {

		private final RunReading reading;

		OpenRun(RunReading reading) {
			this.reading = reading;
		}

		/** All its years, the oldest first. */
		public List<RunYear> years() {
			return this.reading.years();
		}

		/**
		 * Two of its years.
		 * @throws org.trustquality.assessment.result.ResultsWithheld if one is withheld
		 * from the visitor
		 */
		public YearComparison between(RunYear before, RunYear now) {
			return this.reading.between(before.reference(), now.reference());
		}

	}

	private record Pair(RunReading reading, YearComparison comparison) {
	}

}
