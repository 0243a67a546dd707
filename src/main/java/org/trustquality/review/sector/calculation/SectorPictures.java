package org.trustquality.review.sector.calculation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.trustquality.assessment.AcademicYear;
import org.trustquality.review.sector.figure.Division;
import org.trustquality.review.sector.figure.Group;
import org.trustquality.review.sector.figure.Measure;
import org.trustquality.review.sector.figure.Subject;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pictures there are. Each is added once and never changed, to which the
 * application's login has no right; what may not be told is not stored at all.
 */
@Service
@Transactional(readOnly = true)
public class SectorPictures {

	private final JdbcClient jdbc;

	SectorPictures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Adds a picture, unless there is one of this year and series.
	 * @return whether it was added
	 */
	@Transactional
	boolean add(SectorPicture picture, List<PublishedFigure> figures, Map<String, Integer> wished) {
		int added = this.jdbc.sql("insert into sector_pictures values (?, ?, ?, ?, ?, ?) on conflict do nothing")
			.params(picture.year().firstYear(), picture.series(), picture.editionId(), picture.rulesVersion(),
					picture.trusts(), picture.calculatedAt().atOffset(ZoneOffset.UTC))
			.update();
		if (added > 0) {
			figures.forEach((figure) -> add(picture, figure));
			wished.forEach((indicator, trusts) -> this.jdbc.sql("insert into sector_wished values (?, ?, ?, ?)")
				.params(picture.year().firstYear(), picture.series(), indicator, trusts)
				.update());
		}
		return added > 0;
	}

	private void add(SectorPicture picture, PublishedFigure told) {
		this.jdbc.sql("insert into sector_figures values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
			.param(picture.year().firstYear())
			.param(picture.series())
			.param(told.inFile())
			.param(told.group().division().name())
			.param(told.group().code())
			.param(told.subject().measure().name())
			.param(told.subject().id())
			.param(told.figure().trusts())
			.param(told.figure().lower())
			.param(told.figure().middle())
			.param(told.figure().upper())
			.update();
	}

	/** All pictures, the latest year first. */
	public List<SectorPicture> all() {
		return this.jdbc.sql("select * from sector_pictures order by academic_year desc, series")
			.query(SectorPictures::picture)
			.list();
	}

	/** The picture of a year, if it was made. */
	public Optional<SectorPicture> find(AcademicYear year, String series) {
		return this.jdbc.sql("select * from sector_pictures where academic_year = ? and series = ?")
			.params(year.firstYear(), series)
			.query(SectorPictures::picture)
			.optional();
	}

	/** What may be told in a picture, or in its file for researchers. */
	public List<PublishedFigure> figures(SectorPicture picture, boolean inFile) {
		return this.jdbc.sql("""
				select * from sector_figures where academic_year = ? and series = ? and in_file = ?
				order by measure, subject, division, group_code""")
			.params(picture.year().firstYear(), picture.series(), inFile)
			.query(SectorPictures::figure)
			.list();
	}

	/** Whether there is anything in a picture's file for researchers. */
	public boolean hasFile(SectorPicture picture) {
		return !figures(picture, true).isEmpty();
	}

	/** How many trusts would like an indicator researched, where that may be told. */
	public Map<String, Integer> wished(SectorPicture picture) {
		Map<String, Integer> wished = new LinkedHashMap<>();
		this.jdbc.sql("""
				select indicator_id, trusts from sector_wished where academic_year = ? and series = ?
				order by indicator_id""").params(picture.year().firstYear(), picture.series()).query((row) -> {
			wished.put(row.getString("indicator_id"), row.getInt("trusts"));
		});
		return wished;
	}

	private static SectorPicture picture(ResultSet row, int number) throws SQLException {
		return new SectorPicture(new AcademicYear(row.getInt("academic_year")), row.getString("series"),
				row.getString("edition_id"), row.getString("rules_version"), row.getInt("trusts"),
				row.getObject("calculated_at", OffsetDateTime.class).toInstant());
	}

	private static PublishedFigure figure(ResultSet row, int number) throws SQLException {
		return new PublishedFigure(row.getBoolean("in_file"),
				new Group(Division.valueOf(row.getString("division")), row.getString("group_code")),
				new Subject(Measure.valueOf(row.getString("measure")), row.getString("subject")),
				new Measure.Figure(row.getInt("trusts"), row.getObject("lower_quartile", Double.class),
						row.getDouble("middle"), row.getObject("upper_quartile", Double.class)));
	}

}
