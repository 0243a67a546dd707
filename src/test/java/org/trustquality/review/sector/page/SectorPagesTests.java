package org.trustquality.review.sector.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedAdviser;
import org.trustquality.PlayedTrust;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.assessment.AcademicYear;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Trusts join, an administrator makes the picture of a year, and everybody reads it. */
@DemonstratedApplication
class SectorPagesTests {

	private static final String NORA = "Nora Whitfield";

	private static final int TRUSTS = 6;

	@Autowired
	private Stage stage;

	private int year;

	private SignedBoard board;

	private final List<PlayedTrust> others = new ArrayList<>();

	@BeforeEach
	void sign() {
		forget();
		this.stage.superuser().sql("delete from sector_wishes").update();
		this.stage.superuser().sql("delete from sector_choices").update();
		this.board = SignedBoard.signed(this.stage);
		this.year = this.stage.superuser()
			.sql("select academic_year from assessments where assessment_id = ?")
			.param(this.board.reference())
			.query(Integer.class)
			.single();
		this.others.clear();
		IntStream.range(1, TRUSTS).forEach((each) -> this.others.add(twin()));
	}

	/** A trust that has signed the same, written past all pages. */
	private PlayedTrust twin() {
		PlayedTrust twin = PlayedTrust.of(this.stage, "Olga:GOVERNANCE_PROFESSIONAL", "Tess:TRUSTEE");
		for (String table : List.of("assessments", "sign_offs")) {
			this.stage.superuser()
				.sql("insert into " + table + " select (jsonb_populate_record(null::" + table
						+ ", to_jsonb(t) || jsonb_build_object('trust_id', ?::integer))).* from " + table
						+ " t where assessment_id = ? and trust_id = ?")
				.params(twin.number(), this.board.reference(), this.board.trust().number())
				.update();
		}
		return twin;
	}

	@AfterEach
	void forget() {
		for (String table : List.of("sector_releases", "sector_wished", "sector_figures", "sector_pictures",
				"sector_runs")) {
			this.stage.superuser().sql("delete from " + table + " where academic_year > 2001").update();
		}
		this.others.forEach((trust) -> {
			for (String table : List.of("sign_offs", "assessments")) {
				this.stage.superuser()
					.sql("delete from " + table + " where trust_id = ?")
					.param(trust.number())
					.update();
			}
		});
	}

	private Visitor.Page decide(PlayedTrust trust, String who, String... form) {
		Visitor visitor = trust.as(who);
		visitor.get(trust.path() + "/sector");
		return visitor.post(trust.path() + "/sector", form);
	}

	private void joinAll(String openData) {
		Stage.require(decide(this.board.trust(), "Gus", "picture", "yes", "openData", openData, "wished", "QE-1.1"),
				302);
		this.others
			.forEach((trust) -> Stage.require(decide(trust, "Olga", "picture", "yes", "openData", openData), 302));
	}

	private Visitor.Page make() throws InterruptedException {
		Visitor nora = this.stage.as(NORA);
		Visitor.Page page = nora.get("/administration/sector");
		Stage.require(page, 200);
		Stage.require(
				nora.post("/administration/sector/calculations", "year", Integer.toString(this.year), "sure", "yes"),
				302);
		for (int wait = 0; wait < 120; wait++) {
			page = nora.get("/administration/sector");
			if (page.header("Refresh").isEmpty()) {
				return page;
			}
			assertThat(page.document().select("#progress").text()).contains("trusts read");
			Thread.sleep(Duration.ofMillis(250).toMillis());
		}
		throw new IllegalStateException("it takes too long");
	}

	@Test
	void countsNoTrustUntilItSaysSo() throws InterruptedException {
		String page = this.board.trust().path() + "/sector";
		assertThat(this.board.trust().as("Tess").get(page).document().text()).contains("Your trust does not take part")
			.contains("Your chair or governance professional decides");
		assertThat(this.board.trust().as("Tess").get("/sector").status()).isEqualTo(404);
		assertThat(make().document().text()).contains("Fewer than five trusts take part and have signed");
		assertThat(this.stage.as(NORA).get("/sector").document().text()).contains("Fewer than five trusts take part");
		assertThat(count("sector_figures")).isZero();
	}

	@Test
	void letsOrganisersDecideAndWritesItDown() {
		PlayedTrust trust = this.board.trust();
		assertThat(decide(trust, "Tess", "picture", "yes", "openData", "no").status()).isEqualTo(404);
		Visitor.Page wrong = decide(trust, "Gus", "picture", "no", "openData", "yes", "wished", "QE-1.1", "wished",
				"QE-1.1");
		assertThat(wrong.status()).isEqualTo(400);
		assertThat(wrong.document().title()).startsWith("Error: ");
		assertThat(wrong.document().select(".govuk-error-summary li")).hasSize(2);
		assertThat(decide(trust, "Gus", "picture", "yes", "openData", "no", "wished", "nonsense").status())
			.isEqualTo(400);
		assertThat(decide(trust, "Gus").status()).isEqualTo(400);
		assertThat(trust.acts()).doesNotContain("SECTOR_CHOSEN");
		Stage.require(decide(trust, "Gus", "picture", "yes", "openData", "no", "wished", "", "wished", "QE-1.1"), 302);
		Stage.require(decide(trust, "Gus", "picture", "yes", "openData", "no", "wished", "QE-1.1"), 302);
		assertThat(trust.acts()).containsOnlyOnce("SECTOR_CHOSEN");
		assertThat(trust.as("Tess").get("/sector").status()).isEqualTo(200);
		Stage.require(decide(trust, "Gus", "picture", "no", "openData", "no"), 302);
		assertThat(trust.as("Tess").get("/sector").status()).isEqualTo(404);
	}

	@Test
	void showsThePictureToThoseWhoTakePartAndToNobodyElse() throws InterruptedException {
		joinAll("no");
		assertThat(make().document().text()).contains("Made.");
		PlayedAdviser adviser = PlayedAdviser.of(this.stage);
		try {
			for (Visitor reader : List.of(this.board.trust().as("Tess"), this.stage.as(NORA),
					Visitor.as(adviser.id(), this.stage.port()))) {
				String text = reader.get("/sector").document().text();
				assertThat(text).contains(TRUSTS + " trusts, academic year " + new AcademicYear(this.year))
					.contains("from 20 trusts on")
					.contains("No figure of a part of the trusts can be shown yet.");
			}
		}
		finally {
			adviser.leave();
		}
		Visitor tess = this.board.trust().as("Tess");
		assertThat(tess.get("/sector").document().select("svg[role=img]")).hasSize(1);
		assertThat(tess.get("/sector/dimensions/QE").document().text()).contains("4 Established").contains("mixed");
		assertThat(tess.get("/sector/dimensions/none").status()).isEqualTo(404);
		assertThat(tess.get("/sector?year=1999").status()).isEqualTo(404);
		assertThat(tess.get("/sector?year=x").status()).isEqualTo(404);
		assertThat(tess.get("/sector/evidence-gaps").document().text()).contains("fewer than five, or nearly all");
		PlayedTrust outside = PlayedTrust.of(this.stage, "Tess:TRUSTEE");
		for (String page : List.of("/sector", "/sector/dimensions/QE", "/sector/evidence-gaps")) {
			assertThat(outside.as("Tess").get(page).status()).isEqualTo(404);
		}
	}

	@Test
	void makesThePictureOfAYearOnce() throws InterruptedException {
		joinAll("no");
		make();
		long figures = count("sector_figures");
		Stage.require(decide(this.others.get(0), "Olga", "picture", "no", "openData", "no"), 302);
		Visitor nora = this.stage.as(NORA);
		nora.get("/administration/sector");
		assertThat(nora.post("/administration/sector/calculations", "year", Integer.toString(this.year), "sure", "yes")
			.status()).isEqualTo(400);
		assertThat(nora.post("/administration/sector/calculations", "year", Integer.toString(this.year - 1)).status())
			.isEqualTo(400);
		assertThat(count("sector_figures")).isEqualTo(figures).isPositive();
	}

	@Test
	void givesEverybodyAFileOnlyOnceItIsReleased() throws InterruptedException {
		joinAll("yes");
		make();
		String file = "/open-data/cst/" + this.year;
		Visitor stranger = this.stage.stranger();
		assertThat(stranger.get("/open-data").document().text()).contains("No file has been released yet");
		assertThat(stranger.get(file + ".csv").status()).isEqualTo(404);
		String release = "/administration/sector/releases/cst/" + this.year;
		Visitor nora = this.stage.as(NORA);
		nora.get(release);
		assertThat(nora.post(release, "licence", " ", "sure", "yes").status()).isEqualTo(400);
		assertThat(nora.post(release, "licence", "CC BY 4.0").status()).isEqualTo(400);
		Stage.require(nora.post(release, "licence", "=CC BY 4.0", "sure", "yes"), 302);
		assertThat(nora.post(release, "licence", "CC0", "sure", "yes").status()).isEqualTo(409);
		assertThat(stranger.get("/open-data").document().text()).contains("CC BY 4.0");
		Visitor.Page table = stranger.get(file + ".csv");
		assertThat(table.body().lines().findFirst().orElseThrow()).startsWith("academic-year,edition,division,group");
		assertThat(table.body().lines().skip(1)).hasSizeGreaterThan(50)
			.allSatisfy((line) -> assertThat(line).contains("," + TRUSTS + ",").doesNotStartWith("="));
		assertThat(stranger.get(file + ".json").body()).contains("\"licence\" : \"=CC BY 4.0\"")
			.contains("\"scoringRules\"")
			.contains("median-or-mean");
		assertThat(stranger.get("/open-data/cst/1066.csv").status()).isEqualTo(404);
	}

	@Test
	void releasesNoFileInWhichThereIsNothing() throws InterruptedException {
		joinAll("no");
		make();
		String release = "/administration/sector/releases/cst/" + this.year;
		assertThat(this.stage.as(NORA).get(release).status()).isEqualTo(409);
		assertThat(this.stage.as(NORA).get("/administration/sector/releases/cst/1066").status()).isEqualTo(404);
		assertThat(this.board.trust().as("Gus").get(release).status()).isEqualTo(404);
	}

	private long count(String table) {
		return this.stage.superuser()
			.sql("select count(*) from " + table + " where academic_year > 2001")
			.query(Long.class)
			.single();
	}

}
