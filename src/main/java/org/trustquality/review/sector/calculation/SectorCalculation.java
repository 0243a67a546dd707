package org.trustquality.review.sector.calculation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustquality.access.Tenancy;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.framework.Edition;
import org.trustquality.framework.EditionNumber;
import org.trustquality.framework.Editions;
import org.trustquality.framework.Indicator;
import org.trustquality.review.sector.figure.Contribution;
import org.trustquality.review.sector.figure.Measure;
import org.trustquality.review.sector.figure.Subject;
import org.trustquality.review.sector.figure.Suppression;
import org.trustquality.review.sector.figure.Told;
import org.trustquality.scoring.ScoringRules;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Component;

/**
 * Makes the pictures of a year: reads one trust after another, each in a transaction that
 * works for it alone, and stores of all together what may be told. A picture is made once
 * for each series of editions; what was made is left as it is.
 */
@Component
class SectorCalculation {

	private static final Logger LOG = LoggerFactory.getLogger(SectorCalculation.class);

	private final TrustReading reading;

	private final SectorRuns runs;

	private final SectorPictures pictures;

	private final Editions editions;

	private final Trusts trusts;

	private final Clock clock;

	SectorCalculation(TrustReading reading, SectorRuns runs, SectorPictures pictures, Editions editions, Trusts trusts,
			Clock clock) {
		this.reading = reading;
		this.runs = runs;
		this.pictures = pictures;
		this.editions = editions;
		this.trusts = trusts;
		this.clock = clock;
	}

	/** Does what was asked for, unless it is done. */
	void go(UUID run) {
		this.runs.find(run).filter(SectorRun::isUnderWay).ifPresent((asked) -> {
			try {
				this.runs.finish(run, make(run, asked.year()));
			}
			catch (RuntimeException ex) {
				LOG.error("The picture of the sector of {} could not be made", asked.year(), ex);
				this.runs.finish(run, SectorRun.Outcome.FAILED);
			}
		});
	}

	private SectorRun.Outcome make(UUID run, AcademicYear year) {
		List<JoinedTrust> joined = read(run, year);
		List<String> series = joined.stream().flatMap((trust) -> trust.signed().keySet().stream()).distinct().toList();
		int made = 0;
		for (String each : series) {
			List<JoinedTrust> those = joined.stream().filter((trust) -> trust.hasSigned(each)).toList();
			if (Suppression.areEnough(those.size()) && this.pictures.find(year, each).isEmpty()) {
				make(year, each, those);
				made++;
			}
		}
		return (made > 0) ? SectorRun.Outcome.MADE : SectorRun.Outcome.TOO_FEW;
	}

	private List<JoinedTrust> read(UUID run, AcademicYear year) {
		List<Integer> numbers = this.trusts.numbers();
		List<JoinedTrust> joined = new ArrayList<>();
		for (int read = 0; read < numbers.size(); read++) {
			int trustId = numbers.get(read);
			this.runs.progress(run, numbers.size(), read);
			Tenancy.inTrust(trustId, () -> this.reading.read(trustId, year)).ifPresent(joined::add);
		}
		this.runs.progress(run, numbers.size(), numbers.size());
		return joined;
	}

	private void make(AcademicYear year, String series, List<JoinedTrust> joined) {
		Edition edition = newest(series, joined);
		List<Contribution> contributions = joined.stream().map((trust) -> trust.contribution(series, edition)).toList();
		SectorPicture picture = new SectorPicture(year, series, edition.id(), ScoringRules.VERSION, joined.size(),
				this.clock.instant().truncatedTo(ChronoUnit.SECONDS));
		List<PublishedFigure> figures = new ArrayList<>();
		Suppression rules = new Suppression(edition.scalePoints());
		subjects(edition).forEach((subject) -> {
			Told told = rules.of(subject, contributions);
			told.picture().forEach((group, its) -> figures.add(new PublishedFigure(false, group, subject, its)));
			told.openData().forEach((group, its) -> figures.add(new PublishedFigure(true, group, subject, its)));
		});
		this.pictures.add(picture, figures, wished(joined));
	}

	/** The newest edition for everybody that one of the trusts answered. */
	private Edition newest(String series, List<JoinedTrust> joined) {
		return joined.stream()
			.flatMap((trust) -> Stream.ofNullable(trust.signed().get(series)))
			.map((answers) -> answers.edition().publicNumber())
			.max(Comparator.comparing(EditionNumber::of))
			.map(this.editions::get)
			.orElseThrow();
	}

	private static Stream<Subject> subjects(Edition edition) {
		Stream<String> scored = Stream.concat(Stream.of(Subject.WHOLE),
				edition.dimensions().stream().map((dimension) -> dimension.id()));
		return Stream.concat(
				scored.flatMap((id) -> Stream.of(new Subject(Measure.SCORE, id), new Subject(Measure.EFFECT, id))),
				edition.indicators()
					.stream()
					.map(Indicator::id)
					.flatMap((id) -> Stream.of(new Subject(Measure.LEVEL, id), new Subject(Measure.VIEWS, id),
							new Subject(Measure.NOT_SURE, id))));
	}

	private static Map<String, Integer> wished(List<JoinedTrust> joined) {
		Map<String, Integer> wished = new TreeMap<>();
		joined.forEach((trust) -> trust.choice().wished().forEach((id) -> wished.merge(id, 1, Integer::sum)));
		wished.values().removeIf((naming) -> !Suppression.mayTellNaming(naming, joined.size()));
		return wished;
	}

}
