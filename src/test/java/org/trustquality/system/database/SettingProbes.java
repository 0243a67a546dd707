package org.trustquality.system.database;

import java.sql.SQLException;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trustquality.system.database.TwoTrusts.ANN;

/** What comes of the setting that names the trust. */
final class SettingProbes {

	private static final String READ = "select count(*) from assessments";

	private SettingProbes() {
	}

	static List<Probe> all() {
		return List.of(
				new Probe(3, "the application binds no trust: an error, not 0 rows; 0 rows of roles",
						SettingProbes::unbound),
				new Probe(4, "the setting after its transaction is empty, not null: an error again",
						SettingProbes::afterwards),
				new Probe(5, "binding outside a transaction: lost before the next statement, which fails",
						SettingProbes::outsideATransaction),
				new Probe(6, "binding the session: outlives the transaction; so nothing here ever does",
						SettingProbes::session),
				new Probe(13,
						"the application binds another trust: it may; row security is no wall against injected SQL",
						SettingProbes::another));
	}

	private static void unbound(Wall wall) {
		for (String table : TwoTrusts.tables()) {
			String read = "select count(*) from " + table;
			if (table.equals("memberships")) {
				assertThat(wall.application().number(read)).isZero();
			}
			else {
				assertThat(wall.application().refusal(read)).as(table).matches(OwnerProbes.NO_TRUST);
			}
		}
	}

	private static void afterwards(Wall wall) {
		Session application = wall.application();
		assertThat(application.number(Session.bound(1, ANN), "commit",
				"select case when current_setting('app.trust') = '' then 1 else 0 end"))
			.isOne();
		for (String table : TwoTrusts.tables()) {
			String[] readAgain = { Session.bound(1, ANN), READ, "commit", "select count(*) from " + table };
			if (table.equals("memberships")) {
				assertThat(application.number(readAgain)).isZero();
			}
			else {
				assertThat(application.refusal(readAgain)).as(table).matches(OwnerProbes.NO_TRUST);
			}
		}
	}

	private static void outsideATransaction(Wall wall) throws SQLException {
		assertThat(wall.application().number(Session.bound(1, ANN), READ)).isEqualTo(2);
		String refusal = "";
		try {
			wall.application().numberEachAlone(Session.bound(1, ANN), READ);
		}
		catch (Session.Refused refused) {
			refusal = String.valueOf(refused.getMessage());
		}
		assertThat(refusal).matches(OwnerProbes.NO_TRUST);
	}

	/** Which the storm over a pool finds, and the sources are searched for. */
	private static void session(Wall wall) {
		Session application = wall.application();
		try {
			assertThat(application.number("select set_config('app.trust', '2', false)", "commit", READ)).isOne();
			assertThat(application.number(READ)).as("the next that borrows the connection").isOne();
		}
		finally {
			application.number("reset app.trust", "commit");
		}
		assertThat(application.refusal(READ)).matches(OwnerProbes.NO_TRUST);
	}

	private static void another(Wall wall) {
		assertThat(wall.application().number(Session.bound(1, ANN), "select set_config('app.trust', '2', true)", READ))
			.isOne();
	}

}
