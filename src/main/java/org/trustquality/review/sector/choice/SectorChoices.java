package org.trustquality.review.sector.choice;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.TrustByTrust;
import org.trustquality.access.TrustRole;
import org.trustquality.access.TrustVisit;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.trust.Trusts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which trusts count in the picture of the sector; none does until it says so. */
@Service
@Transactional
public class SectorChoices {

	private final JdbcClient jdbc;

	private final People people;

	private final Trusts trusts;

	private final TrustByTrust trustByTrust;

	private final ActivityLog log;

	SectorChoices(JdbcClient jdbc, People people, Trusts trusts, TrustByTrust trustByTrust, ActivityLog log) {
		this.jdbc = jdbc;
		this.people = people;
		this.trusts = trusts;
		this.trustByTrust = trustByTrust;
		this.log = log;
	}

	/** What a trust decided, for everybody with a role there. */
	@Transactional(readOnly = true)
	SectorChoice read(TrustVisit visit) {
		this.people.require(visit, Role.READERS);
		return of(visit.trustId());
	}

	/** What the trust of this transaction decided. */
	@Transactional(readOnly = true)
	public SectorChoice of(int trustId) {
		List<String> wished = this.jdbc.sql("select indicator_id from sector_wishes where trust_id = ?")
			.param(trustId)
			.query(String.class)
			.list();
		return this.jdbc.sql("select picture, open_data from sector_choices where trust_id = ?")
			.param(trustId)
			.query((row, number) -> new SectorChoice(row.getBoolean("picture"), row.getBoolean("open_data"), wished))
			.optional()
			.orElse(SectorChoice.NONE);
	}

	/** Decides, for an organiser; deciding the same again changes nothing. */
	void decide(TrustVisit visit, SectorChoice choice) {
		this.people.require(visit, Role.ORGANISERS);
		int trustId = visit.trustId();
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('sector_choices'), ?)").param(trustId).query().singleRow();
		if (choice.equals(of(trustId))) {
			return;
		}
		this.jdbc.sql("""
				insert into sector_choices (trust_id, picture, open_data) values (?, ?, ?)
				on conflict (trust_id) do update set picture = excluded.picture, open_data = excluded.open_data""")
			.params(trustId, choice.picture(), choice.openData())
			.update();
		this.jdbc.sql("delete from sector_wishes where trust_id = ?").param(trustId).update();
		choice.wished()
			.forEach((indicator) -> this.jdbc.sql("insert into sector_wishes values (?, ?)")
				.params(trustId, indicator)
				.update());
		this.log.record(trustId, visit.personId(), Act.SECTOR_CHOSEN,
				Map.of("picture", SectorChoice.words(choice.picture()), "file", SectorChoice.words(choice.openData()),
						"wished", choice.wished().isEmpty() ? "none" : String.join(", ", choice.wished())));
	}

	/** Whether somebody holds a role in a trust that counts in the picture. */
	@Transactional(readOnly = true)
	public boolean isMember(UUID personId) {
		List<TrustRole> roles = this.trustByTrust.of(personId, () -> this.people.rolesOf(personId));
		return roles.stream()
			.map(TrustRole::trustReference)
			.distinct()
			.flatMap((reference) -> this.trusts.numberOf(reference).stream())
			.anyMatch((trustId) -> this.trustByTrust.in(trustId, () -> of(trustId).picture()));
	}

}
