package org.trustquality.review.portfolio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.framework.Editions;
import org.trustquality.review.share.ReadingKind;
import org.trustquality.review.share.ShareReadings;
import org.trustquality.trust.EnglishDay;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the trusts of an adviser, a page at a time or all for a file, and writes down for
 * each trust that something of it was read.
 */
@Service
@Transactional
class Portfolio {

	/** How many trusts are on a page. */
	static final int PAGE = 25;

	/** More trusts than England has. */
	static final int MOST = 5000;

	/** One series, whoever asks its editions; others are about something else. */
	static final String SERIES = "^" + Editions.SERIES_OF_QUALITY + "(-[0-9]{4})?\\.";

	private final JdbcClient jdbc;

	private final Editions editions;

	private final ShareReadings readings;

	private final SavedViews views;

	private final Clock clock;

	Portfolio(JdbcClient jdbc, Editions editions, ShareReadings readings, SavedViews views, Clock clock) {
		this.jdbc = jdbc;
		this.editions = editions;
		this.readings = readings;
		this.views = views;
		this.clock = clock;
	}

	/** A page of the trusts that a filter takes, from a place on. */
	PortfolioPage page(AdviserVisit adviser, Filter filter, @Nullable Place after) {
		List<PortfolioRow> found = find(adviser, filter, after, PAGE + 1);
		List<PortfolioRow> rows = found.stream().limit(PAGE).toList();
		record(adviser, rows, ReadingKind.PORTFOLIO);
		return new PortfolioPage(filter, rows, (found.size() > PAGE) ? Place.after(rows.get(PAGE - 1)) : null,
				after != null, this.views.of(adviser));
	}

	/** All trusts that a filter takes, for a file. */
	PortfolioPage all(AdviserVisit adviser, Filter filter) {
		List<PortfolioRow> rows = find(adviser, filter, null, MOST);
		record(adviser, rows, ReadingKind.EXPORT);
		return new PortfolioPage(filter, rows, null, false, List.of());
	}

	private List<PortfolioRow> find(AdviserVisit adviser, Filter filter, @Nullable Place after, int limit) {
		return this.jdbc.sql(new PortfolioQuery(filter, after).sql())
			.param("adviser", adviser.adviserId())
			.param("series", SERIES)
			.param("year", filter.year().firstYear())
			.param("today", EnglishDay.today(this.clock))
			.param("name", filter.name())
			.param("afterDay", (after != null) ? after.day() : Place.NEVER)
			.param("afterName", (after != null) ? after.name() : "")
			.param("afterTrust", (after != null) ? after.trust() : adviser.adviserId())
			.param("limit", limit)
			.query(this::row)
			.list();
	}

	private PortfolioRow row(ResultSet row, int number) throws SQLException {
		UUID before = row.getObject("before_assessment", UUID.class);
		return new PortfolioRow(AdvisedTrust.of(row), row.getString("by_name"), StageOfYear.of(row),
				row.getObject("due_on", LocalDate.class),
				(row.getString("edition_id") != null) ? SharedYear.of(row, this.editions) : null,
				(before != null) ? new AssessmentId(row.getInt("trust_id"), row.getInt("before_year"), before) : null);
	}

	private void record(AdviserVisit adviser, List<PortfolioRow> rows, ReadingKind kind) {
		List<AssessmentId> read = rows.stream()
			.filter((row) -> row.shared() != null && row.shared().isRevealed())
			.flatMap((row) -> Stream.of(Objects.requireNonNull(row.shared()).assessment(), row.before()))
			.filter(Objects::nonNull)
			.toList();
		this.readings.record(adviser, read, kind);
	}

}
