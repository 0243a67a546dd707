package org.trustquality.review.sector.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.NotVisible;
import org.trustquality.access.SignedInPerson;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.chart.ProfileChart;
import org.trustquality.chart.ProfileKey;
import org.trustquality.chart.ProfileRow;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;
import org.trustquality.review.sector.calculation.SectorPicture;
import org.trustquality.review.sector.calculation.SectorPictures;
import org.trustquality.review.sector.figure.Division;
import org.trustquality.review.sector.figure.Group;
import org.trustquality.review.sector.figure.Measure;
import org.trustquality.review.sector.figure.Subject;

import org.springframework.stereotype.Component;

/** Opens the picture of a year for somebody who may read it. */
@Component
class OpenPicture {

	private final SectorReaders readers;

	private final SectorPictures pictures;

	private final Editions editions;

	OpenPicture(SectorReaders readers, SectorPictures pictures, Editions editions) {
		this.readers = readers;
		this.pictures = pictures;
		this.editions = editions;
	}

	/**
	 * The picture of a year, or the newest; nothing if there is none yet.
	 * @param year the first year of the academic year, as it was sent; empty for the
	 * newest
	 * @throws NotVisible for who may not read it, and for a year without one
	 */
	@Nullable Shown open(SignedInPerson reader, String year, String series) {
		this.readers.require(reader);
		List<SectorPicture> all = this.pictures.all()
			.stream()
			.filter((picture) -> picture.series().equals(series))
			.toList();
		if (all.isEmpty() && year.isEmpty()) {
			return null;
		}
		SectorPicture picture = all.stream()
			.filter((each) -> year.isEmpty() || Integer.toString(each.year().firstYear()).equals(year))
			.findFirst()
			.orElseThrow(NotVisible::new);
		Edition edition = this.editions.get(picture.editionId());
		return new Shown(picture, edition, all.stream().map(SectorPicture::year).toList(),
				PictureTable.of(edition, this.pictures.figures(picture, false)), this.pictures.wished(picture));
	}

	/**
	 * A picture as it is read.
	 *
	 * @param years the years of which there is one, the latest first
	 * @param wished how many trusts would like an indicator researched
	 */
	record Shown(SectorPicture picture, Edition edition, List<AcademicYear> years, PictureTable table,
			Map<String, Integer> wished) {

		private static final String WHOLE = "All dimensions";

		/** The agreed scores of all trusts, all dimensions together first. */
		public List<PictureTable.Scored> scores() {
			return titles().entrySet().stream().map((row) -> this.table.scored(row.getKey(), row.getValue())).toList();
		}

		private Map<String, String> titles() {
			Map<String, String> titles = new LinkedHashMap<>();
			titles.put(Subject.WHOLE, WHOLE);
			this.edition.dimensions().forEach((dimension) -> titles.put(dimension.id(), dimension.title()));
			return titles;
		}

		/** The same by size and by phase. */
		public List<PictureTable.Grouped> scoresByGroup() {
			return List.of(this.table.grouped(Division.SIZE, Measure.SCORE, titles()),
					this.table.grouped(Division.PHASE, Measure.SCORE, titles()));
		}

		/** The medians on the scale, with the middle half of the trusts around them. */
		public ProfileChart chart() {
			return new ProfileChart("Where the boards of the sector see themselves",
					"The median of the trusts' agreed scores, and between which scores half of them lie.",
					this.edition.levels(),
					new ProfileKey("agreed", "median of the agreed scores", "neutral", "middle half of the trusts",
							"chief executive", "last year"),
					this.edition.dimensions().stream().map(this::row).toList());
		}

		private ProfileRow row(Dimension dimension) {
			Measure.Figure score = this.table.figure(Measure.SCORE, dimension.id(), Group.ALL);
			if (score == null) {
				return ProfileRow.notShown(dimension.title(), FigureWords.HELD_BACK);
			}
			ProfileRow row = ProfileRow.of(dimension.title(), score.middle(), null);
			return (score.lower() != null && score.upper() != null) ? row.band(score.lower(), score.upper()) : row;
		}

		/** What is told of each indicator of a dimension. */
		public List<PictureTable.Rated> indicators(Dimension dimension) {
			return dimension.indicators()
				.stream()
				.map((indicator) -> this.table.rated(indicator.id(), indicator.title()))
				.toList();
		}

		/** Their levels by size and by phase. */
		public List<PictureTable.Grouped> levelsByGroup(Dimension dimension) {
			Map<String, String> titles = new LinkedHashMap<>();
			dimension.indicators().forEach((indicator) -> titles.put(indicator.id(), indicator.title()));
			return List.of(this.table.grouped(Division.SIZE, Measure.LEVEL, titles),
					this.table.grouped(Division.PHASE, Measure.LEVEL, titles));
		}

		/** What an address needs to lead to this year. */
		public String query() {
			return "?year=" + this.picture.year().firstYear() + "&series=" + this.picture.series();
		}

	}

}
