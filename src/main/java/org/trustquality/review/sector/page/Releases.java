package org.trustquality.review.sector.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.trustquality.access.AccessRefusal;
import org.trustquality.access.NotVisible;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.review.sector.calculation.SectorPicture;
import org.trustquality.review.sector.calculation.SectorPictures;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which files for researchers everybody can take; each stays released for good. */
@Service
@Transactional
class Releases {

	private final JdbcClient jdbc;

	private final SectorPictures pictures;

	private final Clock clock;

	Releases(JdbcClient jdbc, SectorPictures pictures, Clock clock) {
		this.jdbc = jdbc;
		this.pictures = pictures;
		this.clock = clock;
	}

	/**
	 * A picture whose file can be released.
	 * @throws NotVisible if there is no such picture
	 * @throws AccessRefusal if it was released, or nothing is in its file
	 */
	@Transactional(readOnly = true)
	SectorPicture releasable(int year, String series) {
		SectorPicture picture = picture(year, series);
		if (find(year, series).isPresent()) {
			throw new AccessRefusal("The file of " + picture.year() + " has been released already.");
		}
		if (!this.pictures.hasFile(picture)) {
			throw new AccessRefusal("There is nothing in the file of " + picture.year()
					+ " that may be told, because fewer than five trusts count in it or one could be worked out.");
		}
		return picture;
	}

	/** Releases a file, for an administrator. */
	void release(UUID administrator, int year, String series, String licence) {
		releasable(year, series);
		int released = this.jdbc.sql("insert into sector_releases values (?, ?, ?, ?, ?) on conflict do nothing")
			.params(year, series, this.clock.instant().atOffset(ZoneOffset.UTC), administrator, licence)
			.update();
		if (released == 0) {
			throw new AccessRefusal("The file has been released already.");
		}
	}

	/**
	 * The picture of a year.
	 * @throws NotVisible if there is none
	 */
	@Transactional(readOnly = true)
	SectorPicture picture(int year, String series) {
		return this.pictures.all()
			.stream()
			.filter((picture) -> picture.year().equals(yearOf(year)) && picture.series().equals(series))
			.findFirst()
			.orElseThrow(NotVisible::new);
	}

	private static AcademicYear yearOf(int year) {
		try {
			return new AcademicYear(year);
		}
		catch (IllegalArgumentException ex) {
			throw new NotVisible();
		}
	}

	@Transactional(readOnly = true)
	Optional<Release> find(int year, String series) {
		return all().stream()
			.filter((release) -> release.year() == year && release.series().equals(series))
			.findFirst();
	}

	/** All released files, the latest year first. */
	@Transactional(readOnly = true)
	List<Release> all() {
		return this.jdbc.sql("select * from sector_releases order by academic_year desc, series")
			.query(Releases::release)
			.list();
	}

	private static Release release(ResultSet row, int number) throws SQLException {
		return new Release(row.getInt("academic_year"), row.getString("series"),
				row.getObject("released_at", OffsetDateTime.class).toInstant(),
				row.getObject("released_by", UUID.class), row.getString("licence"));
	}

}
