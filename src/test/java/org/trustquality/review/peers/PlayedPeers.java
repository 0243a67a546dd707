package org.trustquality.review.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.access.Digest;
import org.trustquality.access.register.PlantedEntries;
import org.trustquality.assessment.signoff.snapshot.AgreedScores;
import org.trustquality.assessment.signoff.snapshot.Outcome;
import org.trustquality.assessment.signoff.snapshot.SignedFigures;
import org.trustquality.assessment.signoff.snapshot.Snapshot;

/**
 * One board that has signed, and twins of it in trusts of their own: the same assessment
 * with other answers and other agreed scores, written past the pages. Whoever plays them
 * takes them away in the end.
 */
final class PlayedPeers {

	private static final int FIRST = 1_900_000;

	private final Stage stage;

	private final SignedBoard board;

	private final PlantedEntries register;

	private final List<Integer> twins = new ArrayList<>();

	PlayedPeers(Stage stage) {
		this.stage = stage;
		this.register = new PlantedEntries(stage);
		this.register.forget();
		this.board = SignedBoard.signed(stage);
		this.register.use(this.register.open(500, "Own Trust"), this.board.trust().reference());
	}

	SignedBoard board() {
		return this.board;
	}

	/** A trust that takes part, whose board agreed so many points on everything. */
	int twin(double agreed, int... levels) {
		int trust = FIRST + this.twins.size();
		this.twins.add(trust);
		this.stage.superuser()
			.sql("insert into trusts (trust_id, reference, name, kind, invented) values (?, gen_random_uuid(), ?, 'MULTI_ACADEMY', true)")
			.params(trust, "Canary Trust " + trust)
			.update();
		int uid = this.register.open(501 + this.twins.size(), "Canary Trust " + trust);
		this.stage.superuser().sql("update trusts set uid = ? where trust_id = ?").params(uid, trust).update();
		UUID assessment = UUID.randomUUID();
		for (String table : List.of("assessments", "assessment_results")) {
			this.stage.superuser()
				.sql("insert into " + table
						+ " select (jsonb_populate_record(t, jsonb_build_object('trust_id', ?, 'assessment_id', ?))).* from "
						+ table + " t where assessment_id = ?")
				.params(trust, assessment, this.board.reference())
				.update();
		}
		answer(trust, assessment, levels);
		sign(trust, assessment, agreed);
		join(trust);
		return trust;
	}

	private void answer(int trust, UUID assessment, int... levels) {
		List<String> people = List.of("Clara", "Vera", "Tess", "Tod", "Tim", "Pam");
		for (int trustee = 0; trustee < levels.length; trustee++) {
			UUID key = UUID.randomUUID();
			this.stage.superuser()
				.sql("insert into respondents values (?, ?, ?)")
				.params(trust, this.board.trust().person(people.get(trustee)), key)
				.update();
			this.stage.superuser()
				.sql("""
						insert into responses
						select trust_id, academic_year, assessment_id, gen_random_uuid(), ?, 'TRUSTEE', ?, 5, ?::smallint[], '{}'
						from assessments where assessment_id = ?""")
				.params(key, this.stage.indicators().size(), ratings(levels[trustee]), assessment)
				.update();
		}
	}

	/** Lets the people of a twin have answered otherwise. */
	void answerAnew(int trust, int level, int other) {
		this.stage.superuser()
			.sql("""
					update responses set ratings = case when respondent_key = (select min(respondent_key::text)::uuid
						from responses where trust_id = ?) then ?::smallint[] else ?::smallint[] end where trust_id = ?""")
			.params(trust, ratings(other), ratings(level), trust)
			.update();
	}

	private String ratings(int level) {
		int[] all = new int[this.stage.indicators().size()];
		Arrays.fill(all, level);
		return Arrays.stream(all).mapToObj(Integer::toString).collect(Collectors.joining(",", "{", "}"));
	}

	private void sign(int trust, UUID assessment, double agreed) {
		Snapshot own = Snapshot.read(this.board.stored(1, "content"));
		Outcome outcome = own.outcome();
		SignedFigures figures = outcome.figures();
		String content = own
			.with(new Outcome(outcome.edition(), outcome.agreed(), outcome.evidence(),
					new SignedFigures(figures.scoringRules(), figures.invited(), figures.counted(), figures.board(),
							new AgreedScores(agreed,
									figures.agreed()
										.dimensions()
										.stream()
										.map((dimension) -> new AgreedScores.AgreedDimension(dimension.id(), agreed))
										.toList(),
									figures.agreed().indicators()))))
			.content();
		this.stage.superuser()
			.sql("""
					insert into sign_offs select (jsonb_populate_record(t, jsonb_build_object('trust_id', ?, 'assessment_id', ?,
						'content', ?, 'hash', ?))).* from sign_offs t where assessment_id = ?""")
			.params(trust, assessment, content, Digest.of(content), this.board.reference())
			.update();
	}

	void join(int trust) {
		this.stage.superuser()
			.sql("insert into peer_joins values (?, current_date) on conflict do nothing")
			.param(trust)
			.update();
	}

	void leave(int trust) {
		this.stage.superuser().sql("delete from peer_joins where trust_id = ?").param(trust).update();
	}

	/** Takes away the twins and everything that was counted. */
	void forget() {
		this.register.forget();
		for (String table : List.of("peer_places", "peer_boards", "peer_joins", "peer_pools")) {
			this.stage.superuser().sql("delete from " + table).update();
		}
		for (int trust : this.twins) {
			for (String table : List.of("sign_offs", "responses", "respondents", "assessment_results", "assessments",
					"trusts")) {
				this.stage.superuser().sql("delete from " + table + " where trust_id = ?").param(trust).update();
			}
		}
		this.twins.clear();
	}

}
