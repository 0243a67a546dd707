package org.trustquality.review.reviewing.page;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.NotVisible;
import org.trustquality.assessment.signoff.snapshot.EditionUsed.DimensionUsed;
import org.trustquality.assessment.signoff.snapshot.EvidenceEntry;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Indicator;
import org.trustquality.review.judgement.Subject;
import org.trustquality.review.reviewing.Reviewed;

/**
 * One point to judge: what the board was asked, without what it agreed.
 *
 * @param reviewed what is reviewed
 * @param subject the point
 * @param dimension the dimension that it belongs to
 * @param statements what the board was asked: one statement, or all of the dimension
 */
record PointPage(Reviewed reviewed, Subject subject, DimensionUsed dimension, List<Statement> statements) {

	static PointPage of(Reviewed reviewed, Edition edition, Subject subject) {
		DimensionUsed dimension = reviewed.dimension(subject.dimension());
		return new PointPage(reviewed, subject, dimension,
				statements(reviewed, edition, dimension).stream()
					.filter((statement) -> statement.id().equals(subject.id()) || subject.id().equals(dimension.id()))
					.toList());
	}

	/** What the board was asked in a dimension. */
	static List<Statement> statements(Reviewed reviewed, Edition edition, DimensionUsed used) {
		Dimension dimension = edition.dimension(used.id()).orElseThrow(NotVisible::new);
		return dimension.indicators().stream().map((indicator) -> Statement.of(reviewed, indicator)).toList();
	}

	/** Whether it is one statement, otherwise a dimension as a whole. */
	public boolean isIndicator() {
		return !this.subject.id().equals(this.dimension.id());
	}

	/** Which one it is in its dimension, from 1. */
	public int number() {
		return this.reviewed.subjects(this.dimension).indexOf(this.subject) + 1;
	}

	public int total() {
		return this.reviewed.subjects(this.dimension).size();
	}

	/** The levels to choose from, lowest first. */
	public List<Level> levels() {
		List<String> names = this.reviewed.edition().levels();
		return IntStream.range(0, names.size())
			.mapToObj((place) -> new Level(place + 1, names.get(place),
					isIndicator() ? this.statements.get(0).wording().levels().get(place) : null))
			.toList();
	}

	/** The next point of the dimension that has no judgement; null if there is none. */
	@Nullable Subject next() {
		return this.reviewed.open(this.dimension)
			.stream()
			.filter((open) -> !open.equals(this.subject))
			.findFirst()
			.orElse(null);
	}

	/**
	 * A statement that the board was asked.
	 *
	 * @param wording as the trust's board read it
	 * @param evidence what the board relies on, as far as it is shared
	 */
	record Statement(String id, String title, Indicator.Wording wording, List<EvidenceEntry> evidence) {

		static Statement of(Reviewed reviewed, Indicator indicator) {
			return new Statement(indicator.id(), indicator.title(),
					indicator.wordingFor(reviewed.trust().singleAcademy()), reviewed.evidence(indicator.id()));
		}

	}

	/**
	 * A level to choose.
	 *
	 * @param descriptor what it means for the statement; null for a dimension
	 */
	record Level(int number, String name, @Nullable String descriptor) {
	}

}
