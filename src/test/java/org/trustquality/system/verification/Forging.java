package org.trustquality.system.verification;

import java.util.List;
import java.util.Random;

import org.trustquality.SignedBoard;
import org.trustquality.access.Digest;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What somebody with all rights in the database might do to an assessment with three
 * versions and to what the activity log tells of them.
 */
enum Forging {

	CONTENT {
		@Override
		void with(SignedBoard board, Random chance) {
			change(board, version(chance),
					"content = overlay(content placing '~' from " + (2 + chance.nextInt(2000)) + " for 1)");
		}
	},

	/** The content is edited and its hash computed anew. */
	CONTENT_AND_HASH {
		@Override
		void with(SignedBoard board, Random chance) {
			int version = version(chance);
			put(board, version, edited(board.stored(version, "content"), chance));
		}
	},

	/** The same, and every version after it is chained to the new hash. */
	CONTENT_AND_CHAIN {
		@Override
		void with(SignedBoard board, Random chance) {
			rewrite(board, version(chance), chance);
		}
	},

	/** The same, and the activity log is made to name the new hashes. */
	CONTENT_AND_CHAIN_AND_LINES {
		@Override
		void with(SignedBoard board, Random chance) {
			rewrite(board, version(chance), chance);
			for (int version = 1; version <= 3; version++) {
				superuser(board).sql("""
						update activities set details = (details::jsonb || jsonb_build_object('hash', ?::text))::text
						where trust_id = ? and act = 'SIGNED_OFF' and details::jsonb ->> 'version' = ?""")
					.params(board.stored(version, "hash"), board.trust().number(), Integer.toString(version))
					.update();
			}
		}
	},

	SPACE_AND_HASH {
		@Override
		void with(SignedBoard board, Random chance) {
			int version = version(chance);
			put(board, version, board.stored(version, "content") + " ");
		}
	},

	HASH {
		@Override
		void with(SignedBoard board, Random chance) {
			change(board, version(chance), "hash = md5(random()::text) || md5(random()::text)");
		}
	},

	COLUMN {
		@Override
		void with(SignedBoard board, Random chance) {
			List<String> ways = List.of("signed_at = signed_at + interval '1 second'", "signed_by = gen_random_uuid()",
					"meeting_date = meeting_date - 1", "minute_reference = minute_reference || '.'");
			change(board, version(chance), ways.get(chance.nextInt(ways.size())));
		}
	},

	REASON {
		@Override
		void with(SignedBoard board, Random chance) {
			change(board, 2 + chance.nextInt(2), "correction_reason = 'Forged'");
		}
	},

	DELETE {
		@Override
		void with(SignedBoard board, Random chance) {
			delete(board, version(chance));
		}
	},

	DELETE_ALL {
		@Override
		void with(SignedBoard board, Random chance) {
			superuser(board).sql("delete from sign_offs where assessment_id = ?").param(board.reference()).update();
		}
	},

	/** A version is gone, and those after it take its number. */
	DELETE_AND_CLOSE_UP {
		@Override
		void with(SignedBoard board, Random chance) {
			delete(board, 2);
			change(board, 3, "version = 2");
		}
	},

	/** A version and its line in the log are gone; of the last one that is a cut tail. */
	DELETE_WITH_LINE {
		@Override
		void with(SignedBoard board, Random chance) {
			int version = 1 + chance.nextInt(2);
			delete(board, version);
			superuser(board).sql("""
					delete from activities
					where trust_id = ? and act = 'SIGNED_OFF' and details::jsonb ->> 'version' = ?""")
				.params(board.trust().number(), Integer.toString(version))
				.update();
		}
	},

	SWAP_VERSIONS {
		@Override
		void with(SignedBoard board, Random chance) {
			int first = 2;
			change(board, first, "version = 9");
			change(board, 3, "version = 2");
			change(board, 9, "version = 3");
		}
	},

	SWAP_CONTENTS {
		@Override
		void with(SignedBoard board, Random chance) {
			swap(board, chance, "content");
		}
	},

	SWAP_HASHES {
		@Override
		void with(SignedBoard board, Random chance) {
			swap(board, chance, "hash");
		}
	},

	SWAP_CONTENTS_AND_HASHES {
		@Override
		void with(SignedBoard board, Random chance) {
			swap(board, chance, "content", "hash");
		}
	},

	/** Another version after the last, right in itself. */
	INSERT {
		@Override
		void with(SignedBoard board, Random chance) {
			String content = board.stored(3, "content")
				.replace("\"version\":3", "\"version\":4")
				.replaceFirst("\"previousHash\":\"[0-9a-f]*\"", "\"previousHash\":\"" + board.stored(3, "hash") + "\"");
			superuser(board)
				.sql("""
						insert into sign_offs select trust_id, academic_year, assessment_id, 4, signed_at, signed_by, meeting_date,
							minute_reference, correction_reason, ?, ? from sign_offs where assessment_id = ? and version = 3""")
				.params(content, Digest.of(content), board.reference())
				.update();
		}
	},

	/** A version of one assessment is put down for another of the trust. */
	MOVE {
		@Override
		void with(SignedBoard board, Random chance) {
			superuser(board)
				.sql("""
						update sign_offs set (academic_year, assessment_id) = (select academic_year, assessment_id from assessments
							where trust_id = ? and assessment_id <> ? limit 1)
						where assessment_id = ? and version = 1""")
				.params(board.trust().number(), board.reference(), board.reference())
				.update();
		}
	},

	/** A part is gone, and nothing else is wrong with the version. */
	NULL {
		@Override
		void with(SignedBoard board, Random chance) {
			List<String> parts = List.of("subject", "outcome", "signature", "about", "figures", "edition", "signedBy",
					"meetingDate", "academicYear", "scoringRules", "reason", "indicator", "agreed", "levels");
			int version = version(chance);
			put(board, version, nulled(board.stored(version, "content"), parts.get(chance.nextInt(parts.size()))));
		}
	},

	/** What the meeting shows is not what was signed. */
	AGREED_LEVEL {
		@Override
		void with(SignedBoard board, Random chance) {
			List<String> ways = List.of("level = 5", "level = -2", "reason = 'Forged'", "dissent_noted = true",
					"discuss_with_adviser = true", "target_level = 5", "position = 99");
			board.change(chance.nextInt(33), ways.get(chance.nextInt(ways.size())));
		}
	},

	AGREED_LEVEL_GONE {
		@Override
		void with(SignedBoard board, Random chance) {
			board.forget(chance.nextInt(33));
		}
	},

	FILE {
		@Override
		void with(SignedBoard board, Random chance) {
			int place = chance.nextInt(100);
			file(board, "content = set_byte(content, %1$d, get_byte(content, %1$d) # 1)".formatted(place));
		}
	},

	/** Another file in its place, right in itself. */
	FILE_AND_HASH {
		@Override
		void with(SignedBoard board, Random chance) {
			file(board, "content = 'Forged', size = 6, hash = encode(sha256('Forged'), 'hex')");
		}
	},

	STATE {
		@Override
		void with(SignedBoard board, Random chance) {
			superuser(board).sql("update assessments set state = ? where assessment_id = ?")
				.params(chance.nextBoolean() ? "CLOSED" : "OPEN", board.reference())
				.update();
		}
	},

	LINE_DETAILS {
		@Override
		void with(SignedBoard board, Random chance) {
			line(board, chance, "details = replace(details, '\"hash\":\"', '\"hash\":\"0')");
		}
	},

	LINE_ACT {
		@Override
		void with(SignedBoard board, Random chance) {
			line(board, chance, "act = 'CORRECTION_BEGUN'");
		}
	},

	LINE_ACTOR {
		@Override
		void with(SignedBoard board, Random chance) {
			line(board, chance, "actor = gen_random_uuid()");
		}
	},

	DELETE_LINE {
		@Override
		void with(SignedBoard board, Random chance) {
			superuser(board).sql("delete from activities where trust_id = ? and sequence = ?")
				.params(board.trust().number(), 1 + chance.nextInt(lines(board) - 1))
				.update();
		}
	},

	SWAP_LINES {
		@Override
		void with(SignedBoard board, Random chance) {
			int line = 1 + chance.nextInt(lines(board) - 1);
			for (int[] move : new int[][] { { line, 1000 }, { line + 1, line }, { 1000, line + 1 } }) {
				superuser(board).sql("update activities set sequence = ? where trust_id = ? and sequence = ?")
					.params(move[1], board.trust().number(), move[0])
					.update();
			}
		}
	},

	INSERT_LINE {
		@Override
		void with(SignedBoard board, Random chance) {
			superuser(board)
				.sql("""
						insert into activities select trust_id, sequence + 1, happened_at, actor, 'SIGNED_OFF', details, hash,
							encode(sha256(convert_to(random()::text, 'UTF8')), 'hex')
						from activities where trust_id = ? order by sequence desc limit 1""")
				.param(board.trust().number())
				.update();
		}
	};

	private static final JsonMapper JSON = new JsonMapper();

	abstract void with(SignedBoard board, Random chance);

	private static int version(Random chance) {
		return 1 + chance.nextInt(3);
	}

	private static JdbcClient superuser(SignedBoard board) {
		return board.stage().superuser();
	}

	private static void change(SignedBoard board, int version, String set) {
		superuser(board).sql("update sign_offs set " + set + " where assessment_id = ? and version = ?")
			.params(board.reference(), version)
			.update();
	}

	private static void put(SignedBoard board, int version, String content) {
		superuser(board).sql("update sign_offs set content = ?, hash = ? where assessment_id = ? and version = ?")
			.params(content, Digest.of(content), board.reference(), version)
			.update();
	}

	private static String edited(String content, Random chance) {
		List<String[]> edits = List.of(new String[] { "\"level\":4", "\"level\":5" },
				new String[] { "\"reason\":\"Reason 7\"", "\"reason\":\"Forged\"" },
				new String[] { "\"dissentNoted\":false", "\"dissentNoted\":true" },
				new String[] { "\"counted\":6", "\"counted\":5" }, new String[] { "\"notSure\":0", "\"notSure\":1" });
		String[] edit = edits.get(chance.nextInt(edits.size()));
		String after = content.replaceFirst(edit[0], edit[1]);
		if (after.equals(content)) {
			throw new IllegalStateException("nothing to edit: " + edit[0]);
		}
		return after;
	}

	private static void rewrite(SignedBoard board, int from, Random chance) {
		put(board, from, edited(board.stored(from, "content"), chance));
		for (int version = from + 1; version <= 3; version++) {
			put(board, version,
					board.stored(version, "content")
						.replaceFirst("\"previousHash\":\"[0-9a-f]*\"",
								"\"previousHash\":\"" + board.stored(version - 1, "hash") + "\""));
		}
	}

	private static void delete(SignedBoard board, int version) {
		superuser(board).sql("delete from sign_offs where assessment_id = ? and version = ?")
			.params(board.reference(), version)
			.update();
	}

	private static void swap(SignedBoard board, Random chance, String... columns) {
		int one = version(chance);
		int other = 1 + one % 3;
		for (String column : columns) {
			String first = board.stored(one, column);
			String second = board.stored(other, column);
			for (int version : new int[] { one, other }) {
				superuser(board).sql("update sign_offs set " + column + " = ? where assessment_id = ? and version = ?")
					.params((version == one) ? second : first, board.reference(), version)
					.update();
			}
		}
	}

	private static void line(SignedBoard board, Random chance, String set) {
		superuser(board).sql("update activities set " + set + """
				where trust_id = ? and act = 'SIGNED_OFF' and details::jsonb ->> 'version' = ?""")
			.params(board.trust().number(), Integer.toString(version(chance)))
			.update();
	}

	private static void file(SignedBoard board, String set) {
		superuser(board).sql("update evidence_files set " + set + " where trust_id = ?")
			.param(board.trust().number())
			.update();
	}

	/** The content with the first value under a name gone. */
	static String nulled(String content, String name) {
		try {
			ObjectNode root = (ObjectNode) JSON.readTree(content);
			ObjectNode parent = (ObjectNode) root.findParent(name);
			parent.putNull(name);
			return JSON.writeValueAsString(root);
		}
		catch (RuntimeException ex) {
			throw new IllegalStateException("nothing called " + name, ex);
		}
	}

	static int lines(SignedBoard board) {
		return superuser(board).sql("select count(*) from activities where trust_id = ?")
			.param(board.trust().number())
			.query(Integer.class)
			.single();
	}

}
