package org.trustquality.review.sector.calculation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.trustquality.assessment.AcademicYear;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the calculations of pictures are; of each year the last one is kept. */
@Service
@Transactional
public class SectorRuns {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SectorRuns(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/** Asks for the picture of a year, unless somebody has already. */
	public void ask(AcademicYear year) {
		begin(year).ifPresent((run) -> this.events.publishEvent(new CalculationAsked(run)));
	}

	/** Begins a calculation; nothing if one of this year is under way. */
	Optional<UUID> begin(AcademicYear year) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('sector_runs'), ?)")
			.param(year.firstYear())
			.query()
			.singleRow();
		if (last(year).filter(SectorRun::isUnderWay).isPresent()) {
			return Optional.empty();
		}
		this.jdbc.sql("delete from sector_runs where academic_year = ?").param(year.firstYear()).update();
		UUID run = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into sector_runs (run_id, academic_year, begun_at, trusts_to_read, trusts_read) values (?, ?, ?, 0, 0)""")
			.params(run, year.firstYear(), this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		return Optional.of(run);
	}

	void progress(UUID run, int toRead, int read) {
		this.jdbc.sql("update sector_runs set trusts_to_read = ?, trusts_read = ? where run_id = ?")
			.params(toRead, read, run)
			.update();
	}

	void finish(UUID run, SectorRun.Outcome outcome) {
		this.jdbc.sql("update sector_runs set outcome = ?, finished_at = ? where run_id = ?")
			.params(outcome.name(), this.clock.instant().atOffset(ZoneOffset.UTC), run)
			.update();
	}

	@Transactional(readOnly = true)
	Optional<SectorRun> find(UUID run) {
		return this.jdbc.sql("select * from sector_runs where run_id = ?").param(run).query(SectorRuns::run).optional();
	}

	/** The last calculation of a year. */
	@Transactional(readOnly = true)
	public Optional<SectorRun> last(AcademicYear year) {
		return this.jdbc.sql("select * from sector_runs where academic_year = ?")
			.param(year.firstYear())
			.query(SectorRuns::run)
			.optional();
	}

	/** The last calculation of each year, the latest year first. */
	@Transactional(readOnly = true)
	public List<SectorRun> all() {
		return this.jdbc.sql("select * from sector_runs order by academic_year desc").query(SectorRuns::run).list();
	}

	private static SectorRun run(ResultSet row, int number) throws SQLException {
		String outcome = row.getString("outcome");
		return new SectorRun(row.getObject("run_id", UUID.class), new AcademicYear(row.getInt("academic_year")),
				row.getInt("trusts_to_read"), row.getInt("trusts_read"),
				(outcome != null) ? SectorRun.Outcome.valueOf(outcome) : null);
	}

	/** Somebody waits for a picture. */
	record CalculationAsked(UUID run) {
	}

}
