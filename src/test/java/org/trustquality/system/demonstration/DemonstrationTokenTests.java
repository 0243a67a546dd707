package org.trustquality.system.demonstration;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.api.Program;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** The token with which a demonstration can be tried by programs at once. */
@DemonstratedApplication
@ExtendWith(OutputCaptureExtension.class)
class DemonstrationTokenTests {

	private static final Pattern LINE = Pattern
		.compile("Access token of Helen Marsh with the scope scores, until the next start: (tq_[A-Za-z0-9_-]{43})");

	@Autowired
	private Stage stage;

	@Autowired
	private DemonstrationToken token;

	@Autowired
	private org.trustquality.access.People people;

	@Autowired
	private org.trustquality.access.token.AccessTokens tokens;

	@BeforeEach
	void begin() {
		this.stage.forgetLimits();
	}

	@Test
	void isToldAtEachStartAndThenTheOneBeforeNoLongerWorks(CapturedOutput output) {
		this.token.announce();
		String first = told(output, 0);
		assertThat(Program.with(this.stage.port(), first).scores("{}").status()).isEqualTo(400);
		this.token.announce();
		String second = told(output, 1);
		assertThat(Program.with(this.stage.port(), second).scores("{}").status()).isEqualTo(400);
		Program.with(this.stage.port(), first).scores("{}").isProblem(401);
		assertThat(this.stage.as(Stage.HELEN).get("/account/tokens").document().select("tbody th").eachText())
			.containsOnlyOnce("Demonstration");
		assertThat(this.stage.superuser()
			.sql("select count(*) from mails where subject like 'A token was made%' and recipient = ?")
			.param(this.stage.email(Stage.HELEN))
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void isNotMadeInEarnest(CapturedOutput output) {
		Demonstration off = new Demonstration(new MockEnvironment().withProperty(Demonstration.SETTING, "false"));
		new DemonstrationToken(off, this.people, this.tokens).announce();
		assertThat(output.getAll()).doesNotContain("tq_");
	}

	private static String told(CapturedOutput output, int which) {
		List<String> told = LINE.matcher(output.getAll()).results().map((line) -> line.group(1)).toList();
		assertThat(told).hasSize(which + 1);
		return told.get(which);
	}

}
