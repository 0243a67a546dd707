package org.trustquality.assessment.result.page;

import java.util.Arrays;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An edition says what its results begin with: the profile, or where the chief executive
 * sees it otherwise.
 */
@DemonstratedApplication
class HeadlineTests {

	private static final String OTHERWISE = "Where the chief executive sees it otherwise";

	@Autowired
	private Stage stage;

	private static Document results(SignedBoard board) {
		return board.trust().as("Tess").get(board.path() + "/results").document();
	}

	/** An edition of the board's own that says so, so that no other test meets it. */
	private void leadWithGap(SignedBoard board) {
		String mark = "-own-%08x".formatted(board.trust().number());
		this.stage.superuser()
			.sql("""
					insert into editions (id, title, checksum, content, trust_id)
					select id || :mark, title, encode(sha256(convert_to(changed, 'UTF8')), 'hex'), changed, :trust
					from (select id, title, replace(content, '"edition":"' || id || '"',
							'"edition":"' || id || :mark || '","headline":"gap"') as changed
						from editions where id = :edition) as sides""")
			.param("mark", mark)
			.param("trust", board.trust().number())
			.param("edition", Stage.QUALITY)
			.update();
		this.stage.superuser()
			.sql("update assessments set edition_id = ? where assessment_id = ?")
			.params(Stage.QUALITY + mark, board.reference())
			.update();
	}

	/** Six trustees who all say 2 on the first statement, where the executive says 4. */
	private SignedBoard board() {
		int[][] answers = new int[6][this.stage.indicators().size()];
		for (int trustee = 0; trustee < answers.length; trustee++) {
			Arrays.fill(answers[trustee], 4);
			answers[trustee][0] = 2;
			answers[trustee][1] = 1 + trustee % 4;
		}
		return SignedBoard.closed(this.stage, answers);
	}

	@Test
	void beginWithTheProfileAsARule() {
		Document page = results(board());
		assertThat(page.select("h1").text()).isEqualTo("What the board thinks of its trust");
		assertThat(page.text()).doesNotContain(OTHERWISE);
	}

	@Test
	void beginWithTheGapWhereTheEditionSaysSo() {
		SignedBoard board = board();
		leadWithGap(board);
		Document page = results(board);
		assertThat(page.select("h1").text()).isEqualTo(OTHERWISE);
		assertThat(page.select("main h2").eachText()).startsWith("What the trustees answered", "Profile");
		assertThat(page.text()).contains("Both rated " + this.stage.indicators().size()
				+ " statements. They clearly differ on 1, and are a level or more apart on 1 other.");
		assertThat(page.select("main table").first().select("tbody tr")).hasSize(2)
			.first()
			.satisfies((row) -> assertThat(row.text()).contains("4 Established", "trustees 50 lower", "clear"));
		assertThat(page.select("main a[href$=/results/chief-executive]")).isNotEmpty();
	}

	@Test
	void sayThatThereIsNothingToCompareWithoutTheChiefExecutive() {
		SignedBoard board = board();
		leadWithGap(board);
		this.stage.superuser().sql("""
				update indicator_results set chief_executive = 0, gap = null, gap_flagged = null
				where assessment_id = ?""").param(board.reference()).update();
		try {
			assertThat(results(board).text()).contains("there is nothing to compare").doesNotContain("Both rated");
		}
		finally {
			this.stage.superuser()
				.sql("update assessments set state = 'CANCELLED', cancellation_reason = 'Test' where assessment_id = ?")
				.param(board.reference())
				.update();
		}
	}

}
