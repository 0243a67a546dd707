package org.trustquality.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.framework.Editions;
import org.trustquality.trust.StoredMoment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes actions for those who have decided who may. */
@Component
class ActionRows {

	/** One row for each assessment that an action belongs to. */
	private static final String SELECT = """
			select a.*, coalesce(k.name, p.name, a.owner) as owner_name, y.academic_year, y.assessment_id,
				s.edition_id, s.state = 'CANCELLED' as cancelled, y.carried, y.to_confirm, y.chosen,
				(select count(*) from action_notes n where n.trust_id = a.trust_id and n.action_id = a.action_id) as notes,
				(select max(n.noted_at) from action_notes n where n.trust_id = a.trust_id and n.action_id = a.action_id)
					as last_noted
			from actions a
				join action_years y on y.trust_id = a.trust_id and y.action_id = a.action_id
				join assessments s on s.trust_id = y.trust_id and s.academic_year = y.academic_year
					and s.assessment_id = y.assessment_id
				left join people p on p.person_id = a.owner_id
				left join known_names k on k.trust_id = a.trust_id and k.person_id = a.owner_id
			where a.trust_id = :trust %s
			order by a.due_on, a.what, a.action_id, y.carried, y.academic_year, s.closes_at, y.assessment_id""";

	private static final String ALL = SELECT.formatted("");

	private static final String ONE = SELECT.formatted("and a.action_id = :action");

	private final JdbcClient jdbc;

	private final Editions editions;

	private final Clock clock;

	ActionRows(JdbcClient jdbc, Editions editions, Clock clock) {
		this.jdbc = jdbc;
		this.editions = editions;
		this.clock = clock;
	}

	/** All actions of a trust in the order of their due dates, in one statement. */
	List<Action> of(int trustId) {
		return grouped(this.jdbc.sql(ALL).param("trust", trustId).query(ActionRows::row).list());
	}

	Optional<Action> find(int trustId, UUID action) {
		return grouped(this.jdbc.sql(ONE).param("trust", trustId).param("action", action).query(ActionRows::row).list())
			.stream()
			.findFirst();
	}

	/** The same, as it is now; nobody else changes it before this transaction ends. */
	Optional<Action> hold(int trustId, UUID action) {
		hold(trustId, List.of(action));
		return find(trustId, action);
	}

	/**
	 * Keeps everybody else from changing some actions before this transaction ends.
	 * @return those that are still there
	 */
	Set<UUID> hold(int trustId, Collection<UUID> actions) {
		return actions.isEmpty() ? Set.of()
				: this.jdbc.sql("""
						select action_id from actions where trust_id = :trust and action_id in (:actions)
						order by action_id for update""")
					.param("trust", trustId)
					.param("actions", actions)
					.query(UUID.class)
					.set();
	}

	UUID add(AssessmentId assessment, int position, ActionPlan plan) {
		UUID action = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into actions (trust_id, action_id, position, what, measure, owner, owner_id, due_on, status, version)
					values (?, ?, ?, ?, ?, ?, ?, ?, 'NOT_STARTED', 0)""")
			.param(assessment.trustId())
			.param(action)
			.param(position)
			.param(plan.what())
			.param(plan.measure())
			.param((plan.owner().personId() != null) ? null : plan.owner().name())
			.param(plan.owner().personId())
			.param(plan.dueOn())
			.update();
		belong(assessment, action, false);
		return action;
	}

	void change(int trustId, UUID action, ActionPlan plan) {
		this.jdbc.sql("""
				update actions set what = ?, measure = ?, owner = ?, owner_id = ?, due_on = ?, version = version + 1
				where trust_id = ? and action_id = ?""")
			.param(plan.what())
			.param(plan.measure())
			.param((plan.owner().personId() != null) ? null : plan.owner().name())
			.param(plan.owner().personId())
			.param(plan.dueOn())
			.param(trustId)
			.param(action)
			.update();
	}

	/** Adds a note and the status that it sets. */
	void note(TrustVisit visit, Action action, ActionStatus status, String note) {
		this.jdbc.sql("""
				insert into action_notes (trust_id, action_id, number, noted_at, written_by, status, note)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(visit.trustId(), action.id(), action.notes() + 1, this.clock.instant().atOffset(ZoneOffset.UTC),
					visit.personId(), status.name(), note)
			.update();
		this.jdbc.sql("update actions set status = ?, version = version + 1 where trust_id = ? and action_id = ?")
			.params(status.name(), visit.trustId(), action.id())
			.update();
	}

	void remove(int trustId, UUID action) {
		this.jdbc.sql("delete from action_years where trust_id = ? and action_id = ?").params(trustId, action).update();
		this.jdbc.sql("delete from actions where trust_id = ? and action_id = ?").params(trustId, action).update();
	}

	/** Lets an action belong to an assessment. */
	void belong(AssessmentId assessment, UUID action, boolean carried) {
		this.jdbc.sql("""
				insert into action_years
					(trust_id, academic_year, assessment_id, action_id, carried, to_confirm, chosen)
				values (?, ?, ?, ?, ?, ?, false)""")
			.params(assessment.trustId(), assessment.academicYear(), assessment.assessmentId(), action, carried,
					carried)
			.update();
	}

	/** Lets an action that was carried forward count. */
	void confirm(AssessmentId assessment, UUID action) {
		this.jdbc.sql("""
				update action_years set to_confirm = false
				where trust_id = ? and academic_year = ? and assessment_id = ? and action_id = ?""")
			.params(assessment.trustId(), assessment.academicYear(), assessment.assessmentId(), action)
			.update();
	}

	/** Whether an action is one of the three that the board chose. */
	void choose(AssessmentId assessment, UUID action, boolean chosen) {
		this.jdbc.sql("""
				update action_years set chosen = ?
				where trust_id = ? and academic_year = ? and assessment_id = ? and action_id = ?""")
			.params(chosen, assessment.trustId(), assessment.academicYear(), assessment.assessmentId(), action)
			.update();
	}

	/** The notes on an action, the newest first. */
	List<ActionNote> notes(int trustId, UUID action) {
		return this.jdbc.sql("""
				select n.*, coalesce(k.name, p.name) as author
				from action_notes n join people p on p.person_id = n.written_by
					left join known_names k on k.trust_id = n.trust_id and k.person_id = n.written_by
				where n.trust_id = ? and n.action_id = ? order by n.number desc""")
			.params(trustId, action)
			.query((row, number) -> new ActionNote(row.getObject("noted_at", OffsetDateTime.class).toInstant(),
					row.getString("author"), ActionStatus.valueOf(row.getString("status")), row.getString("note")))
			.list();
	}

	private List<Action> grouped(List<Row> rows) {
		Map<UUID, List<Row>> byAction = new LinkedHashMap<>();
		rows.forEach((row) -> byAction.computeIfAbsent(row.id(), (id) -> new ArrayList<>()).add(row));
		return byAction.values().stream().map(this::action).toList();
	}

	/** Its place in the edition is that of the assessment it comes from. */
	private Action action(List<Row> years) {
		Row origin = years.get(0);
		return new Action(origin.id(), this.editions.get(origin.year().editionId()).indicators().get(origin.position()),
				origin.plan(), origin.status(), origin.version(), origin.notes(), origin.lastNoted(),
				years.stream().map(Row::year).toList());
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		return new Row(row.getObject("action_id", UUID.class), row.getInt("position"),
				new ActionPlan(row.getString("what"), row.getString("measure"),
						new Owner(row.getObject("owner_id", UUID.class), row.getString("owner_name")),
						row.getObject("due_on", LocalDate.class)),
				ActionStatus.valueOf(row.getString("status")), row.getInt("version"), row.getInt("notes"),
				StoredMoment.in(row, "last_noted"),
				new ActionYear(
						new AssessmentId(row.getInt("trust_id"), row.getInt("academic_year"),
								row.getObject("assessment_id", UUID.class)),
						row.getString("edition_id"), row.getBoolean("cancelled"), row.getBoolean("carried"),
						row.getBoolean("to_confirm"), row.getBoolean("chosen")));
	}

	/**
	 * An action in one of the assessments that it belongs to; the first is its origin.
	 */
	private record Row(UUID id, int position, ActionPlan plan, ActionStatus status, int version, int notes,
			@Nullable Instant lastNoted, ActionYear year) {
	}

}
