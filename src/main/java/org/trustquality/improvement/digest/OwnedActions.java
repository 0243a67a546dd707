package org.trustquality.improvement.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.improvement.ActionStatus;
import org.trustquality.improvement.DueDay;
import org.trustquality.trust.StoredMoment;
import org.trustquality.trust.Trust;
import org.trustquality.trust.Trusts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds, as a job does, the open actions of a trust whose owners have an account and a
 * role there. What stands under an account that was merged is its heir's.
 */
@Component
@Transactional(readOnly = true)
class OwnedActions {

	private final JdbcClient jdbc;

	private final Trusts trusts;

	OwnedActions(JdbcClient jdbc, Trusts trusts) {
		this.jdbc = jdbc;
		this.trusts = trusts;
	}

	/** What is open in a trust, by owner; nothing in a closed one. */
	Map<UUID, InTrust> in(int trustId) {
		Trust trust = this.trusts.get(trustId);
		Map<UUID, InTrust> owned = new LinkedHashMap<>();
		if (!trust.isClosed()) {
			this.jdbc
				.sql("""
						select coalesce(p.merged_into, p.person_id) as person, a.what, a.due_on, a.status,
							(select max(n.noted_at) from action_notes n where n.trust_id = a.trust_id and n.action_id = a.action_id)
								as last_noted
						from actions a join people p on p.person_id = a.owner_id
						where a.trust_id = :trust and a.status in (:open) and p.erased_at is null and exists (
							select from memberships m where m.trust_id = a.trust_id
								and m.person_id = coalesce(p.merged_into, p.person_id))
						order by a.due_on, a.action_id""")
				.param("trust", trustId)
				.param("open", ActionStatus.openNames())
				.query((row) -> {
					owned
						.computeIfAbsent(row.getObject("person", UUID.class),
								(person) -> new InTrust(trust.reference(), trust.name(), new ArrayList<>()))
						.actions()
						.add(new OpenAction(row.getString("what"), row.getObject("due_on", LocalDate.class),
								ActionStatus.valueOf(row.getString("status")), StoredMoment.in(row, "last_noted")));
				});
		}
		return owned;
	}

	/** The open actions of one person in one trust. */
	record InTrust(UUID trust, String name, List<OpenAction> actions) {
	}

	/**
	 * An action with something still to do.
	 *
	 * @param lastNoted when the last note on it was written; null if there is none
	 */
	record OpenAction(String what, LocalDate dueOn, ActionStatus status, @Nullable Instant lastNoted) {

		/** How far it is and until when, in words that do not deny each other. */
		String words(LocalDate today) {
			return this.status.words(this.dueOn.isBefore(today), this.lastNoted) + ", "
					+ DueDay.words(this.dueOn, true, today);
		}

	}

}
