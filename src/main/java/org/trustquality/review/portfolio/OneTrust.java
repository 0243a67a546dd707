package org.trustquality.review.portfolio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.access.advising.Appointment;
import org.trustquality.access.advising.Appointments;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.framework.Editions;
import org.trustquality.review.blind.Blindness;
import org.trustquality.review.share.ReadingKind;
import org.trustquality.review.share.ShareReadings;
import org.trustquality.trust.register.RegisterFacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads one trust of a portfolio with all that it shares. */
@Service
@Transactional
class OneTrust {

	private static final String TRUST = """
			with %s
			select t.trust_id, t.reference, t.name, t.closed_on is not null as closed, %s,
				%s as reviewing, y.state, y.closes_at
			from trusts t %s
				left join lateral (
					select a.state, a.closes_at from assessments a
					where a.trust_id = t.trust_id and a.academic_year = :year and a.state <> 'CANCELLED'
						and a.edition_id ~ :series
					order by a.state = 'DRAFT', a.closes_at desc, a.assessment_id limit 1) y on true
			where t.reference = :trust and t.trust_id in (select trusts_advised())""".formatted(Blindness.sets(),
			RegisterFacts.COLUMNS, Blindness.reviews("t"), RegisterFacts.ENTRY);

	private static final String SHARED = """
			with %s
			select p.*, cells.* from (
				select distinct on (r.academic_year, r.assessment_id) r.trust_id, r.academic_year, r.assessment_id,
					r.version, r.edition_id, r.signed_on, s.level, s.ends_on, v.state as review_state,
					case when %s then r.to_discuss end as to_discuss
				from signed_results r
					join shares s on (s.trust_id, s.academic_year, s.assessment_id)
						= (r.trust_id, r.academic_year, r.assessment_id) and s.adviser_id = :adviser
						and s.revoked_at is null
					left join own_reviews v on (v.trust_id, v.academic_year, v.assessment_id)
						= (r.trust_id, r.academic_year, r.assessment_id)
				where r.trust_id = :trust
				order by r.academic_year, r.assessment_id, r.version desc) p left join lateral (%s) cells on true
			order by p.academic_year desc, p.signed_on desc, p.version desc, p.assessment_id"""
		.formatted(Blindness.sets(), Blindness.everything("r"), PortfolioQuery.CELLS);

	private final JdbcClient jdbc;

	private final Appointments appointments;

	private final Editions editions;

	private final ShareReadings readings;

	private final Clock clock;

	OneTrust(JdbcClient jdbc, Appointments appointments, Editions editions, ShareReadings readings, Clock clock) {
		this.jdbc = jdbc;
		this.appointments = appointments;
		this.editions = editions;
		this.readings = readings;
		this.clock = clock;
	}

	/**
	 * A trust, and written down that it was read.
	 * @throws NotVisible if the adviser is not appointed to it
	 */
	TrustPage page(AdviserVisit adviser, UUID reference) {
		AcademicYear current = AcademicYear.at(this.clock.instant());
		TrustPage.Here trust = this.jdbc.sql(TRUST)
			.param("adviser", adviser.adviserId())
			.param("trust", reference)
			.param("year", current.firstYear())
			.param("series", Portfolio.SERIES)
			.query((row, number) -> new TrustPage.Here(row.getInt("trust_id"), AdvisedTrust.of(row),
					StageOfYear.of(row)))
			.optional()
			.orElseThrow(NotVisible::new);
		LocalDate until = this.appointments.of(adviser.adviserId(), trust.trustId())
			.map(Appointment::endsOn)
			.orElseThrow(NotVisible::new);
		List<SharedYear> shared = this.jdbc.sql(SHARED)
			.param("adviser", adviser.adviserId())
			.param("trust", trust.trustId())
			.query((row, number) -> SharedYear.of(row, this.editions))
			.list();
		this.readings.record(adviser,
				shared.stream().filter(SharedYear::isRevealed).map(SharedYear::assessment).toList(),
				ReadingKind.PORTFOLIO);
		return new TrustPage(trust, current, until, shared, newestOfYears(shared));
	}

	/** Of the series about a trust's quality, the earliest year first. */
	private static List<SharedYear> newestOfYears(List<SharedYear> shared) {
		Map<Integer, SharedYear> years = new LinkedHashMap<>();
		shared.stream()
			.filter((year) -> year.edition().number().series().equals(Editions.SERIES_OF_QUALITY))
			.forEach((year) -> years.putIfAbsent(year.assessment().academicYear(), year));
		List<SharedYear> oldestFirst = new ArrayList<>(years.values());
		java.util.Collections.reverse(oldestFirst);
		return oldestFirst;
	}

}
