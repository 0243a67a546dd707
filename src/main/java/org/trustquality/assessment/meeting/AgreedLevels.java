package org.trustquality.assessment.meeting;

import java.util.Map;
import java.util.TreeMap;

import org.trustquality.assessment.Assessment;

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
