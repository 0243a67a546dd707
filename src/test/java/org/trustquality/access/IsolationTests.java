package org.trustquality.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.trustquality.AnswerHeaders;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlacedReview;
import org.trustquality.PlayedAdviser;
import org.trustquality.PlayedTrust;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.audit.Act;
import org.trustquality.review.PortfolioPaths;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is one trust's, or for one role, is not there for anybody else: every cell of the
 * file that lists all addresses is tried over HTTP. The last tests use up what the first
 * ones leave as it was.
 */
@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IsolationTests {

	private static final String NORA = "Nora Whitfield";

	private static final String BANNER = ".tq-closed-banner";

	/**
	 * Words of the service itself, such as states and roles. The reason of a correction
	 * stands with the assessment until the chair has signed again.
	 */
	private static final Set<String> NOBODY_WRITES = Set.of("action_notes.status", "actions.status", "activities.act",
			"assessment_results.lowest_dimension", "assessment_results.reason", "assessment_results.rules_version",
			"assessments.edition_id", "assessments.kind", "assessments.state", "campaign_trusts.chase",
			"campaign_trusts.reason", "campaign_trusts.state", "claim_results.claim_id",
			"dimension_results.dimension_id", "dimension_results.reason", "edition_indicators.edition_id",
			"edition_indicators.indicator_id", "editions.id", "editions.title", "evidence_files.media_type",
			"evidence_files.scan", "indicator_results.agreement", "invitations.capacity", "invitations.receipt_number",
			"invitations.status", "memberships.role", "own_indicators.dimension_id", "responses.capacity",
			"peer_boards.counted_as", "peer_boards.counted_in", "peer_boards.edition_id", "peer_boards.pooled_as",
			"peer_boards.state", "peer_places.dimension_id", "peer_places.edition_id", "responses.completed_dimensions",
			"review_parts.dimension_id", "review_points.reply", "review_points.subject", "reviews.state",
			"sector_wishes.indicator_id", "share_readings.what", "shares.level", "sign_offs.correction_reason",
			"signed_dimensions.dimension_id", "signed_results.edition_id", "trusts.closed_by", "trusts.kind");

	@Autowired
	private Stage stage;

	private final List<RouteLine> lines = RouteLine.all();

	/** The trust whose things are nobody else's. */
	private PlayedRoutes played;

	private ForeignTrust foreign;

	private OtherObjects objects;

	/** Where the page of each pattern is there for somebody. */
	private final Map<String, Sending> pages = new LinkedHashMap<>();

	private final Map<String, Visitor> visitors = new LinkedHashMap<>();

	private Trial trial;

	@BeforeAll
	void play() {
		this.played = new PlayedRoutes(this.stage);
		this.foreign = new ForeignTrust(this.stage);
		this.trial = new Trial(this.played.trust().number());
		this.objects = new OtherObjects(this.stage, this.played);
		this.foreign.trust().invent("Ada");
		this.stage.superuser()
			.sql("insert into service_roles (person_id, role) values (?, 'ADVISER')")
			.param(this.foreign.trust().person("Ada"))
			.update();
		Visitor stranger = this.stage.stranger();
		stranger.get("/sign-in");
		this.visitors.put("visitor", stranger);
		PlayedRoutes.HOLDERS.forEach((role, who) -> this.visitors.put(role, this.played.as(who)));
		this.visitors.put("administrator", this.stage.as(NORA));
		this.visitors.put("adviser", this.foreign.trust().as("Ada"));
		this.visitors.put("foreign", this.foreign.visitors().get("Fay"));
		this.visitors.put(RouteLine.SHARING, this.played.adviser().visitor());
		this.lines.stream()
			.filter((line) -> line.isOfTrust() && line.isPage())
			.forEach((line) -> PlayedPages.find(this.played, line)
				.ifPresent((page) -> this.pages.put(line.pattern(), page)));
	}

	@AfterEach
	void reopen() {
		this.played.reopen();
	}

	@AfterAll
	void forget() {
		this.objects.forget();
		this.played.adviser().leave();
		this.played.withoutShare().leave();
		this.stage.superuser()
			.sql("delete from service_roles where person_id = ?")
			.param(this.foreign.trust().person("Ada"))
			.update();
		this.stage.tidy();
	}

	/** Otherwise a 404 would prove nothing. */
	@Test
	@Order(1)
	void everyPageIsThereForSomebodyAndEveryFormHasAPlace() {
		assertThat(this.pages.keySet()).containsExactlyInAnyOrderElementsOf(patterns("GET"));
		assertThat(this.played.forms().keySet()).containsExactlyInAnyOrderElementsOf(patterns("POST"));
		assertThat(RouteForms.FORMS.keySet()).containsExactlyInAnyOrderElementsOf(patterns("POST"));
	}

	/** Otherwise it would prove nothing that no such word is found elsewhere. */
	@Test
	@Order(1)
	void holdsWordsOfItsOwnInEveryTextThatPeopleWrite() {
		assertThat(new CanaryColumns(this.stage, this.played.trust().number()).without())
			.containsExactlyInAnyOrderElementsOf(NOBODY_WRITES);
	}

	private Set<String> patterns(String method) {
		Set<String> patterns = new TreeSet<>();
		this.lines.stream()
			.filter((line) -> line.isOfTrust() && line.method().equals(method))
			.forEach((line) -> patterns.add(line.pattern()));
		return patterns;
	}

	@Test
	@Order(2)
	void keepsEverybodyOutWhoDoesNotBelong() {
		Map<String, String> before = this.stage.checksums();
		for (RouteLine line : this.lines) {
			line.outcomes().forEach((who, outcome) -> {
				if (Set.of("404", "sign-in", "token", "link").contains(outcome)) {
					this.trial.check(who, line, outcome, send(this.visitors.get(who), line, path(line)));
				}
			});
		}
		assertThat(this.stage.checksums()).isEqualTo(before);
		say("Cells that keep out");
	}

	/** A form that is not ours, or somebody else's, is sent in vain. */
	@Test
	@Order(3)
	void refusesEveryFormWithoutItsSecret() {
		Map<String, String> before = this.stage.checksums();
		String foreignForm = this.visitors.get("foreign").form();
		int forms = 0;
		for (RouteLine line : this.lines) {
			if (line.method().equals("POST") && !line.outcome("visitor").equals("token")) {
				Visitor sender = line.isOfTrust() ? this.played.as(place(line).who())
						: this.visitors.get("administrator");
				String[] fields = line.isOfTrust() ? place(line).form() : new String[0];
				String form = sender.form(fields).replaceFirst("_csrf=[^&]*&?", "");
				for (String body : List.of(form, "_csrf=&" + form, foreignForm + "&" + form)) {
					Visitor.Page page = sender.postRaw(path(line), body);
					assertThat(page.status()).as(line.address()).isEqualTo(403);
					assertThat(AnswerHeaders.faults(page)).isEmpty();
					forms++;
				}
			}
		}
		assertThat(this.stage.checksums()).isEqualTo(before);
		System.out.println("Forms without their secret: forms=" + forms + ", accepted=0, changes=0");
	}

	@Test
	@Order(3)
	void hidesATrustWhereverItsIdsStand() {
		Map<String, String> before = this.stage.checksums();
		for (RouteLine line : this.lines) {
			if (line.isOfTrust()) {
				for (String path : this.foreign.mixed(line.pattern(), this.played.variables(place(line)))) {
					this.foreign.visitors()
						.forEach((who, visitor) -> this.trial.check(who, line, "404", send(visitor, line, path)));
				}
			}
		}
		assertThat(this.stage.checksums()).isEqualTo(before);
		say("Ids of another trust");
	}

	/** The same form does its work with an id of one's own trust. */
	@Test
	@Order(4)
	void takesNoIdOfAnotherTrustFromAForm() {
		Visitor fay = this.foreign.visitors().get("Fay");
		Visitor flo = this.foreign.trust().as("Flo");
		String handOver = this.foreign.trust().page("Fay") + "/roles/chair/hand-over";
		String comments = this.foreign.closed() + "/meeting/comments";
		String theirs = comment(this.played.trust());
		assertThat(flo.get(comments).document().select("input[name=withheld]").eachAttr("value")).hasSize(1)
			.doesNotContain(theirs);
		Map<String, String> before = this.stage.checksums();
		Map<String, String> ours = this.stage.checksums(this.foreign.trust().reference());
		assertThat(fay.post(handOver, "successor", this.played.trust().person("Tess").toString()).status())
			.isEqualTo(404);
		for (String field : List.of("before", "withheld")) {
			assertThat(flo.post(comments, field, theirs).status()).as(field).isEqualTo(400);
		}
		assertThat(this.stage.checksums()).isEqualTo(before);
		assertThat(fay.post(handOver, "successor", this.foreign.trust().person("Foy").toString()).status())
			.isEqualTo(302);
		assertThat(flo.post(comments, "withheld", comment(this.foreign.trust())).status()).isEqualTo(302);
		assertThat(this.stage.checksums(this.foreign.trust().reference())).isNotEqualTo(ours);
	}

	private String comment(PlayedTrust trust) {
		return this.stage.superuser()
			.sql("select comment_id::text from response_notes where trust_id = ? limit 1")
			.param(trust.number())
			.query(String.class)
			.single();
	}

	/**
	 * To be appointed opens nothing that is not shared, to be shared with once opens
	 * nothing later, and whoever belongs to the trust has pages of their own.
	 */
	@Test
	@Order(4)
	void opensNothingToAdvisersThatIsNotSharedWithThem() {
		PlayedAdviser before = PlayedAdviser.of(this.stage)
			.appoint(this.played.trust(), false)
			.share(this.played.trust(), this.played.shared(), "VIEWS");
		before.revoke(this.played.trust());
		Map<String, Visitor> others = Map.of("appointed", this.played.withoutShare().visitor(), "revoked",
				before.visitor(), "foreign", this.foreign.visitors().get("Fay"), "chair", this.played.as("Clara"));
		Map<String, String> unchanged = this.stage.checksums();
		for (RouteLine line : this.lines) {
			if (line.pattern().startsWith(PortfolioPaths.SHARED)) {
				others.forEach((who, visitor) -> this.trial.check(who, line, "404", send(visitor, line, path(line))));
			}
		}
		assertThat(this.stage.checksums()).isEqualTo(unchanged);
		before.leave();
		say("Advisers without a share");
	}

	/** One's own is there; another person's of the same kind is not. */
	@Test
	@Order(5)
	void keepsWhatIsOnesOwnFromColleagues() {
		Map<String, String> before = this.stage.checksums();
		String unasked = this.played.unasked();
		for (RouteLine line : this.lines) {
			line.outcomes().forEach((who, outcome) -> {
				if (line.pattern().startsWith("/account") && line.pattern().contains("{")) {
					this.trial.check(who, line, outcome.equals("own") ? "404" : outcome,
							send(this.visitors.get(who), line, path(line)));
				}
				else if (outcome.equals("own") && line.pattern().startsWith(RouteForms.RESPONSE)) {
					Sending place = place(line);
					this.trial.check(who, line, "404", send(this.visitors.get(who), line,
							this.played.path(place).replace(place.where(), unasked)));
				}
			});
			if (line.isPage() && line.pattern().startsWith("/account") && line.outcome("trustee").equals("own")) {
				this.trial.check("owner", line, "yes", send(this.objects.owner(), line, path(line)));
			}
		}
		assertThat(this.stage.checksums()).isEqualTo(before);
		say("Cells of one's own");
	}

	@Test
	@Order(6)
	void showsEveryPageToWhomItIsFor() {
		for (RouteLine line : this.lines) {
			line.outcomes().forEach((who, outcome) -> {
				if (line.isPage() && Set.of("yes", "own").contains(outcome)
						&& !line.pattern().startsWith("/account/")) {
					this.trial.check(who, line, outcome, send(this.visitors.get(who), line, path(line)));
				}
			});
		}
		say("Cells that let in to read");
	}

	/** Nobody stays signed in for want of a button. */
	@Test
	@Order(6)
	void offersToSignOutOnEveryPage() {
		List<Visitor.Page> pages = new ArrayList<>();
		this.pages.forEach((pattern, place) -> pages.add(this.played.as(place.who()).get(this.played.path(place))));
		Visitor clara = this.played.as("Clara");
		List.of("/", "/trusts", "/account", "/account/data", "/help", "/sign-in", "/nothing", "/trusts/x", "/error")
			.forEach((path) -> pages.add(clara.get(path)));
		pages.add(clara.postRaw("/account/other-devices/removal", ""));
		List<Visitor.Page> shown = pages.stream()
			.filter((page) -> page.header("Content-Type").orElse("").startsWith("text/html") && !page.body().isEmpty())
			.toList();
		assertThat(shown).hasSizeGreaterThan(50);
		assertThat(shown).allSatisfy(
				(page) -> assertThat(page.document().select("header form[action=/sign-out] input[name=_csrf][value]"))
					.as(page.path() + " " + page.status())
					.hasSize(1));
		System.out.println("Pages that offer to sign out: pages=" + shown.size() + ", without=0");
	}

	@Test
	@Order(7)
	void readsTheSameInAClosedTrust() {
		Map<String, Integer> open = statuses(false);
		this.played.close();
		Map<String, String> before = this.stage.checksums();
		assertThat(statuses(true)).isEqualTo(open);
		assertThat(this.stage.checksums()).as("no page writes anything").isEqualTo(before);
		System.out.println("Closed trust: pages=" + open.size() + ", readable="
				+ open.values().stream().filter((status) -> status == 200).count() + ", different from before=0");
	}

	/** Every page that answers tells whether the trust is closed. */
	private Map<String, Integer> statuses(boolean closed) {
		Map<String, Integer> statuses = new LinkedHashMap<>();
		this.pages.forEach((pattern, place) -> {
			Visitor.Page page = this.played.as(place.who()).get(this.played.path(place));
			statuses.put(pattern, page.status());
			if (page.status() == 200 && page.header("Content-Type").orElse("").startsWith("text/html")) {
				assertThat(page.document().select(BANNER)).as(pattern).hasSize(closed ? 1 : 0);
			}
		});
		return statuses;
	}

	/** Nothing is offered that would end in a refusal. */
	@Test
	@Order(8)
	void offersNoFormOfAMeetingInAClosedTrust() {
		List<String> pages = this.played.meetingPages();
		Visitor clara = this.played.as("Clara");
		pages.forEach((page) -> assertThat(clara.get(page).document().select("main form")).as(page).isNotEmpty());
		this.played.close();
		for (String page : pages) {
			Visitor.Page shown = clara.get(page);
			assertThat(shown.status()).as(page).isEqualTo(200);
			assertThat(shown.document().select("main form, main .govuk-button")).as(page).isEmpty();
		}
		assertThat(pages.stream().filter((page) -> page.endsWith("/sign-off")).map((page) -> clara.get(page).body()))
			.anySatisfy((body) -> assertThat(body).contains("This trust is closed, so nothing can be signed off."));
	}

	/** In a closed trust a form goes in to a refusal, and nothing changes. */
	@Test
	@Order(9)
	void takesEveryFormFromWhomItIsForAndChangesNothingInAClosedTrust() {
		this.played.close();
		Map<String, String> before = this.stage.checksums();
		int[] closed = new int[1];
		for (RouteLine line : this.lines) {
			if (line.isOfTrust() && !line.isPage()) {
				line.outcomes().forEach((who, outcome) -> {
					if (!who.equals("visitor")) {
						Visitor.Page page = send(this.visitors.get(who), line, path(line));
						this.trial.check(who, line, outcome, page);
						assertThat(page.status()).as(who + ": " + line)
							.isEqualTo(Set.of("yes", "own").contains(outcome) ? 409 : 404);
						closed[0] += saysClosed(page) ? 1 : 0;
					}
				});
				assertThat(this.stage.checksums()).as(line + " changes nothing").isEqualTo(before);
			}
		}
		System.out.println("Closed trust: forms refused because it is closed=" + closed[0] + ", changes=0");
		say("Cells that let in to change");
	}

	private boolean saysClosed(Visitor.Page page) {
		return page.status() == 409 && page.document().select("main h1").text().equals("This trust is closed")
				&& page.document()
					.select(BANNER)
					.text()
					.contains(this.played.trust().name() + " closed on 31 August 2026.");
	}

	@Test
	@Order(10)
	void writesExactlyWhatTheFileSaysToTheLog() {
		Map<String, Set<Act>> promised = new LinkedHashMap<>();
		this.lines.forEach((line) -> promised.put(line.address(), line.acts()));
		List<String> otherwise = new ArrayList<>();
		this.played.forms().forEach((pattern, form) -> {
			int known = this.played.trust().acts().size();
			Map<String, String> before = this.stage.checksums(this.played.trust().reference());
			Visitor.Page page = this.played.send(form);
			List<String> acts = this.played.trust().acts();
			Set<String> told = new TreeSet<>(acts.subList(known, acts.size()));
			if (page.status() != 302 || this.stage.checksums(this.played.trust().reference()).equals(before)) {
				otherwise.add(form + " answers " + page.status() + ": " + page.document().select("main").text());
			}
			else if (!told.equals(new TreeSet<>(promised.get("POST " + pattern).stream().map(Act::name).toList()))) {
				otherwise.add(form + " tells " + told);
			}
		});
		System.out.println("Acts: forms=" + this.played.forms().size() + ", told otherwise=" + otherwise.size());
		assertThat(otherwise).isEmpty();
	}

	/**
	 * A form tried before took the share back, and only a review that was sent has all
	 * that forms are about. The last forms end an appointment and sign everybody out.
	 */
	@Test
	@Order(11)
	void takesFormsOutsideOfTrusts() {
		PlayedAdviser adviser = this.played.adviser().share(this.played.trust(), this.played.shared(), "VIEWS");
		String subject = this.stage.indicators().get(0);
		PlacedReview.of(this.stage, adviser.id(), this.played.shared(), true, "REPLIED")
			.point(subject, 3, "", null)
			.commit(subject.replaceAll("-.*", ""));
		List<RouteLine> forms = this.lines.stream()
			.filter((line) -> line.method().equals("POST") && !line.isOfTrust() && !line.outcomes().containsValue("own")
					&& !line.pattern().startsWith("/administration"))
			.sorted(Comparator.comparing((RouteLine line) -> line.pattern().equals("/sign-out"))
				.thenComparing((line) -> line.pattern().startsWith("/portfolio/appointments")))
			.toList();
		for (RouteLine line : forms) {
			line.outcomes().forEach((who, outcome) -> {
				if (outcome.equals("yes")) {
					this.trial.check(who, line, outcome, send(this.visitors.get(who), line, path(line)));
				}
			});
		}
		say("Forms outside of trusts");
	}

	@Test
	@Order(12)
	void tellsNothingInMails() {
		long mails = this.stage.superuser()
			.sql("select count(*) from mails where recipient like ? and subject || plain_text || coalesce(html, '') ilike any (array[?, ?])")
			.params("%." + this.foreign.trust().number() + "@%", "%" + PlayedRoutes.CANARY + "%",
					"%" + this.played.trust().number() + "%")
			.query(Long.class)
			.single();
		assertThat(mails).isZero();
		System.out.println("Isolation: routes=" + this.lines.size() + ", " + this.trial + ", in mails=" + mails);
	}

	private Sending place(RouteLine line) {
		return line.isPage() ? this.pages.get(line.pattern()) : this.played.forms().get(line.pattern());
	}

	private String path(RouteLine line) {
		return line.isOfTrust() ? this.played.path(place(line)) : this.objects.path(line.pattern());
	}

	private Visitor.Page send(Visitor visitor, RouteLine line, String path) {
		if (line.isPage() || line.method().equals("*")) {
			return visitor.get(path);
		}
		return line.isOfTrust() ? Sending.post(visitor, line.pattern(), path, place(line).form()) : visitor.post(path);
	}

	private void say(String what) {
		System.out.println(what + ": routes=" + this.lines.size() + ", " + this.trial);
		assertThat(this.trial.takeLeaks()).isEmpty();
	}

}
