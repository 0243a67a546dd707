package org.trustquality.assessment.signoff;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.TestInstance;
import org.trustquality.DemonstratedApplication;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.access.Digest;
import org.trustquality.access.Tenancy;
import org.trustquality.assessment.result.Recounted;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What was signed comes out of the answers and its own levels again, to the byte. */
@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignedRecountTests {

	@Autowired
	private SignedRecount recount;

	@Autowired
	private Stage stage;

	private SignedBoard board;

	private SignedBoard board() {
		if (this.board == null) {
			this.board = SignedBoard.signed(this.stage);
			this.board.correct("Misheard");
			this.board.change(3, "level = 2");
			this.board.sign("Minutes 2");
		}
		return this.board;
	}

	private List<Recounted.Outcome> outcomes() {
		int trustId = board().trust().number();
		return Tenancy.inTrust(trustId, () -> this.recount.ofTrust(trustId)).stream().map(Recounted::outcome).toList();
	}

	@Test
	void comesOutTheSameToTheByte() {
		assertThat(outcomes()).containsExactly(Recounted.Outcome.SAME, Recounted.Outcome.SAME);
		int trustId = board().trust().number();
		assertThat(Tenancy.inTrust(trustId, () -> this.recount.ofTrust(trustId)).get(1).name())
			.isEqualTo(board().reference() + ", version 2");
	}

	@Test
	void comesOutTheSameWhenTooFewAnswered() {
		SignedBoard few = SignedBoard.closed(this.stage, 2, 3);
		few.agreeAll(3);
		few.sign("Item");
		int trustId = few.trust().number();
		assertThat(Tenancy.inTrust(trustId, () -> this.recount.ofTrust(trustId))).extracting(Recounted::outcome)
			.containsExactly(Recounted.Outcome.SAME);
	}

	@Test
	void turnsRedWhenAnAnswerIsChanged() {
		outcomes();
		String change = """
				update responses set ratings[5] = ratings[5] %s 1
				where assessment_id = ? and respondent_key = (
					select min(respondent_key::text)::uuid from responses where assessment_id = ? and capacity = 'TRUSTEE')""";
		this.stage.superuser().sql(change.formatted("-")).params(board().reference(), board().reference()).update();
		try {
			assertThat(outcomes()).containsOnly(Recounted.Outcome.OTHERWISE);
		}
		finally {
			this.stage.superuser().sql(change.formatted("+")).params(board().reference(), board().reference()).update();
		}
		assertThat(outcomes()).containsOnly(Recounted.Outcome.SAME);
	}

	/** Also where somebody computed the hash of what they changed. */
	@ParameterizedTest
	@ValueSource(strings = { "\"composite\":7", "\"counted\":6", "\"invited\":6", "\"agreement\":\"",
			"\"evidenceReferenceYear\":2", "\"level\":4", "\"difference\":1" })
	void turnsRedWhenAFigureOrALevelOfAVersionIsChanged(String part) {
		outcomes();
		String before = board().stored(1, "content");
		assertThat(before).contains(part);
		String after = before.replaceFirst(java.util.regex.Pattern.quote(part),
				part.endsWith("\"") ? part + "x" : part.substring(0, part.length() - 1) + "3");
		put(after);
		try {
			assertThat(outcomes().get(0)).isEqualTo(Recounted.Outcome.OTHERWISE);
		}
		finally {
			put(before);
		}
	}

	@Test
	void turnsRedWhenTheContentIsNoneOrSpeaksOfUnknownThings() {
		outcomes();
		String before = board().stored(1, "content");
		for (String after : List.of("x", before.replaceFirst("\"subject\":\\{[^}]*}", "\"subject\":null"),
				before.replaceFirst("\"outcome\":\\{.*(?=,\"signature\")", "\"outcome\":null"), before + " ",
				before.replace("\"level\":4", "\"level\":99"),
				before.replaceAll("\"indicator\":\"[^\"]*\"", "\"indicator\":\"XX-1\""))) {
			put(after);
			try {
				assertThat(outcomes().get(0)).as(after).isEqualTo(Recounted.Outcome.OTHERWISE);
			}
			finally {
				put(before);
			}
		}
	}

	@Test
	void doesNotJudgeVersionsOfUnknownRules() {
		outcomes();
		String before = board().stored(1, "content");
		put(before.replaceAll("\"scoringRules\":\"[^\"]*\"", "\"scoringRules\":\"1999-1\""));
		try {
			assertThat(outcomes().get(0)).isEqualTo(Recounted.Outcome.OTHER_RULES);
		}
		finally {
			put(before);
		}
	}

	private void put(String content) {
		this.stage.superuser()
			.sql("update sign_offs set content = ?, hash = ? where assessment_id = ? and version = 1")
			.params(content, Digest.of(content), board().reference())
			.update();
	}

}
