package org.trustquality.review.sector.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.trustquality.framework.Edition;
import org.trustquality.review.sector.calculation.PublishedFigure;
import org.trustquality.review.sector.calculation.SectorPicture;
import org.trustquality.review.sector.figure.Suppression;
import org.trustquality.table.CsvTable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A year's file for researchers: a table (RFC 4180) of every figure that may be told, and
 * a document that says what it is.
 *
 * @param release that it was released
 * @param picture the picture it was made with
 * @param edition what was answered
 * @param figures what may be told
 */
record OpenDataFile(Release release, SectorPicture picture, Edition edition, List<PublishedFigure> figures) {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private static final Map<String, String> COLUMNS = columns();

	private static Map<String, String> columns() {
		Map<String, String> columns = new LinkedHashMap<>();
		columns.put("academic-year", "the academic year, September to August");
		columns.put("edition", "the number of the edition of the framework");
		columns.put("division", "all, size (by number of academies) or phase");
		columns.put("group", "which trusts: all, the size band or the phase");
		columns.put("measure",
				"score: agreed scores, 0 to 100; effect: evidence-weighted minus neutral agreed score,"
						+ " points; level: agreed levels; views: how far one board agrees, 1 split, 2 mixed, 3 agree;"
						+ " not-sure: part of a board that is not sure, 0 to 1");
		columns.put("subject", "the id of the dimension or the indicator; empty for all dimensions together");
		columns.put("title", "its name");
		columns.put("trusts", "how many trusts the figure is about, five at least");
		columns.put("lower-quartile", "empty below twenty trusts and where it is not told");
		columns.put("median-or-mean", "the mean for not-sure, to the nearest twentieth; the median for all others,"
				+ " in whole points, tenths of a point (effect) or half levels (level)");
		columns.put("upper-quartile", "as the lower quartile");
		return columns;
	}

	/** The name of its files, without what they end in. */
	String name() {
		return "sector-" + this.picture.series() + "-" + this.picture.year().firstYear();
	}

	String csv() {
		return CsvTable.of(COLUMNS.keySet(), this.figures.stream().map(this::row).toList());
	}

	private List<Object> row(PublishedFigure told) {
		return List.of(this.picture.year(), this.edition.id(), small(told.group().division()), told.group().words(),
				small(told.subject().measure()), told.subject().id(), title(told.subject().id()),
				told.figure().trusts(), Objects.requireNonNullElse(told.figure().lower(), ""), told.figure().middle(),
				Objects.requireNonNullElse(told.figure().upper(), ""));
	}

	private static String small(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private String title(String id) {
		return this.edition.indicator(id)
			.map((indicator) -> indicator.title())
			.or(() -> this.edition.dimension(id).map((dimension) -> dimension.title()))
			.orElse("All dimensions");
	}

	/** What the table is, for people and programs. */
	String metadata() {
		Map<String, Object> metadata = new LinkedHashMap<>();
		metadata.put("title", "How boards of school trusts see their trusts, academic year " + this.picture.year());
		metadata.put("description", "Figures about the levels that boards agreed when they reviewed their own trusts."
				+ " They are the boards' views, not measurements. Only trusts that chose to are counted.");
		metadata.put("academicYear", this.picture.year().toString());
		metadata.put("framework", this.edition.title());
		metadata.put("edition", this.edition.id());
		metadata.put("scoringRules", this.picture.rulesVersion());
		metadata.put("calculatedAt", this.picture.calculatedAt().toString());
		metadata.put("releasedAt", this.release.releasedAt().toString());
		metadata.put("licence", this.release.licence());
		metadata.put("fewestTrusts", Suppression.FEWEST_TRUSTS);
		metadata.put("heldBack", "A figure that is not in the table is held back: it would be about fewer than five"
				+ " trusts, or what one trust said could be worked out by subtracting or comparing figures.");
		metadata.put("file", name() + ".csv");
		metadata.put("rows", this.figures.size());
		metadata.put("columns",
				COLUMNS.entrySet()
					.stream()
					.map((column) -> Map.of("name", column.getKey(), "meaning", column.getValue()))
					.toList());
		return JSON.writeValueAsString(metadata);
	}

}
