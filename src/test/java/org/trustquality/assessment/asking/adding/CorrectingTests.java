package org.trustquality.assessment.asking.adding;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Letterbox;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A wrong address is asked no longer and the right one is; no account changes hands. */
@DemonstratedApplication
class CorrectingTests {

	private final String wrong = "ada.wrong." + UUID.randomUUID() + "@example.org";

	private final String right = "ada.right." + UUID.randomUUID() + "@example.org";

	@Autowired
	private Stage stage;

	private Visitor helen;

	private Stage.Played open;

	private Letterbox letters;

	@BeforeEach
	void play() {
		this.helen = this.stage.as(Stage.HELEN);
		this.open = this.stage.open(Stage.BRACKENWELL);
		this.letters = new Letterbox(this.stage);
		assertThat(this.helen
			.post(this.open.path() + "/respondents", "name", "Ada Byrne", "email", this.wrong, "role", "VICE_CHAIR")
			.status()).isEqualTo(302);
	}

	@Test
	void asksTheRightAddressInstead() {
		String dead = this.letters.link(this.wrong);
		UUID person = person(this.wrong);
		assertThat(correct(person, this.right).status()).isEqualTo(302);
		assertThat(this.stage.stranger().get(dead).status()).as("the wrong address's link").isEqualTo(404);
		assertThat(this.stage.stranger().get(this.letters.link(this.right)).status()).isEqualTo(200);
		assertThat(email(person)).as("the wrong account stays what it was").isEqualTo(this.wrong);
		assertThat(roles(person)).isEmpty();
		assertThat(roles(person(this.right))).containsExactly("VICE_CHAIR");
		assertThat(people()).contains("Ada Byrne " + this.right).doesNotContain("Ada Byrne " + this.wrong);
		assertThat(acts()).contains("ADDRESS_CORRECTED", "ROLE_ENDED");
	}

	/** The account of somebody in another trust is asked and not taken over. */
	@Test
	void asksSomebodyFromAnotherTrustByTheirOwnAccount() {
		UUID farid = this.stage.person("Farid Noor");
		String address = Letterbox.address("Farid Noor");
		try {
			assertThat(correct(person(this.wrong), address).status()).isEqualTo(302);
			assertThat(email(farid)).isEqualTo(address);
			assertThat(roles(farid)).containsExactly("VICE_CHAIR");
			assertThat(people()).as("under the name given here").contains("Ada Byrne " + address);
		}
		finally {
			leave(farid);
		}
	}

	private void leave(UUID person) {
		this.stage.superuser()
			.sql("delete from memberships where person_id = ? and trust_id = (select trust_id from trusts where name = ?)")
			.params(person, Stage.BRACKENWELL)
			.update();
	}

	@Test
	void leavesRolesAloneThatCameFromElsewhere() {
		UUID priya = this.stage.person(Stage.PRIYA);
		List<String> before = roles(priya);
		assertThat(correct(priya, "priya.right@example.org").status()).isEqualTo(302);
		assertThat(roles(priya)).as("she is asked in other assessments").isEqualTo(before);
		assertThat(roles(person("priya.right@example.org"))).containsExactly("TRUSTEE");
	}

	@Test
	void handsTheChairToNobody() {
		UUID margaret = this.stage.person(Stage.MARGARET);
		assertThat(this.helen.get(address(margaret)).document().text()).contains("Hand the role over");
		assertThat(correct(margaret, "margaret.right@example.org").status()).isEqualTo(302);
		assertThat(roles(margaret)).containsExactly("CHAIR");
		assertThat(roles(person("margaret.right@example.org"))).containsExactly("TRUSTEE");
	}

	@Test
	void leavesTheChiefExecutiveOne() {
		assertThat(correct(this.stage.person("Daniel Whitcombe"), "daniel.right@example.org").status()).isEqualTo(302);
		assertThat(this.open.one("""
				select count(*)::text from invitations
				where assessment_id = ? and capacity = 'CHIEF_EXECUTIVE' and status <> 'REMOVED'""")).isEqualTo("1");
	}

	@Test
	void refusesOncePeopleHaveStarted() {
		Refusals refusals = new Refusals(this.stage);
		this.open.begin("Tom Ashworth");
		UUID tom = this.stage.person("Tom Ashworth");
		assertThat(refusals.refuse(409, () -> correct(tom, this.right)).document().text())
			.contains("has started to answer");
		refusals.refuse(409, () -> this.helen.get(address(tom)));
	}

	@Test
	void refusesOnesOwnAddress() {
		UUID margaret = this.stage.person(Stage.MARGARET);
		Visitor own = this.stage.as(Stage.MARGARET);
		new Refusals(this.stage).refuse(409, () -> own.post(address(margaret), "email", this.right));
	}

	@Test
	void refusesTheSameAddressAndOnesThatAreAsked() {
		Refusals refusals = new Refusals(this.stage);
		Visitor.Page same = refusals.refuse(409,
				() -> correct(person(this.wrong), this.wrong.replace("ada.wrong", "ADA.Wrong")));
		assertThat(same.document().select(".govuk-error-summary a").attr("href")).isEqualTo("#email");
		Visitor.Page asked = refusals.refuse(409, () -> correct(person(this.wrong), Letterbox.address(Stage.PRIYA)));
		assertThat(asked.document().select("input[name=email]").val()).isEqualTo(Letterbox.address(Stage.PRIYA));
		assertThat(asked.document().text())
			.contains("This is the address of Priya Sanderson, who is in this trust already");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ada", "a@b@example.org", "a@example.org, b@example.org", "Ada <a@example.org>",
			"a@example.org\r\nBcc: b@example.org", "a\u760Ab@example.org", "a\u760Db@example.org", "a\0@example.org" })
	void refusesWhatIsNoAddress(String email) {
		Visitor.Page page = new Refusals(this.stage).refuse(400, () -> correct(person(this.wrong), email));
		assertThat(page.document().title()).startsWith("Error: ");
	}

	private Visitor.Page correct(UUID person, String email) {
		return this.helen.post(address(person), "email", email);
	}

	private String address(UUID person) {
		return this.open.path() + "/respondents/" + person + "/address";
	}

	private List<String> people() {
		return this.helen.get(this.open.path()).document().select("th[scope=row]").eachText();
	}

	private UUID person(String email) {
		return this.stage.superuser()
			.sql("select person_id from people where email = ?")
			.param(email)
			.query(UUID.class)
			.single();
	}

	private String email(UUID person) {
		return this.stage.superuser()
			.sql("select email from people where person_id = ?")
			.param(person)
			.query(String.class)
			.single();
	}

	private List<String> roles(UUID person) {
		return this.stage.superuser()
			.sql("select role from memberships join trusts t using (trust_id) where person_id = ? and t.name = ?")
			.params(person, Stage.BRACKENWELL)
			.query(String.class)
			.list();
	}

	private List<String> acts() {
		return this.stage.superuser().sql("""
				select act from activities join trusts t using (trust_id)
				where t.name = ? order by sequence desc limit 6""").param(Stage.BRACKENWELL).query(String.class).list();
	}

}
