package org.trustquality.assessment.asking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Letterbox;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.Wire;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A link in a mail leads to a page with one button. Whoever looks changes nothing; only a
 * code signs in, and only a whole link to an open assessment leads anywhere.
 */
@DemonstratedApplication
@ExtendWith(OutputCaptureExtension.class)
class InvitationLinkTests {

	private static final int LINKS = 100;

	@Autowired
	private Stage stage;

	@Test
	void survivesMailScanners() {
		Stage.Played open = withPeople(LINKS);
		List<String> links = links(open);
		Map<String, String> before = this.stage.checksums(this.stage.trust(Stage.BRACKENWELL));
		links.forEach(this::scan);
		assertThat(this.stage.checksums(this.stage.trust(Stage.BRACKENWELL))).as("looking changes nothing")
			.isEqualTo(before);
		long alive = alive(links);
		System.out
			.println("Scanned links: links=" + links.size() + ", requests=" + links.size() * 7 + ", alive=" + alive);
		assertThat(alive).isEqualTo(LINKS);
		assertThat(open.one("select count(*)::text from invitations where assessment_id = ? and status = 'LINK_USED'"))
			.isEqualTo(Integer.toString(LINKS));
	}

	/** An application that takes a look for a use is found out. */
	@Test
	void findsALinkThatIsUsedUpByLooking() {
		List<String> links = links(withPeople(12));
		Consumer<String> usedUpByLooking = (link) -> {
			scan(link);
			this.stage.superuser().sql("delete from invitation_links where token_hash = ?").param(hash(link)).update();
		};
		links.subList(0, 3).forEach(usedUpByLooking);
		long alive = alive(links);
		System.out.println("Planted fault, links used up by looking: links=12, alive=" + alive);
		assertThat(alive).isEqualTo(9);
	}

	private Stage.Played withPeople(int count) {
		Stage.Played draft = this.stage.draft(Stage.BRACKENWELL);
		Visitor helen = this.stage.as(Stage.HELEN);
		String more = IntStream.range(10, count)
			.mapToObj((number) -> "Person " + number + ", scanned" + number + "@example.org")
			.collect(Collectors.joining("\n"));
		assertThat(helen.post(draft.path() + "/respondents/several", "people", more).status()).isEqualTo(302);
		assertThat(helen.post(draft.path() + "/opening").status()).isEqualTo(302);
		return draft;
	}

	private List<String> links(Stage.Played open) {
		Letterbox letters = new Letterbox(this.stage);
		return this.stage.superuser()
			.sql("""
					select p.email from invitations i join people p using (person_id)
					where i.assessment_id = ? order by p.email""")
			.param(open.reference())
			.query(String.class)
			.list()
			.stream()
			.map(letters::link)
			.toList();
	}

	/**
	 * Fetches a link like a scanner: three times by each method, and where its page
	 * leads.
	 */
	private void scan(String link) {
		Visitor scanner = new Visitor(this.stage.port());
		for (int time = 0; time < 3; time++) {
			assertThat(scanner.send("HEAD", link, null, "").status()).isEqualTo(200);
			Visitor.Page page = scanner.get(link);
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.document().select("main a[href], main form[method=get]")).as("nothing more to follow")
				.isEmpty();
		}
		assertThat(scanner.get(scanner.get(link).document().select("main form").attr("action")).status())
			.isEqualTo(200);
	}

	/** How many links lead their person to the page for the code. */
	private long alive(List<String> links) {
		return links.stream().filter((link) -> {
			Visitor person = this.stage.stranger();
			Visitor.Page page = person.get(link);
			if (page.status() != 200) {
				return false;
			}
			Visitor.Page pressed = person.submit(page, link);
			return pressed.status() == 302 && pressed.location().equals("/sign-in/code");
		}).count();
	}

	@Test
	void tellsWhatIsAskedAndHasOneButton() {
		this.stage.open(Stage.SALTMARSH);
		Visitor.Page page = this.stage.stranger().get(link(Stage.JOAN));
		assertThat(page.document().select("main").text()).contains("Saltmarsh School Trust", "It closes on", "at 5pm");
		assertThat(page.document().select("main button").eachText()).containsExactly("Send me a code");
		assertThat(page.header("Referrer-Policy")).contains("no-referrer");
		assertThat(page.header("Cache-Control").orElse("")).contains("no-store");
		assertThat(page.body()).as("who is asked stands in the mail only")
			.doesNotContain(Stage.JOAN, Letterbox.address(Stage.JOAN));
	}

	@Test
	void mailsTheCodeToTheInvitedAddress() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		Letterbox letters = new Letterbox(this.stage);
		String link = link("Wendy Hollis");
		int before = letters.to(Letterbox.address("Wendy Hollis")).size();
		assertThat(alive(List.of(link))).isOne();
		assertThat(letters.to(Letterbox.address("Wendy Hollis"))).hasSize(before + 1);
		assertThat(status(open, "Wendy Hollis")).isEqualTo("LINK_USED");
	}

	@Test
	void isNotUsedWhileNoCodeGoesOut() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		String address = Letterbox.address("Wendy Hollis");
		Visitor visitor = this.stage.stranger();
		for (int time = 0; time < 5; time++) {
			assertThat(visitor.submit(visitor.get("/sign-in"), "/sign-in", "email", address).status()).isEqualTo(302);
		}
		String link = link("Wendy Hollis");
		assertThat(visitor.submit(visitor.get(link), link).status()).isEqualTo(429);
		assertThat(status(open, "Wendy Hollis")).isEqualTo("SENT");
		assertThat(alive(List.of(link))).isOne();
		assertThat(status(open, "Wendy Hollis")).isEqualTo("LINK_USED");
	}

	@Test
	void pressedAgainAndAgainShutsNobodyElseOut() {
		this.stage.open(Stage.SALTMARSH);
		String link = link("Wendy Hollis");
		Visitor wendy = this.stage.stranger();
		wendy.get(link);
		Map<Integer, Long> answers = IntStream.range(0, 210)
			.mapToObj((time) -> wendy.post(link).status())
			.collect(Collectors.groupingBy((status) -> status, Collectors.counting()));
		assertThat(answers.get(302)).isBetween(5L, 6L);
		assertThat(answers.get(429)).isEqualTo(210 - answers.get(302));
		Visitor farid = new Visitor(new Wire(this.stage.port(), "127.0.0.2", "127.0.0.1"));
		String other = link("Farid Noor");
		assertThat(farid.submit(farid.get(other), other).status()).isEqualTo(302);
	}

	@Test
	void takesNobodyBackWhoIsFurther() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		open.begin("Wendy Hollis");
		open.answerAll("Farid Noor", "3");
		assertThat(alive(List.of(link("Wendy Hollis"), link("Farid Noor")))).isEqualTo(2);
		assertThat(status(open, "Wendy Hollis")).isEqualTo("STARTED");
		assertThat(status(open, "Farid Noor")).isEqualTo("SUBMITTED");
	}

	@Test
	void leadsWhoeverIsSignedInStraightOn() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		Visitor.Page page = this.stage.as(Stage.JOAN).get(link(Stage.JOAN));
		assertThat(page.status()).isEqualTo(302);
		assertThat(page.location()).isEqualTo(open.response());
		assertThat(status(open, Stage.JOAN)).isEqualTo("SENT");
	}

	@Test
	void tellsWhoeverIsSignedInAsSomebodyElse() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		Letterbox letters = new Letterbox(this.stage);
		Visitor helen = this.stage.as(Stage.HELEN);
		Visitor.Page page = helen.get(link(Stage.JOAN));
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.document().select("main").text()).contains("signed in as Helen Marsh", "Sign out");
		assertThat(page.document().select("main form").attr("action")).isEqualTo("/sign-out");
		assertThat(page.body()).doesNotContain(Stage.JOAN);
		int before = letters.count();
		assertThat(helen.post(link(Stage.JOAN)).location()).isEqualTo(link(Stage.JOAN));
		assertThat(letters.count()).isEqualTo(before);
		assertThat(status(open, Stage.JOAN)).isEqualTo("SENT");
	}

	@Test
	void leadsNowhereUnlessItIsWhole() {
		this.stage.open(Stage.SALTMARSH);
		String link = link(Stage.JOAN);
		String trust = "/invitations/" + this.stage.trust(Stage.SALTMARSH) + "/";
		String token = link.substring(trust.length());
		List<String> broken = List.of(link.substring(0, link.length() - 1), link + "A", trust + swapCase(token),
				trust + token.substring(1), trust + token.replaceFirst(".", "-"), trust + "A".repeat(43),
				trust + "null", "/invitations/" + this.stage.trust(Stage.BRACKENWELL) + "/" + token,
				"/invitations/" + UUID.randomUUID() + "/" + token, "/invitations/1/" + token,
				"/invitations/" + this.stage.trust(Stage.SALTMARSH).toString().toUpperCase(java.util.Locale.ROOT) + "/"
						+ token,
				trust + hash(link), trust, "/invitations/" + token, "/invitations", link + "/more", link + "%20",
				trust + "%E7%98%8A", trust + "x".repeat(5000));
		Visitor visitor = this.stage.stranger();
		visitor.get(link);
		Refusals refusals = new Refusals(this.stage);
		for (String one : broken) {
			Visitor.Page page = refusals.refuse(404, () -> visitor.get(one));
			assertThat(page.document().text()).as(one).contains("This link does not lead anywhere now");
			assertThat(page.header("Referrer-Policy")).as(one).contains("no-referrer");
			assertThat(visitor.post(one).status()).as(one).isIn(404, 405);
		}
		for (String one : List.of(trust + token + "%00", trust + "..%2f" + token, trust + token + ";x=1")) {
			refusals.refuse(400, () -> visitor.get(one));
		}
		assertThat(visitor.get(link).status()).as("the whole one still does").isEqualTo(200);
		System.out.println("Broken links: " + refusals);
	}

	@Test
	void leadsNowhereForWhoWasTakenOff() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		String link = link("Farid Noor");
		String respondent = open.path() + "/respondents/" + this.stage.person("Farid Noor");
		assertThat(this.stage.as(Stage.HELEN).post(respondent + "/removal").status()).isEqualTo(302);
		refuseBoth(404, link);
		assertThat(this.stage.as(Stage.HELEN)
			.post(open.path() + "/respondents", "name", "Farid Noor", "email", Letterbox.address("Farid Noor"), "role",
					"TRUSTEE")
			.status()).isEqualTo(302);
		refuseBoth(404, link);
		assertThat(this.stage.stranger().get(link("Farid Noor")).status()).as("a new one does").isEqualTo(200);
	}

	@Test
	void leadsNowhereOnceClosed() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		String link = link(Stage.JOAN);
		this.stage.superuser()
			.sql("update assessments set closes_at = now() - interval '1 second' where assessment_id = ?")
			.param(open.reference())
			.update();
		refuseBoth(410, link);
		assertThat(this.stage.as(Stage.HELEN).post(open.path() + "/closure").status()).isEqualTo(302);
		refuseBoth(410, link);
		Visitor joan = this.stage.as(Stage.JOAN);
		assertThat(joan.get(link).status()).isEqualTo(410);
	}

	private void refuseBoth(int status, String link) {
		Visitor visitor = this.stage.stranger();
		visitor.get("/sign-in");
		Refusals refusals = new Refusals(this.stage);
		assertThat(refusals.refuse(status, () -> visitor.get(link)).document().text())
			.contains("This link does not lead anywhere now", "the assessment has closed");
		refusals.refuse(status, () -> visitor.post(link));
	}

	@Test
	void isKnownByItsDigestOnlyAndNeverLogged(CapturedOutput output) {
		this.stage.open(Stage.SALTMARSH);
		String link = link(Stage.JOAN);
		String token = link.substring(link.lastIndexOf('/') + 1);
		assertThat(alive(List.of(link))).isOne();
		this.stage.stranger().get(link + "x");
		assertThat(output.getAll()).doesNotContain(token);
		assertThat(this.stage.superuser()
			.sql("select count(*) from invitation_links l where l::text like '%' || ? || '%'")
			.param(token)
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.stage.superuser()
			.sql("select count(*) from invitation_links where token_hash = ?")
			.param(hash(link))
			.query(Integer.class)
			.single()).isOne();
	}

	private String link(String name) {
		return new Letterbox(this.stage).link(Letterbox.address(name));
	}

	private String status(Stage.Played open, String name) {
		return this.stage.superuser()
			.sql("select status from invitations where assessment_id = ? and person_id = ?")
			.params(open.reference(), this.stage.person(name))
			.query(String.class)
			.single();
	}

	private static String swapCase(String token) {
		return token.chars()
			.mapToObj((letter) -> String.valueOf((char) (Character.isUpperCase(letter) ? Character.toLowerCase(letter)
					: Character.toUpperCase(letter))))
			.collect(Collectors.joining());
	}

	private static String hash(String link) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256")
					.digest(link.substring(link.lastIndexOf('/') + 1).getBytes(StandardCharsets.UTF_8)));
		}
		catch (java.security.NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
