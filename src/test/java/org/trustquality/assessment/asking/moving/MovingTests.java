package org.trustquality.assessment.asking.moving;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.access.Tenancy;
import org.trustquality.editing.EditionStage;
import org.trustquality.framework.Editions;
import org.trustquality.framework.OwnEditions;
import org.trustquality.framework.OwnIndicator;
import org.trustquality.framework.WholeEdition;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A draft moves to a newer edition; what people answer keeps its edition. */
@DemonstratedApplication
class MovingTests {

	private static final String FIRST = WholeEdition.titled(EditionStage.number(1));

	private static final String SECOND = WholeEdition.titled(EditionStage.number(2));

	private static final String OWN = ", with our own indicators";

	@Autowired
	private Stage stage;

	@Autowired
	private Editions editions;

	@Autowired
	private OwnEditions ownEditions;

	private EditionStage press;

	private PlayedTrust trust;

	private String draft;

	private Visitor gus;

	@BeforeEach
	void begin() {
		this.press = new EditionStage(this.stage, this.editions);
		this.press.forget();
		this.press.publish(EditionStage.planted(1));
		this.trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR", "Tess:TRUSTEE",
				"Tod:TRUSTEE", "Tim:TRUSTEE", "Pia:TRUSTEE", "Pam:TRUSTEE");
		this.draft = this.trust.draft("Gus");
		use(EditionStage.number(1));
		this.gus = this.trust.as("Gus");
	}

	@AfterEach
	void forget() {
		this.stage.superuser()
			.sql("update assessments set edition_id = 'cst-2022.1' where edition_id like 'planted-%'")
			.update();
		this.press.forget();
	}

	private void use(String edition) {
		this.stage.superuser()
			.sql("update assessments set edition_id = ? where assessment_id = ?::uuid")
			.params(edition, this.draft.replaceAll(".*/", ""))
			.update();
	}

	private String edition() {
		return this.stage.superuser()
			.sql("select edition_id from assessments where assessment_id = ?::uuid")
			.param(this.draft.replaceAll(".*/", ""))
			.query(String.class)
			.single();
	}

	private void publishTheNext() {
		this.press.publish(EditionStage.planted(2)
			.behindTitle("follows: planted-2026.1\n")
			.with("The board asks on.", "The board asks again and again."));
	}

	private static String text(Visitor.Page page) {
		return page.document().select("main").text();
	}

	@Test
	void saysThatThereIsANewerEditionWhatItChangesAndMovesThere() {
		assertThat(text(this.gus.get(this.draft))).doesNotContain("A newer edition is published");
		publishTheNext();
		Visitor.Page page = this.gus.get(this.draft);
		assertThat(text(page)).contains("A newer edition is published: " + SECOND + ". See what would change");
		Map<String, String> people = people();
		Visitor.Page ask = this.gus.get(this.draft + "/edition");
		assertThat(text(ask)).contains("Move to " + SECOND + "?", "This assessment uses " + FIRST + ".",
				"so no answer is lost", "Asked as before: 2 of the 3 indicators of " + FIRST + ".");
		assertThat(ask.document().select("tbody tr").eachText()).singleElement()
			.asString()
			.contains("Reworded", "AS-1.2 Asking on The board asks on.", "The board asks again and again.");
		Visitor.Page moved = this.gus.submit(ask, this.draft + "/edition");
		assertThat(moved.status()).isEqualTo(302);
		assertThat(moved.header("Location").orElseThrow()).endsWith(this.draft + "?done=moved");
		assertThat(edition()).isEqualTo("planted-2026.2");
		assertThat(people()).isEqualTo(people).isNotEmpty();
		Visitor.Page after = this.gus.get(this.draft + "?done=moved");
		assertThat(text(after)).contains("The assessment uses " + SECOND + " now.")
			.doesNotContain("A newer edition is published");
		assertThat(text(this.gus.get(this.trust.path() + "/activity")))
			.contains("from edition " + FIRST + " to edition " + SECOND);
	}

	private Map<String, String> people() {
		Map<String, String> people = new java.util.TreeMap<>();
		this.stage.superuser()
			.sql("select person_id::text, name || capacity || status as rest from invitations where assessment_id = ?::uuid")
			.param(this.draft.replaceAll(".*/", ""))
			.query((row) -> {
				people.put(row.getString(1), row.getString(2));
			});
		return people;
	}

	@Test
	void movesWithTheIndicatorsOfTheTrustsOwn() {
		use(own("HE"));
		String before = edition();
		publishTheNext();
		assertThat(text(this.gus.get(this.draft))).contains("A newer edition is published: " + SECOND + ".");
		Visitor.Page ask = this.gus.get(this.draft + "/edition");
		assertThat(text(ask))
			.contains("Move to " + SECOND + OWN + "?", "This assessment uses " + FIRST + OWN + ".",
					"Asked as before: 3 of the 4 indicators of " + FIRST + OWN)
			.doesNotContain(before);
		assertThat(text(this.gus.get(this.draft))).contains("What is asked " + FIRST + OWN + ": 4 statements")
			.doesNotContain(before);
		assertThat(ask.document().select("tbody tr").eachText()).singleElement().asString().contains("AS-1.2");
		assertThat(this.gus.submit(ask, this.draft + "/edition").status()).isEqualTo(302);
		assertThat(edition()).matches("planted-2026\\.2-own-[0-9a-f]{8}");
		assertThat(this.stage.superuser()
			.sql("select count(distinct wording_hash) from edition_indicators where indicator_id = 'OWN-7' and edition_id = any (?)")
			.param(new String[] { before, edition() })
			.query(Integer.class)
			.single()).as("the same question").isOne();
		assertThat(text(this.gus.get(this.draft))).contains("What is asked " + SECOND + OWN)
			.doesNotContain("A newer edition is published", edition());
		assertThat(text(this.gus.get(this.draft + "?done=moved")))
			.contains("The assessment uses " + SECOND + OWN + " now.")
			.doesNotContain(edition());
		assertThat(text(this.gus.get(this.trust.path() + "/activity")))
			.contains("from edition " + FIRST + OWN + " to edition " + SECOND + OWN)
			.doesNotContain(before, edition());
		Refusals refusals = new Refusals(this.stage);
		assertThat(text(
				refusals.refuse(409, () -> this.gus.post(this.draft + "/edition", "edition", EditionStage.number(2)))))
			.contains("The assessment uses " + SECOND + OWN + ".")
			.doesNotContain(edition());
		assertThat(text(refusals.refuse(409, () -> this.gus.get(this.draft + "/edition"))))
			.contains("There is no newer edition than " + SECOND + OWN + " for this assessment.");
	}

	@Test
	void staysWhereItsOwnIndicatorsHaveTheirDimension() {
		use(own("HE"));
		this.press.publish(EditionStage.planted(2).with("id: HE\n", "id: HR\n"));
		String why = "A newer edition is published: " + SECOND
				+ ". This assessment cannot move to it, because there is no "
				+ "place in it for your own indicator “Singing”: a dimension is gone, or the number of levels is another. "
				+ "To use that edition, cancel this assessment and set up another.";
		Visitor.Page page = this.gus.get(this.draft);
		assertThat(text(page)).containsOnlyOnce(why);
		assertThat(page.document().select("main a[href$=/edition]")).isEmpty();
		Refusals refusals = new Refusals(this.stage);
		assertThat(text(refusals.refuse(409, () -> this.gus.get(this.draft + "/edition")))).contains(why);
		refusals.refuse(409, () -> this.gus.post(this.draft + "/edition", "edition", EditionStage.number(2)));
	}

	/** The words that an organiser writes now are for the current edition. */
	@Test
	void keepsTheWordsOfItsOwnIndicatorsWhereItHasNoPlaceForOthers() {
		use(own("HE"));
		String before = edition();
		this.stage.superuser()
			.sql("""
					insert into own_indicators (trust_id, number, dimension_id, title, statement, levels)
					values (?, 7, 'HE', 'Singing', 'We sing.', '{Never.,Once.,Daily.}')""")
			.param(this.trust.number())
			.update();
		String one = this.trust.path() + "/own-indicators/OWN-7";
		assertThat(text(this.gus.get(one))).contains("It is in the assessment", "which nobody can answer yet");
		Visitor.Page refused = new Refusals(this.stage).refuse(409,
				() -> this.gus.post(one, "dimension", "QE", "title", "Singing", "statement", "We hum.", "level-1", "a",
						"level-2", "b", "level-3", "c", "level-4", "d", "level-5", "e"));
		assertThat(text(refused)).contains(
				"is to ask this indicator, and " + FIRST + " has no such dimension, or another number of levels",
				"or cancel it");
		assertThat(edition()).isEqualTo(before);
	}

	@Test
	void saysNothingOfAnEditionOutOfReachOnceItCanMoveOrHasOpened() {
		use(own("HE"));
		this.press.publish(EditionStage.planted(2));
		this.press.publish(EditionStage.planted(3).with("id: HE\n", "id: HR\n"));
		assertThat(text(this.gus.get(this.draft))).contains("A newer edition is published: " + SECOND + ".")
			.doesNotContain("cannot move to it");
		this.press.publish(EditionStage.planted(4).with("id: HE\n", "id: HR\n"));
		Stage.require(this.gus.submit(this.gus.get(this.draft + "/edition"), this.draft + "/edition"), 302);
		assertThat(text(this.gus.get(this.draft))).contains(
				"published: " + WholeEdition.titled(EditionStage.number(4)) + ". This assessment cannot move to it");
		Stage.require(this.gus.post(this.draft + "/opening"), 302);
		assertThat(text(this.gus.get(this.draft))).doesNotContain("A newer edition is published");
	}

	private String own(String dimension) {
		return Tenancy
			.inTrust(this.trust.number(), () -> this.ownEditions.make(this.trust.number(),
					this.editions.get(EditionStage.number(1)), List.of(new OwnIndicator(7, dimension, "Singing",
							"We sing.", null, List.of("Never.", "Once.", "Daily.")))))
			.id();
	}

	@Test
	void movesToTheEditionThatWasShownAlthoughAnotherIsNewer() {
		publishTheNext();
		Visitor.Page ask = this.gus.get(this.draft + "/edition");
		this.press.publish(EditionStage.planted(3));
		assertThat(this.gus.submit(ask, this.draft + "/edition").status()).isEqualTo(302);
		assertThat(edition()).isEqualTo("planted-2026.2");
		assertThat(text(this.gus.get(this.draft)))
			.contains("A newer edition is published: " + WholeEdition.titled(EditionStage.number(3)));
	}

	@Test
	void movesNowhereElse() {
		publishTheNext();
		use(EditionStage.number(2));
		Refusals refusals = new Refusals(this.stage);
		assertThat(text(refusals.refuse(409, () -> this.gus.get(this.draft + "/edition"))))
			.contains("There is no newer edition than " + SECOND);
		for (String number : List.of("planted-2026.1", "planted-2026.2", "planted-2026.9", "cst-2022.1", "", "x",
				"planted-2026.3-own-0123abcd", "'; drop table editions;--")) {
			refusals.refuse(409, () -> this.gus.post(this.draft + "/edition", "edition", number));
		}
		refusals.refuse(409, () -> this.gus.post(this.draft + "/edition"));
		System.out.println("Moving a draft elsewhere: " + refusals);
	}

	@Test
	void keepsTheEditionThatPeopleAnswer() {
		Stage.require(this.gus.post(this.draft + "/opening"), 302);
		publishTheNext();
		Visitor.Page page = this.gus.get(this.draft);
		assertThat(text(page)).doesNotContain("A newer edition is published");
		Refusals refusals = new Refusals(this.stage);
		for (Visitor.Page refused : List.of(refusals.refuse(409, () -> this.gus.get(this.draft + "/edition")), refusals
			.refuse(409, () -> this.gus.post(this.draft + "/edition", "edition", EditionStage.number(2))))) {
			assertThat(text(refused))
				.contains("Only an assessment that has not been opened can move to a newer edition");
		}
		assertThat(edition()).isEqualTo("planted-2026.1");
	}

	@Test
	void isForOrganisersOfTheTrustWhileItIsOpen() {
		publishTheNext();
		Refusals refusals = new Refusals(this.stage);
		for (Visitor visitor : List.of(this.trust.as("Tess"), this.stage.as(Stage.HELEN))) {
			refusals.refuse(404, () -> visitor.get(this.draft + "/edition"));
			refusals.refuse(404, () -> visitor.post(this.draft + "/edition", "edition", EditionStage.number(2)));
		}
		this.stage.superuser()
			.sql("update trusts set closed_on = date '2026-08-31', closed_by = 'ADMINISTRATOR' where trust_id = ?")
			.param(this.trust.number())
			.update();
		assertThat(text(this.gus.get(this.draft))).doesNotContain("See what would change");
		refusals.refuse(409, () -> this.gus.post(this.draft + "/edition", "edition", EditionStage.number(2)));
	}

	@Test
	void movesOnceWhenTwoMoveItAtOnce() throws Exception {
		publishTheNext();
		List<Integer> statuses = PlayedTrust.together(2,
				() -> this.gus.twin().post(this.draft + "/edition", "edition", EditionStage.number(2)).status());
		assertThat(statuses).containsExactlyInAnyOrder(302, 409);
		assertThat(this.stage.superuser()
			.sql("select count(*) from activities where trust_id = ? and act = 'EDITION_CHANGED'")
			.param(this.trust.number())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

}
