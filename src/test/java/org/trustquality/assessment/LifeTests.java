package org.trustquality.assessment;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every event in every state, asked for over HTTP: it has its effect, or a page says why
 * not and nothing has changed.
 */
@DemonstratedApplication
class LifeTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

	@Autowired
	private Stage stage;

	@Test
	void happensOrIsRefusedWithNothingChanged() {
		Map<AssessmentState, Stage.Played> refusing = new EnumMap<>(AssessmentState.class);
		for (AssessmentState state : AssessmentState.values()) {
			refusing.put(state, in(state));
		}
		Refusals refusals = new Refusals(this.stage);
		List<String> happened = new ArrayList<>();
		for (AssessmentEvent event : AssessmentEvent.values()) {
			for (AssessmentState state : AssessmentState.values()) {
				if (event.isAllowedIn(state)) {
					happens(event, in(state), event.after(state));
					happened.add(event + " in " + state);
				}
				else {
					String said = refusals.refuse(409, () -> ask(event, refusing.get(state))).document().text();
					assertThat(said).as(event + " in " + state).doesNotContain("Error");
				}
			}
		}
		System.out.println("Life of an assessment: events happened=" + happened.size() + ", refused="
				+ (AssessmentEvent.values().length * AssessmentState.values().length - happened.size())
				+ ", changes by refused ones=0");
		assertThat(happened).hasSize(26);
	}

	private void happens(AssessmentEvent event, Stage.Played played, AssessmentState next) {
		if (event == AssessmentEvent.REOPENING) {
			forgetWhatWasAgreed(played);
		}
		Map<String, String> before = this.stage.checksums();
		Visitor.Page page = ask(event, played);
		assertThat(page.status()).as(event + ": " + page.document().text())
			.isEqualTo((event == AssessmentEvent.READING) ? 200 : 302);
		assertThat(played.state()).as(event.name()).isEqualTo(next.name());
		if (event != AssessmentEvent.READING) {
			assertThat(this.stage.checksums()).as(event + " changes something").isNotEqualTo(before);
		}
	}

	/** A new assessment, led into a state through the pages. */
	private Stage.Played in(AssessmentState state) {
		Stage.Played played = this.stage.draft(Stage.SALTMARSH);
		switch (state) {
			case DRAFT -> {
			}
			case CANCELLED -> Stage.require(ask(AssessmentEvent.CANCELLATION, played), 302);
			case OPEN -> lead(played, AssessmentEvent.OPENING);
			case CLOSED -> lead(played, AssessmentEvent.OPENING, AssessmentEvent.CLOSING);
			case SIGNED_OFF -> lead(played, AssessmentEvent.OPENING, AssessmentEvent.CLOSING, AssessmentEvent.SIGNING);
			case CORRECTING -> lead(played, AssessmentEvent.OPENING, AssessmentEvent.CLOSING, AssessmentEvent.SIGNING,
					AssessmentEvent.CORRECTION);
		}
		assertThat(played.state()).isEqualTo(state.name());
		agreeOnEverything(played);
		return played;
	}

	private void lead(Stage.Played played, AssessmentEvent... events) {
		for (AssessmentEvent event : events) {
			if (event == AssessmentEvent.CLOSING) {
				answerEverything(played);
			}
			if (event == AssessmentEvent.SIGNING) {
				agreeOnEverything(played);
			}
			Stage.require(ask(event, played), 302);
		}
	}

	/** Lets everybody answer, without the pages for it, so that there is a result. */
	private void answerEverything(Stage.Played played) {
		this.stage.superuser().sql("""
				insert into respondents select trust_id, person_id, gen_random_uuid() from invitations
				where assessment_id = ? on conflict do nothing""").param(played.reference()).update();
		this.stage.superuser()
			.sql("""
					insert into responses (trust_id, academic_year, assessment_id, response_id, respondent_key, capacity,
						indicator_count, scale_points, ratings)
					select trust_id, academic_year, assessment_id, gen_random_uuid(), respondent_key, capacity,
						33, 5, array_fill(3::smallint, array[33])
					from invitations join respondents using (trust_id, person_id) where assessment_id = ?""")
			.param(played.reference())
			.update();
	}

	/** Puts a level on record for every indicator, without the screens of the meeting. */
	private void agreeOnEverything(Stage.Played played) {
		this.stage.superuser()
			.sql("""
					insert into agreed_levels
					select a.trust_id, a.academic_year, a.assessment_id, e.position, 3, 'Why', false, false, null, 0
					from assessments a join edition_indicators e using (edition_id)
					where a.assessment_id = ? and a.state in ('CLOSED', 'CORRECTING') on conflict do nothing""")
			.param(played.reference())
			.update();
	}

	private void forgetWhatWasAgreed(Stage.Played played) {
		this.stage.superuser()
			.sql("delete from agreed_levels where assessment_id = ?")
			.param(played.reference())
			.update();
	}

	private Visitor.Page ask(AssessmentEvent event, Stage.Played played) {
		Visitor helen = this.stage.as(Stage.HELEN);
		String path = played.path();
		return switch (event) {
			case PEOPLE_CHANGE -> helen.post(path + "/respondents", "name", "Ida Crowe", "email",
					"ida." + played.reference() + "@example.org", "role", "TRUSTEE");
			case EDITION_CHANGE -> helen.post(path + "/edition", "edition", this.stage.older(played.reference()));
			case OPENING -> helen.post(path + "/opening");
			case MAILING -> helen.post(path + "/reminder");
			case EXTENSION -> helen.post(path + "/extension", closing(40));
			case CLOSING -> helen.post(path + "/closure");
			case REOPENING -> helen.post(path + "/reopening", closing(40));
			case CANCELLATION -> helen.post(path + "/cancellation", "reason", "A new chair");
			case READING -> helen.get(path + "/results");
			case COMMENTS -> this.stage.as(Stage.JOAN).post(path + "/meeting/comments");
			case MEETING -> helen.post(path + "/meeting/indicators/" + this.stage.indicators().get(0), "level", "4",
					"reason", "New figures", "seen", Integer.toString(recorded(played)));
			case ACTION -> helen.post(path + "/actions/indicators/" + this.stage.indicators().get(0), "what",
					"Visit every school", "measure", "Ten schools", "owner", "The committee", "dueDay", "1", "dueMonth",
					"3", "dueYear", Integer.toString(TODAY.getYear() + 1));
			case SIGNING -> sign(played);
			case CORRECTION -> helen.post(path + "/correction", "reason", "A wrong level");
			case CORRECTION_GIVEN_UP -> helen.post(path + "/correction/removal");
		};
	}

	private static int recorded(Stage.Played played) {
		return Integer.parseInt(played.one(
				"select coalesce(max(version + 1), 0)::text from agreed_levels where position = 0 and assessment_id = ?"));
	}

	/** The chair signs what the page shows, where it shows anything. */
	private Visitor.Page sign(Stage.Played played) {
		Visitor joan = this.stage.as(Stage.JOAN);
		String seen = joan.get(played.path() + "/sign-off").document().select("input[name=seen]").attr("value");
		return joan.post(played.path() + "/sign-off", "day", Integer.toString(TODAY.getDayOfMonth()), "month",
				Integer.toString(TODAY.getMonthValue()), "year", Integer.toString(TODAY.getYear()), "reference",
				"Board, item 6", "seen", seen);
	}

	private static String[] closing(int days) {
		LocalDate day = TODAY.plusDays(days);
		return new String[] { "day", Integer.toString(day.getDayOfMonth()), "month",
				Integer.toString(day.getMonthValue()), "closingYear", Integer.toString(day.getYear()), "time", "17:00",
				"reason", "Two were away" };
	}

}
