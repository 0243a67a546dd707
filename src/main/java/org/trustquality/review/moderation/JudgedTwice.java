package org.trustquality.review.moderation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.scoring.agreement.WeightedKappa;

/**
 * One assessment that two advisers judged, each without the other.
 *
 * @param assessment what was assessed
 * @param one the account of the one
 * @param other the account of the other
 * @param levels the names of the levels, lowest first
 * @param points what both judged, in the edition's order
 */
record JudgedTwice(AssessmentId assessment, UUID one, UUID other, List<String> levels, List<SharedPoint> points) {

	JudgedTwice {
		levels = List.copyOf(levels);
		points = List.copyOf(points);
	}

	/** Such as "2025 to 2026". */
	public String year() {
		return new AcademicYear(this.assessment.academicYear()).toString();
	}

	/** A level, with its name. */
	public String words(int level) {
		return level + " " + this.levels.get(level - 1);
	}

	/** How far the two agree. */
	public WeightedKappa agreement() {
		return agreement(List.of(this));
	}

	/** How far the two agree on all of several assessments. */
	static WeightedKappa agreement(Collection<JudgedTwice> all) {
		return WeightedKappa
			.of(all.stream().flatMap((judged) -> judged.points.stream()).map(SharedPoint::pair).toList());
	}

	boolean isBy(UUID adviser) {
		return this.one.equals(adviser) || this.other.equals(adviser);
	}

	/** The same with one of the two named first. */
	JudgedTwice seenBy(UUID adviser) {
		return this.one.equals(adviser) ? this
				: new JudgedTwice(this.assessment, this.other, this.one, this.levels,
						this.points.stream()
							.map((point) -> new SharedPoint(point.title(), point.own(), point.second(), point.first()))
							.toList());
	}

}
