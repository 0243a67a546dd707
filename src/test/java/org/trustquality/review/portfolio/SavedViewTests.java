package org.trustquality.review.portfolio;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedAdviser;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Filters that an adviser gives a name. */
@DemonstratedApplication
class SavedViewTests {

	private static final String VIEWS = "/portfolio/views";

	@Autowired
	private Stage stage;

	private PlayedAdviser adviser;

	private Visitor visitor;

	@BeforeEach
	void invent() {
		this.stage.forgetLimits();
		this.adviser = PlayedAdviser.of(this.stage);
		this.visitor = Visitor.as(this.adviser.id(), this.stage.port());
		this.visitor.get(VIEWS);
	}

	@AfterEach
	void leave() {
		this.stage.superuser().sql("delete from portfolio_views where person_id = ?").param(this.adviser.id()).update();
		this.adviser.leave();
	}

	private Visitor.Page save(String name, String filters) {
		return this.visitor.post(VIEWS, "name", name, "filters", filters);
	}

	private Document views() {
		return this.visitor.get(VIEWS).document();
	}

	@Test
	void savesOpensAndDeletes() {
		Visitor.Page page = this.visitor.get("/portfolio?stage=open&region=London&q=St%20Mary&order=due");
		Stage.require(this.visitor.submit(page, VIEWS, "name", "  Open in\nLondon "), 302);
		Document views = views();
		assertThat(views.select("tbody th").text()).isEqualTo("Open in London");
		assertThat(views.select("tbody td").get(0).text())
			.isEqualTo("This year; name with \u201cSt Mary\u201d; region: London; stage: Open; by due date");
		String opened = views.select("tbody th a").attr("href");
		assertThat(opened).isEqualTo("/portfolio?q=St+Mary&region=London&stage=open&order=due");
		Document again = this.visitor.get(opened).document();
		assertThat(again.select("#q").val()).isEqualTo("St Mary");
		assertThat(again.select("#region option[selected]").text()).isEqualTo("London");
		Stage.require(this.visitor.post(views.select("tbody form").attr("action")), 302);
		assertThat(views().select("tbody tr")).isEmpty();
		assertThat(views().select("main").text()).contains("You have saved none yet.");
	}

	@Test
	void refusesWhatIsNoNameAndKeepsWhatWasTyped() {
		for (String name : new String[] { "", "  ", "a".repeat(61), "\u202eevil", "\u0000" }) {
			Visitor.Page page = save(name, "stage=open");
			assertThat(page.status()).as(name).isEqualTo(400);
			assertThat(page.document().title()).startsWith("Error: ");
			assertThat(page.document().select(".govuk-error-summary a").attr("href")).isEqualTo("#name");
			assertThat(page.document().select("input[name=filters]").val()).isEqualTo("stage=open");
		}
		assertThat(save("a".repeat(61), "stage=open").document().select("#name").val()).isEqualTo("a".repeat(61));
		assertThat(views().select("tbody tr")).isEmpty();
	}

	@Test
	void savesNothingThatShowsAllTrusts() {
		for (String filters : new String[] { "", "stage=mars", "x", "%", "q=%zz", "a=1&".repeat(1000) }) {
			assertThat(save("All", filters).status()).as(filters).isEqualTo(400);
		}
		assertThat(this.visitor.post(VIEWS).status()).isEqualTo(400);
	}

	@Test
	void takesANameOnce() {
		Stage.require(save("Mine", "stage=open"), 302);
		Visitor.Page again = save("mine", "stage=closed");
		assertThat(again.status()).isEqualTo(400);
		assertThat(again.document().select(".govuk-error-summary").text()).contains("You have a view of this name");
	}

	@Test
	void keepsAViewToItsAdviser() {
		Stage.require(save("Mine", "stage=open"), 302);
		String removal = views().select("tbody form").attr("action");
		PlayedAdviser other = PlayedAdviser.of(this.stage);
		try {
			Visitor visitor = Visitor.as(other.id(), this.stage.port());
			assertThat(visitor.get(VIEWS).document().select("tbody tr")).isEmpty();
			assertThat(visitor.post(removal).status()).isEqualTo(302);
		}
		finally {
			other.leave();
		}
		assertThat(views().select("tbody tr")).hasSize(1);
	}

	@Test
	void takesNoEndlessNumber() {
		for (int number = 0; number < SavedViews.MOST; number++) {
			Stage.require(save("View " + number, "stage=open"), 302);
		}
		Visitor.Page more = save("One more", "stage=open");
		assertThat(more.status()).isEqualTo(409);
		assertThat(more.document().text()).contains("You have 30 saved views.");
	}

	@Test
	void leavesOutWhatWasSavedAndIsNoLongerKnown() {
		Stage.require(save("Mine", "stage=open"), 302);
		this.stage.superuser()
			.sql("update portfolio_views set filters = 'stage=mars&region=London' where person_id = ?")
			.param(this.adviser.id())
			.update();
		assertThat(views().select("tbody th a").attr("href")).isEqualTo("/portfolio?region=London");
	}

}
