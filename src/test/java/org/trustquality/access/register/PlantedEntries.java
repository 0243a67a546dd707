package org.trustquality.access.register;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.Stage;

/** Invented entries in the register, and their removal. */
public record PlantedEntries(Stage stage) {

	private static final int FIRST = 970_000;

	private static final int LAST = 979_999;

	/** An open trust with several schools. */
	public int open(int number, String name) {
		return plant(number, "TR" + (FIRST + number), name, name.toUpperCase(java.util.Locale.ROOT), null);
	}

	/** A trust that closed. */
	public int closed(int number, String groupId, String name, String day) {
		return plant(number, groupId, name, name.toUpperCase(java.util.Locale.ROOT), day);
	}

	/** Any trust. */
	public int plant(int number, String groupId, String shown, String name, @Nullable String closedOn) {
		int uid = FIRST + number;
		this.stage.superuser()
			.sql("""
					insert into register_entries (uid, group_id, name, shown_name, search_name, kind, status, opened_on,
						closed_on, incorporated_on, company_number, ukprn, town, postcode, academies, phase,
						local_authority, local_authorities, region)
					values (?, ?, ?, ?, ?, 'MULTI_ACADEMY', ?, '2015-09-01', ?::date, '2015-07-01', ?, ?, 'Harwick',
						'HA1 2BC', 5, 'PRIMARY', 'Harwickshire', 3, 'East Midlands')""")
			.params(uid, groupId, name, shown, org.trustquality.trust.register.SearchName.of(shown),
					(closedOn != null) ? "CLOSED" : "OPEN", closedOn, "0" + (7_000_000 + uid),
					Integer.toString(10_000_000 + uid))
			.update();
		return uid;
	}

	/** Lets a trust go with an entry. */
	public void use(int uid, UUID trust) {
		this.stage.superuser().sql("update trusts set uid = ? where reference = ?").params(uid, trust).update();
	}

	public void forget() {
		this.stage.forgetLimits();
		this.stage.superuser()
			.sql("update trusts set uid = null where uid between ? and ?")
			.params(FIRST, LAST)
			.update();
		this.stage.superuser()
			.sql("delete from register_entries where uid between ? and ?")
			.params(FIRST, LAST)
			.update();
	}

}
