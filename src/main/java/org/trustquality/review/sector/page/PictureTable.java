package org.trustquality.review.sector.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.trustquality.framework.Edition;
import org.trustquality.review.sector.calculation.PublishedFigure;
import org.trustquality.review.sector.figure.Division;
import org.trustquality.review.sector.figure.Group;
import org.trustquality.review.sector.figure.Measure;
import org.trustquality.review.sector.figure.Subject;
import org.trustquality.trust.register.Phase;
import org.trustquality.trust.register.SizeBand;

/**
 * The figures of one picture, to be looked up.
 *
 * @param figures what may be told, by subject and group
 * @param words how figures are told
 */
record PictureTable(Map<Subject, Map<Group, Measure.Figure>> figures, FigureWords words) {

	static PictureTable of(Edition edition, List<PublishedFigure> told) {
		Map<Subject, Map<Group, Measure.Figure>> figures = new LinkedHashMap<>();
		told.forEach((each) -> figures.computeIfAbsent(each.subject(), (subject) -> new LinkedHashMap<>())
			.put(each.group(), each.figure()));
		return new PictureTable(figures, new FigureWords(edition.levels()));
	}

	Measure.@Nullable Figure figure(Measure measure, String id, Group group) {
		return this.figures.getOrDefault(new Subject(measure, id), Map.of()).get(group);
	}

	/** The row of one dimension, or of all together. */
	Scored scored(String id, String title) {
		Measure.Figure score = figure(Measure.SCORE, id, Group.ALL);
		return new Scored(id, title, this.words.trusts(score), this.words.middle(Measure.SCORE, score),
				this.words.middleHalf(Measure.SCORE, score),
				this.words.middle(Measure.EFFECT, figure(Measure.EFFECT, id, Group.ALL)));
	}

	/** The row of one indicator. */
	Rated rated(String id, String title) {
		Measure.Figure level = figure(Measure.LEVEL, id, Group.ALL);
		return new Rated(title, this.words.trusts(level), this.words.middle(Measure.LEVEL, level),
				this.words.middleHalf(Measure.LEVEL, level),
				this.words.middle(Measure.VIEWS, figure(Measure.VIEWS, id, Group.ALL)),
				this.words.middle(Measure.NOT_SURE, figure(Measure.NOT_SURE, id, Group.ALL)));
	}

	/** A table of one measure with a column for each group that is ever told of. */
	Grouped grouped(Division division, Measure measure, Map<String, String> titles) {
		List<Group> groups = groups(division).stream()
			.filter((group) -> titles.keySet().stream().anyMatch((id) -> figure(measure, id, group) != null))
			.toList();
		return new Grouped((division == Division.SIZE) ? "By size" : "By phase",
				groups.stream().map(Group::words).toList(),
				titles.entrySet()
					.stream()
					.map((title) -> new GroupedRow(title.getValue(),
							groups.stream().map((group) -> cell(measure, title.getKey(), group)).toList()))
					.toList());
	}

	private static List<Group> groups(Division division) {
		Enum<?>[] all = (division == Division.SIZE) ? SizeBand.values() : Phase.values();
		return Arrays.stream(all).map((each) -> new Group(division, each.name())).toList();
	}

	private String cell(Measure measure, String id, Group group) {
		Measure.Figure figure = figure(measure, id, group);
		if (figure == null) {
			return FigureWords.HELD_BACK;
		}
		String half = (figure.lower() != null) ? ", half of them " + this.words.middleHalf(measure, figure) : "";
		return this.words.middle(measure, figure) + " (" + figure.trusts() + " trusts" + half + ")";
	}

	/** What is told of the agreed scores of a dimension. */
	record Scored(String id, String title, String trusts, String median, String middleHalf, String effect) {
	}

	/** What is told of an indicator. */
	record Rated(String title, String trusts, String median, String middleHalf, String views, String notSure) {
	}

	/** A table by size or by phase. */
	record Grouped(String title, List<String> groups, List<GroupedRow> rows) {
	}

	/** One row of such a table. */
	record GroupedRow(String title, List<String> cells) {
	}

}
