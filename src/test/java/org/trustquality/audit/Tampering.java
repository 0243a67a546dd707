package org.trustquality.audit;

import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody with all rights in the database might do to a log of forty lines. */
enum Tampering {

	TIME("update activities set happened_at = happened_at + interval '1 microsecond' where %s"),

	ACTOR("update activities set actor = case when actor is null then gen_random_uuid() end where %s"),

	ACT("update activities set act = 'ASSESSMENT_CLOSED' where %s"),

	DETAILS("update activities set details = replace(details, 'value', 'walue') where %s"),

	HASH("update activities set hash = md5(random()::text) || md5(random()::text) where %s"),

	PREVIOUS_HASH("update activities set previous_hash = md5(random()::text) || md5(random()::text) where %s"),

	DELETE("delete from activities where %s and sequence < 40"),

	/** A line is gone and the numbers are closed up. */
	DELETE_AND_CLOSE_UP("") {
		@Override
		void with(JdbcClient superuser, int trust, Random chance) {
			int line = 1 + chance.nextInt(39);
			superuser.sql("delete from activities where trust_id = ? and sequence = ?").params(trust, line).update();
			for (int later = line + 1; later <= 40; later++) {
				superuser.sql("update activities set sequence = sequence - 1 where trust_id = ? and sequence = ?")
					.params(trust, later)
					.update();
			}
		}
	},

	/** Two lines change places. */
	SWAP("") {
		@Override
		void with(JdbcClient superuser, int trust, Random chance) {
			int line = 1 + chance.nextInt(39);
			for (int[] move : new int[][] { { line, 1000 }, { line + 1, line }, { 1000, line + 1 } }) {
				superuser.sql("update activities set sequence = ? where trust_id = ? and sequence = ?")
					.params(move[1], trust, move[0])
					.update();
			}
		}
	},

	/** A line with a right hash of its own is pushed in. */
	INSERT("") {
		@Override
		void with(JdbcClient superuser, int trust, Random chance) {
			int after = 1 + chance.nextInt(39);
			Entry before = row(superuser, trust, after);
			for (int later = 40; later > after; later--) {
				superuser.sql("update activities set sequence = sequence + 1 where trust_id = ? and sequence = ?")
					.params(trust, later)
					.update();
			}
			insert(superuser, "activities", Entry.after(before.head(), trust, before.happenedAt(), UUID.randomUUID(),
					Act.ROLE_GIVEN.name(), "{}"));
		}
	},

	/** A line with a wrong hash is put at the end. */
	APPEND("") {
		@Override
		void with(JdbcClient superuser, int trust, Random chance) {
			Entry last = row(superuser, trust, 40);
			insert(superuser, "activities", new Entry(trust, 41, last.happenedAt(), null, Act.ROLE_GIVEN.name(), "{}",
					last.hash(), Long.toHexString(chance.nextLong()).concat("0".repeat(64)).substring(0, 64)));
		}
	},

	/** A line is moved to another trust. */
	MOVE("") {
		@Override
		void with(JdbcClient superuser, int trust, Random chance) {
			superuser.sql("""
					insert into trusts (trust_id, reference, name, kind, invented)
					values (?, gen_random_uuid(), 'Elsewhere', 'MULTI_ACADEMY', true) on conflict do nothing""")
				.param(OTHER_TRUST)
				.update();
			superuser.sql("update activities set trust_id = ? where trust_id = ? and sequence = ?")
				.params(OTHER_TRUST, trust, 1 + chance.nextInt(39))
				.update();
		}
	},

	/** The newest lines are gone. */
	CUT("", false) {
		@Override
		void with(JdbcClient superuser, int trust, Random chance) {
			superuser.sql("delete from activities where trust_id = ? and sequence > ?")
				.params(trust, 20 + chance.nextInt(20))
				.update();
		}
	},

	/** All lines are gone. */
	EMPTY("delete from activities where %s or (trust_id = %d)", false),

	/** A line is edited and every hash from there on is computed anew. */
	REWRITE("", false) {
		@Override
		void with(JdbcClient superuser, int trust, Random chance) {
			int from = 1 + chance.nextInt(40);
			ActivityHead head = (from == 1) ? ActivityHead.BEGINNING : row(superuser, trust, from - 1).head();
			for (int line = from; line <= 40; line++) {
				Entry old = row(superuser, trust, line);
				Entry forged = Entry.after(head, trust, old.happenedAt(), old.actor(), old.act(),
						(line == from) ? "{\"year\":\"forged\"}" : old.details());
				superuser.sql("delete from activities where trust_id = ? and sequence = ?")
					.params(trust, line)
					.update();
				insert(superuser, "activities", forged);
				head = forged.head();
			}
		}
	};

	static final int OTHER_TRUST = 899_999;

	/** Whether the log itself shows it, without a head that was kept elsewhere. */
	final boolean showsWithoutHead;

	private final String statement;

	Tampering(String statement) {
		this(statement, true);
	}

	Tampering(String statement, boolean showsWithoutHead) {
		this.statement = statement;
		this.showsWithoutHead = showsWithoutHead;
	}

	void with(JdbcClient superuser, int trust, Random chance) {
		String which = "trust_id = " + trust + " and sequence = " + (1 + chance.nextInt(39));
		superuser.sql(this.statement.formatted(which, trust)).update();
	}

	static Entry row(JdbcClient superuser, int trust, int sequence) {
		return superuser.sql("select * from activities where trust_id = ? and sequence = ?")
			.params(trust, sequence)
			.query(Entry::of)
			.single();
	}

	static void insert(JdbcClient jdbc, String table, Entry entry) {
		jdbc.sql("insert into " + table
				+ " (trust_id, sequence, happened_at, actor, act, details, previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?)")
			.params(java.util.Arrays.asList(entry.trustId(), entry.sequence(),
					entry.happenedAt().atOffset(ZoneOffset.UTC), entry.actor(), entry.act(), entry.details(),
					entry.previousHash(), entry.hash()))
			.update();
	}

}
