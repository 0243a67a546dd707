package org.trustquality.improvement.calendar;

import java.time.Clock;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.EnglishTime;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.framework.Editions;
import org.trustquality.trust.EnglishDay;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A trust's cycle of assurance, set by those who organise and read by everybody there.
 */
@Service
@Transactional
public class AssuranceCycles {

	private final JdbcClient jdbc;

	private final Assessments assessments;

	private final People people;

	private final ActivityLog log;

	private final EnglishTime times;

	private final Clock clock;

	AssuranceCycles(JdbcClient jdbc, Assessments assessments, People people, ActivityLog log, EnglishTime times,
			Clock clock) {
		this.jdbc = jdbc;
		this.assessments = assessments;
		this.people = people;
		this.log = log;
		this.times = times;
		this.clock = clock;
	}

	/** What was done and what is due, for somebody with a role in the trust. */
	@Transactional(readOnly = true)
	AssurancePlan plan(TrustVisit visit) {
		boolean organiser = this.people.isOrganiser(visit);
		List<AssurancePlan.Reviewed> reviewed = this.assessments.list(visit)
			.stream()
			.filter(AssuranceCycles::isOfQuality)
			.filter((assessment) -> !assessment.isCancelled() && (organiser || !assessment.isDraft()))
			.map((assessment) -> reviewed(visit, assessment))
			.toList();
		return new AssurancePlan(find(visit.trustId()).orElse(null), reviewed, EnglishDay.today(this.clock));
	}

	/** An audit of the board's skills, say, is no assurance of the trust's quality. */
	private static boolean isOfQuality(Assessment assessment) {
		return assessment.series().equals(Editions.SERIES_OF_QUALITY);
	}

	private AssurancePlan.Reviewed reviewed(TrustVisit visit, Assessment assessment) {
		return new AssurancePlan.Reviewed(assessment.academicYear(), assessment.kind(), assessment.isSignedOff(),
				assessment.kind().words() + ", " + howFar(assessment), path(visit, assessment));
	}

	private String howFar(Assessment assessment) {
		return switch (assessment.state()) {
			case OPEN -> "open until " + this.times.dayAndTime(assessment.closesAt());
			case CLOSED -> "closed, not signed off yet";
			case DRAFT, SIGNED_OFF, CORRECTING, CANCELLED -> lower(assessment.state().words());
		};
	}

	private static String lower(String words) {
		return Character.toLowerCase(words.charAt(0)) + words.substring(1);
	}

	private static @Nullable String path(TrustVisit visit, Assessment assessment) {
		return assessment.isSignedOff() ? AssessmentPaths.of(visit, assessment.reference()).meeting().versions() : null;
	}

	/** The cycle as it is, for those who may change it. */
	@Transactional(readOnly = true)
	Optional<AssuranceCycle> toChange(TrustVisit visit) {
		this.people.require(visit, Role.ORGANISERS);
		return find(visit.trustId());
	}

	/** Sets the cycle, for an organiser; setting it to what it is changes nothing. */
	public void set(TrustVisit visit, AssuranceCycle cycle) {
		this.people.require(visit, Role.ORGANISERS);
		int changed = this.jdbc.sql("""
				insert into assurance_cycles as c (trust_id, first_year, usual_month) values (?, ?, ?)
				on conflict (trust_id) do update
				set first_year = excluded.first_year, usual_month = excluded.usual_month
				where (c.first_year, c.usual_month) <> (excluded.first_year, excluded.usual_month)""")
			.params(visit.trustId(), cycle.firstYear().firstYear(), cycle.usualMonth().getValue())
			.update();
		if (changed > 0) {
			this.log.record(visit.trustId(), visit.personId(), Act.CYCLE_SET,
					Map.of("year", cycle.firstYear().toString(), "month", CycleForm.words(cycle.usualMonth())));
		}
	}

	private Optional<AssuranceCycle> find(int trustId) {
		return this.jdbc.sql("select first_year, usual_month from assurance_cycles where trust_id = ?")
			.param(trustId)
			.query((row, number) -> new AssuranceCycle(new AcademicYear(row.getInt("first_year")),
					Month.of(row.getInt("usual_month"))))
			.optional();
	}

}
