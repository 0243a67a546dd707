package org.trustquality.review.portfolio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.framework.Editions;
import org.trustquality.framework.Edition;
import org.trustquality.framework.EditionNumber;
import org.trustquality.review.PortfolioPaths;
import org.trustquality.review.judgement.ReviewState;
import org.trustquality.review.share.ShareLevel;
import org.trustquality.trust.EnglishDay;

/**
 * What a trust shares of one year with an adviser, as far as the adviser may see it
 * already.
 *
 * @param assessment what is shared
 * @param edition the edition for everybody on which it rests
 * @param level how much is shared
 * @param endsOn the last day of the share
 * @param signedOn when its newest version was signed
 * @param toDiscuss on how many indicators the board wants to talk; null while it is not
 * revealed
 * @param review how far the adviser's review is; null if there is none
 * @param cells what stands for each dimension, by its id
 */
record SharedYear(AssessmentId assessment, Edition edition, ShareLevel level, LocalDate endsOn, LocalDate signedOn,
		@Nullable Integer toDiscuss, @Nullable ReviewState review, Map<String, Cell> cells) {

	static SharedYear of(ResultSet row, Editions editions) throws SQLException {
		Edition edition = editions.get(EditionNumber.published(row.getString("edition_id")));
		String review = row.getString("review_state");
		return new SharedYear(
				new AssessmentId(row.getInt("trust_id"), row.getInt("academic_year"),
						row.getObject("assessment_id", UUID.class)),
				edition, ShareLevel.valueOf(row.getString("level")), row.getObject("ends_on", LocalDate.class),
				row.getObject("signed_on", LocalDate.class), row.getObject("to_discuss", Integer.class),
				(review != null) ? ReviewState.valueOf(review) : null, cells(row, edition));
	}

	private static Map<String, Cell> cells(ResultSet row, Edition edition) throws SQLException {
		Map<String, Cell> cells = new LinkedHashMap<>();
		if (row.getArray("dimensions") == null) {
			return cells;
		}
		String[] dimensions = (String[]) row.getArray("dimensions").getArray();
		Boolean[] revealed = (Boolean[]) row.getArray("revealed").getArray();
		Double[] scores = (Double[]) row.getArray("scores").getArray();
		for (int place = 0; place < dimensions.length; place++) {
			cells.put(dimensions[place], revealed[place] ? Cell.of(scores[place], edition) : Cell.HIDDEN);
		}
		return cells;
	}

	/** What stands for a dimension. */
	public Cell cell(String dimension) {
		return this.cells.getOrDefault(dimension, Cell.NOT_ASKED);
	}

	/** Whether anything of what the board agreed is shown. */
	boolean isRevealed() {
		return this.toDiscuss != null || this.cells.values().stream().anyMatch((cell) -> !cell.equals(Cell.HIDDEN));
	}

	public String sharedUntil() {
		return EnglishDay.of(this.endsOn);
	}

	public String signed() {
		return EnglishDay.of(this.signedOn);
	}

	/** The adviser's pages about it. */
	public PortfolioPaths paths(UUID trust) {
		return new PortfolioPaths(trust, this.assessment.assessmentId());
	}

	/** The titles of the dimensions by their ids, in the order of the newest edition. */
	static Map<String, String> columns(List<SharedYear> years) {
		Map<String, String> columns = new LinkedHashMap<>();
		List<Edition> editions = new ArrayList<>(years.stream().map(SharedYear::edition).distinct().toList());
		editions.sort(java.util.Comparator.comparing(Edition::number).reversed());
		editions.forEach((edition) -> edition.dimensions()
			.forEach((dimension) -> columns.putIfAbsent(dimension.id(), dimension.title())));
		return columns;
	}

}
