package org.trustquality.assessment.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.result.DisclosedResults;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What boards have settled on so far. Who may see it is for those to decide who ask. */
@Service
@Transactional(readOnly = true)
public class AgreedLevels {

	private final AgreedLevelRepository levels;

	AgreedLevels(AgreedLevelRepository levels) {
		this.levels = levels;
	}

	/** What the board of an assessment has settled on, by position in the edition. */
	public Map<Integer, Agreement> of(Assessment assessment) {
		Map<Integer, Agreement> agreed = new TreeMap<>();
		this.levels.of(assessment.id()).forEach((level) -> agreed.put(level.position(), level.agreement()));
		return agreed;
	}

	/** What is on record at one position of the edition. */
	public Optional<RecordedAgreement> recorded(Assessment assessment, int position) {
		return this.levels.findById(AgreedLevel.Key.of(assessment.id(), position)).map(AgreedLevel::recorded);
	}

	/**
	 * The positions that need a level and have none: all but those of which more than
	 * half said that they do not apply.
	 */
	public List<Integer> missing(DisclosedResults results) {
		Map<Integer, Agreement> agreed = of(results.assessment());
		return IntStream.range(0, results.edition().indicators().size())
			.filter((position) -> !results.isDropped(position) && !agreed.containsKey(position))
			.boxed()
			.toList();
	}

	/**
	 * Puts back what a signed version says, when a correction is given up.
	 * @param signed what was signed, by position in the edition
	 */
	@Transactional
	public void putBack(Assessment assessment, Map<Integer, Agreement> signed) {
		this.levels.of(assessment.id()).forEach((level) -> {
			Agreement agreement = signed.get(level.position());
			if (agreement != null && !agreement.equals(level.agreement())) {
				level.change(agreement);
			}
		});
	}

}
