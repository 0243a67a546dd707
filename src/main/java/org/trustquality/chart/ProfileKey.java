package org.trustquality.chart;

/**
 * What the marks of a {@link ProfileChart} are called, in its key and in its sentences.
 *
 * @param agreed the filled triangle
 * @param evidenceWeighted the filled dot
 * @param neutral the hollow square
 * @param band the bar behind both
 * @param chiefExecutive the hollow diamond
 * @param lastYear the tick
 */
public record ProfileKey(String agreed, String evidenceWeighted, String neutral, String band, String chiefExecutive,
		String lastYear) {

	/** The words for the trustees' scores. */
	public static ProfileKey usual() {
		return new ProfileKey("agreed", "evidence-weighted", "neutral", "weights band", "chief executive", "last year");
	}

}
