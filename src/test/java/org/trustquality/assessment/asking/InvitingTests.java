package org.trustquality.assessment.asking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
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

/** Opening invites everybody who is asked, once, with links from our own address only. */
@DemonstratedApplication
class InvitingTests {

	private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+");

	@Autowired
	private Stage stage;

	@Test
	void showsWhatEachPersonGetsBeforeItIsSent() {
		Stage.Played draft = this.stage.draft(Stage.SALTMARSH);
		Letterbox letters = new Letterbox(this.stage);
		int before = letters.count();
		Visitor.Page page = this.stage.as(Stage.HELEN).get(draft.path() + "/opening");
		assertThat(page.document().select("main").text()).contains("6 people get an e-mail",
				"This is what each person gets", "Dear Ellen Brook,", "Give your view", Letters.SAMPLE);
		assertThat(letters.count()).as("looking sends nothing").isEqualTo(before);
		assertThat(this.stage.as(Stage.HELEN).post(draft.path() + "/opening").status()).isEqualTo(302);
		assertThat(letters.count() - before).isEqualTo(6);
		String sent = letters.to(Letterbox.address("Ellen Brook")).get(0).replaceAll("\\s+", " ");
		page.document()
			.select(".tq-letter > p:not(:contains(Subject)):not(:contains(/invitations/)):not(.tq-letter__footer)")
			.eachText()
			.forEach((paragraph) -> assertThat(sent).contains(paragraph));
	}

	@Test
	void asksTheChiefExecutiveAsSuch() {
		this.stage.open(Stage.SALTMARSH);
		assertThat(new Letterbox(this.stage).to(Letterbox.address("Samuel Adeyemi")).get(0))
			.contains("as chief executive")
			.doesNotContain("who chose");
	}

	@Test
	void sendsNothingToWhoeverAnswersOnPaper() {
		Stage.Played draft = this.stage.draft(Stage.SALTMARSH);
		onPaper(draft, "Ellen Brook");
		Visitor helen = this.stage.as(Stage.HELEN);
		assertThat(helen.get(draft.path() + "/opening").document().text()).contains("5 people get an e-mail",
				"1 on paper");
		int before = new Letterbox(this.stage).to(Letterbox.address("Ellen Brook")).size();
		assertThat(helen.post(draft.path() + "/opening").status()).isEqualTo(302);
		assertThat(new Letterbox(this.stage).to(Letterbox.address("Ellen Brook"))).hasSize(before);
		assertThat(status(draft, "Ellen Brook")).isEqualTo("On paper");
		new Refusals(this.stage).refuse(409, () -> helen.post(respondent(draft, "Ellen Brook") + "/invitation"));
	}

	private void onPaper(Stage.Played assessment, String name) {
		this.stage.superuser()
			.sql("update invitations set paper = true where assessment_id = ? and person_id = ?")
			.params(assessment.reference(), this.stage.person(name))
			.update();
	}

	@Test
	void tellsHowFarEachPersonIs() {
		Stage.Played open = this.stage.draft(Stage.SALTMARSH);
		assertThat(status(open, Stage.JOAN)).isEqualTo("Not sent");
		assertThat(this.stage.as(Stage.HELEN).post(open.path() + "/opening").status()).isEqualTo(302);
		deliver(open, Stage.JOAN, "WAITING", null);
		assertThat(status(open, Stage.JOAN)).isEqualTo("Being sent");
		deliver(open, Stage.JOAN, "SENT", null);
		assertThat(status(open, Stage.JOAN)).isEqualTo("Sent");
		deliver(open, Stage.JOAN, "REFUSED", "550 5.1.1 <script>no such user</script>");
		assertThat(status(open, Stage.JOAN)).isEqualTo("Refused by the mail server");
		Visitor.Page page = this.stage.as(Stage.HELEN).get(respondent(open, Stage.JOAN));
		assertThat(page.document().text()).contains("550 5.1.1 <script>no such user</script>", "Check the address");
		open.begin("Wendy Hollis");
		open.answerAll("Farid Noor", "4");
		assertThat(status(open, "Wendy Hollis")).isEqualTo("Started");
		assertThat(status(open, "Farid Noor")).isEqualTo("Submitted");
		assertThat(this.stage.as(Stage.HELEN).get(open.path()).document().select("main").text()).contains(
				"1 of 6 have submitted.", "1 has started, 4 have not.", "1 e-mail was refused by the mail server");
		forgetMails(open);
		assertThat(status(open, Stage.JOAN)).as("once the mail is cleared away").isEqualTo("Sent");
	}

	private void deliver(Stage.Played open, String name, String state, String refusal) {
		this.stage.superuser()
			.sql("""
					update mails set state = ?, refusal = ?, settled_at = now(), next_attempt_at = now() + interval '1 day'
					where mail_id = (select mail_id from invitations where assessment_id = ? and person_id = ?)""")
			.param(state)
			.param(refusal)
			.param(open.reference())
			.param(this.stage.person(name))
			.update();
	}

	private void forgetMails(Stage.Played open) {
		this.stage.superuser()
			.sql("delete from mails where mail_id in (select mail_id from invitations where assessment_id = ?)")
			.param(open.reference())
			.update();
	}

	private String status(Stage.Played assessment, String name) {
		return this.stage.as(Stage.HELEN)
			.get(assessment.path())
			.document()
			.select("tr:contains(" + name + ") td[data-label=Status]")
			.stream()
			.map(Element::ownText)
			.collect(Collectors.joining());
	}

	private String respondent(Stage.Played assessment, String name) {
		return assessment.path() + "/respondents/" + this.stage.person(name);
	}

	@Test
	void sendsAgainButNotTwiceWithinAMinute() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		Letterbox letters = new Letterbox(this.stage);
		String first = letters.link(Letterbox.address(Stage.JOAN));
		Visitor helen = this.stage.as(Stage.HELEN);
		assertThat(helen.post(respondent(open, Stage.JOAN) + "/invitation").status()).isEqualTo(302);
		String second = letters.link(Letterbox.address(Stage.JOAN));
		assertThat(second).isNotEqualTo(first);
		assertThat(this.stage.stranger().get(first).status()).as("both links work").isEqualTo(200);
		assertThat(this.stage.stranger().get(second).status()).isEqualTo(200);
		Refusals refusals = new Refusals(this.stage);
		refusals.refuse(409, () -> helen.post(respondent(open, Stage.JOAN) + "/invitation"));
		open.answerAll("Farid Noor", "3");
		refusals.refuse(409, () -> helen.post(respondent(open, "Farid Noor") + "/invitation"));
		Stage.Played draft = this.stage.draft(Stage.SALTMARSH);
		refusals.refuse(409, () -> helen.post(respondent(draft, Stage.JOAN) + "/invitation"));
		refusals.refuse(404, () -> helen.post(open.path() + "/respondents/" + UUID.randomUUID() + "/invitation"));
	}

	@Test
	void asksBeforeItTakesSomebodyOff() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		Visitor helen = this.stage.as(Stage.HELEN);
		Visitor.Page page = helen.get(respondent(open, Stage.JOAN) + "/removal");
		assertThat(page.document().select("h1").text()).isEqualTo("Take Joan Pettifer off the assessment?");
		assertThat(helen.submit(page, respondent(open, Stage.JOAN) + "/removal").status()).isEqualTo(302);
		assertThat(helen.get(open.path()).document().select("main").text()).contains("Removed: Joan Pettifer.");
		new Refusals(this.stage).refuse(404, () -> helen.get(respondent(open, Stage.JOAN)));
	}

	@Test
	void writesDownWhatWasDone() {
		Stage.Played draft = this.stage.draft(Stage.SALTMARSH);
		Visitor helen = this.stage.as(Stage.HELEN);
		helen.post(draft.path() + "/opening");
		helen.post(respondent(draft, Stage.JOAN) + "/invitation");
		helen.post(respondent(draft, "Farid Noor") + "/removal");
		helen.post(draft.path() + "/closure");
		List<String> acts = this.stage.superuser()
			.sql("""
					select act || coalesce(' by ' || (select name from people where person_id = actor), '') from activities
					join trusts t using (trust_id) where t.name = ? order by sequence desc limit 4""")
			.param(Stage.SALTMARSH)
			.query(String.class)
			.list();
		assertThat(acts).containsExactly("ASSESSMENT_CLOSED by Helen Marsh", "PERSON_NOT_ASKED by Helen Marsh",
				"INVITATION_SENT by Helen Marsh", "ASSESSMENT_OPENED by Helen Marsh");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a@example.org\r\nBcc: b@example.org", "a@example.org\nX: y", "a@example.org\r",
			"a\u760Ab@example.org", "a@example.org\u760D\u760ABcc:b@example.org", "a@example.org, b@example.org",
			"a@example.org;b@example.org", "a@example.org b@example.org", "Ann <a@example.org>", "<a@example.org>",
			"\"b@example.org\" <a@example.org>", "a@example.org <b@example.org>", "(b@example.org) a@example.org",
			"a@example.org(b@example.org)", "a%b@evil.example@example.org", "=?utf-8?q?a?=@example.org\0",
			"\"a@b\"@example.org", "a@[127.0.0.1]", "@evil.example:a@example.org", "a@ex\u0430mple.org" })
	void writesNoMailToAddressesThatCouldBeReadAsMore(String email) {
		Stage.Played open = this.stage.open(Stage.BRACKENWELL);
		Visitor helen = this.stage.as(Stage.HELEN);
		int before = new Letterbox(this.stage).count();
		Refusals refusals = new Refusals(this.stage);
		if (!email.endsWith("\r")) {
			refusals.refuse(400,
					() -> helen.post(open.path() + "/respondents", "name", "Ann", "email", email, "role", "TRUSTEE"));
			refusals.refuse(400, () -> helen.post(respondent(open, Stage.PRIYA) + "/address", "email", email));
			refusals.refuse(400, () -> helen.post(open.path() + "/respondents/several", "people",
					"Ann; \"" + email.replace("\"", "\"\"") + "\""));
		}
		refusals.refuse(400, () -> helen.post(open.path() + "/respondents/several", "people", "Ann, " + email + "x"));
		assertThat(new Letterbox(this.stage).count()).isEqualTo(before);
	}

	/** Whatever a request calls itself, links come from the configuration. */
	@Test
	void writesLinksFromItsOwnAddressOnly() {
		Stage.Played open = this.stage.open(Stage.BRACKENWELL);
		Letterbox letters = new Letterbox(this.stage);
		List<String> hostile = List.of("Host: evil.example", "X-Forwarded-Host: evil.example",
				"X-Forwarded-Proto: https", "X-Forwarded-Prefix: //evil.example",
				"Forwarded: host=evil.example;proto=https", "X-Forwarded-Port: 4443", "X-Original-Host: evil.example",
				"Referer: https://evil.example/");
		int before = letters.count();
		List<String> people = List.of("Tom Ashworth", "Yusuf Karim", "Ruth Ellison", "Grace Okafor", "Peter Lindqvist",
				"Amina Shah", "Colin Draper", Stage.MARGARET);
		for (int place = 0; place < hostile.size(); place++) {
			int status = postWith(hostile.get(place), respondent(open, people.get(place)) + "/invitation");
			assertThat(status).as(hostile.get(place)).isIn(302, 400);
		}
		assertThat(postWith("Host: evil.example\r\nX-Forwarded-Host: evil.example", open.path() + "/reminder"))
			.isIn(302, 400);
		assertThat(letters.count()).isGreaterThan(before);
		List<String> links = people.stream()
			.flatMap((name) -> letters.to(Letterbox.address(name)).stream())
			.flatMap((text) -> LINK.matcher(text).results().map((found) -> found.group()))
			.toList();
		String base = "http://localhost:" + this.stage.port();
		System.out.println("Hostile hosts: headers=" + (hostile.size() + 1) + ", links=" + links.size() + ", foreign="
				+ links.stream().filter((link) -> !link.startsWith(base)).count());
		assertThat(links).isNotEmpty().allSatisfy((link) -> assertThat(link).startsWith(base));
	}

	/** Sends a form as Helen with a header that no browser lets a page choose. */
	private int postWith(String header, String path) {
		Visitor helen = this.stage.as(Stage.HELEN);
		String form = helen.form();
		String cookies = helen.cookies()
			.entrySet()
			.stream()
			.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
		String host = header.startsWith("Host:") ? "" : "Host: 127.0.0.1\r\n";
		String request = "POST " + path + " HTTP/1.1\r\n" + host + header + "\r\nCookie: " + cookies
				+ "\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\nContent-Length: "
				+ form.length() + "\r\n\r\n" + form;
		try (Socket socket = new Socket("127.0.0.1", this.stage.port())) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(answer.lines().filter((line) -> line.startsWith("Location:")).toList()).as(header)
				.noneMatch((line) -> line.contains("4443") || line.contains("https"));
			return Integer.parseInt(answer.substring(9, 12));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Nothing of what was answered stands in any mail. */
	@Test
	void writesNothingAboutAnswers() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		Visitor joan = open.begin(Stage.JOAN);
		this.stage.indicators().subList(0, 7).forEach((indicator) -> open.answer(joan, indicator, "4", "my own words"));
		this.stage.as(Stage.HELEN).post(open.path() + "/reminder");
		Map<String, String> mails = Map.of("newest",
				new Letterbox(this.stage).to(Letterbox.address(Stage.JOAN)).get(0));
		assertThat(mails.get("newest")).contains("You have started", "have not been sent in")
			.doesNotContain("my own words", " 7 ", "seven", "Established", this.stage.indicators().get(0));
	}

}
