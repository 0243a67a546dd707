package org.trustquality.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.trustquality.access.NotVisible;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.result.years.YearComparisons;
import org.trustquality.assessment.result.years.YearRun;
import org.trustquality.framework.EditionNumber;
import org.trustquality.framework.Editions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A trust's runs of years. Editions of one series make one run, whoever asks them; years
 * of another series stand in a run of their own.
 */
@Service
@Transactional
class Runs {

	private final YearComparisons comparisons;

	private final Assessments assessments;

	private final Editions editions;

	Runs(YearComparisons comparisons, Assessments assessments, Editions editions) {
		this.comparisons = comparisons;
		this.assessments = assessments;
		this.editions = editions;
	}

	/**
	 * The run of a series and what stands around it.
	 * @param asked the series; empty for the one of new assessments
	 * @throws NotVisible if the trust has no assessment in the series, or the visitor has
	 * no role there
	 */
	OfSeries of(TrustVisit visit, String asked) {
		String usual = Editions.SERIES_OF_QUALITY;
		String series = asked.isEmpty() ? usual : asked;
		List<Assessment> everything = this.assessments.list(visit);
		List<Assessment> all = everything.stream()
			.filter((assessment) -> !assessment.isDraft() && !assessment.isCancelled())
			.toList();
		Map<String, String> titles = titles(all);
		if (!series.equals(usual) && !titles.containsKey(series)) {
			throw new NotVisible();
		}
		Map<String, String> others = new TreeMap<>(titles);
		others.remove(series);
		return new OfSeries(this.comparisons.run(visit, everything, series), titles.getOrDefault(series, ""), others,
				all.stream()
					.filter((assessment) -> assessment.isOpen() && assessment.series().equals(series))
					.map((assessment) -> assessment.academicYear().toString())
					.toList());
	}

	/** What each series is called, after its newest edition here. */
	private Map<String, String> titles(List<Assessment> all) {
		Map<String, String> titles = new TreeMap<>();
		all.stream()
			.sorted(Comparator.comparing((assessment) -> EditionNumber.of(assessment.editionId())))
			.forEach(
					(assessment) -> titles.put(assessment.series(), this.editions.get(assessment.editionId()).title()));
		return titles;
	}

	/**
	 * A run and what stands around it.
	 *
	 * @param years the years that have closed
	 * @param title what the series is called; empty as long as there is no year
	 * @param others the trust's other series and what they are called
	 * @param open the years that people answer now
	 */
	record OfSeries(YearRun years, String title, Map<String, String> others, List<String> open) {
	}

}
