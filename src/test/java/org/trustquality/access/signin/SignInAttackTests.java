package org.trustquality.access.signin;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Statements;
import org.trustquality.Visitor;
import org.trustquality.Wire;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody tries who is not the person, or who wants to know who is one. */
@DemonstratedApplication
class SignInAttackTests {

	private static final Map<String, String> TABLE = new TreeMap<>();

	private static final int THREADS = 16;

	private static final String EVIL = "evil.example";

	@Autowired
	private Stage stage;

	private Visitor visitor;

	private String owner;

	@BeforeEach
	void come() {
		this.visitor = this.stage.stranger();
		this.owner = this.stage.email(Stage.PRIYA);
	}

	@AfterAll
	static void say() {
		TABLE.forEach((attack, outcome) -> System.out.println("Sign-in attack, " + attack + ": " + outcome));
	}

	@Test
	void aCodeSignsInOnce() {
		String code = ask(this.visitor, this.owner);
		Visitor thief = this.visitor.twin();
		assertThat(type(this.visitor, code).status()).isEqualTo(302);
		int sessions = sessions();
		for (int round = 0; round < 5; round++) {
			assertThat(type(thief, code).status()).isEqualTo(400);
		}
		assertThat(isSignedIn(thief)).isFalse();
		assertThat(sessions()).isEqualTo(sessions);
		TABLE.put("code reused", "requests=5, sign-ins=0");
	}

	@Test
	void aCodeSignsInForTenMinutes() {
		String late = ask(this.visitor, this.owner);
		expire("10 minutes 1 second");
		assertThat(type(this.visitor, late).status()).isEqualTo(400);
		assertThat(isSignedIn(this.visitor)).isFalse();
		this.visitor.post("/sign-in/code/replacement");
		String inTime = this.stage.mailedCode(this.owner);
		expire("9 minutes 50 seconds");
		assertThat(type(this.visitor, inTime).status()).as("the same attempt in time").isEqualTo(302);
		TABLE.put("code late", "requests=1, sign-ins=0; in time 1");
	}

	@Test
	void aCodeSignsInWhereItWasAskedFor() {
		String code = ask(this.visitor, this.owner);
		List<Visitor> others = IntStream.range(0, 4).mapToObj((each) -> new Visitor(this.stage.port())).toList();
		ask(others.get(0), this.stage.email(Stage.JOAN));
		others.get(1).cookies().put("sign-in", "x");
		others.get(2).cookies().put("sign-in", this.visitor.cookies().get("sign-in").toLowerCase());
		others.get(3).cookies().put("sign-in", "%00%01");
		for (Visitor other : others) {
			other.get("/sign-in");
			assertThat(type(other, code).status()).isEqualTo(400);
			assertThat(isSignedIn(other)).isFalse();
		}
		assertThat(type(this.visitor, code).status()).isEqualTo(302);
		TABLE.put("code in another browser", "requests=" + others.size() + ", sign-ins=0; where it was asked 1");
	}

	@Test
	void isTruncatedOrPaddedInVain() {
		String code = ask(this.visitor, this.owner);
		List<String> near = List.of(code.substring(0, 8), code.substring(1), code + code, code + "2", "", "%00", "*",
				code.replace(code.charAt(0), '\u0130'));
		near.forEach((typed) -> assertThat(type(this.visitor, typed).status()).as(typed).isEqualTo(400));
		assertThat(this.visitor.postRaw("/sign-in/code", this.visitor.form() + "&code=%00").status()).isEqualTo(400);
		assertThat(this.visitor.postRaw("/sign-in/code", this.visitor.form()).status()).isEqualTo(400);
		assertThat(isSignedIn(this.visitor)).isFalse();
		assertThat(type(this.visitor, code.toLowerCase().replace(" ", "-")).status()).as("other case").isEqualTo(302);
		TABLE.put("code truncated or padded", "requests=" + (near.size() + 2) + ", sign-ins=0; other case 1");
	}

	@Test
	void ofManyAtOnceOneSignsIn() throws Exception {
		String code = ask(this.visitor, this.owner);
		int sessions = sessions();
		List<Visitor> twins = Stream.generate(this.visitor::twin).limit(THREADS).toList();
		List<Visitor.Page> pages = atOnce(
				twins.stream().map((twin) -> (Callable<Visitor.Page>) () -> type(twin, code)));
		assertThat(pages.stream().filter((page) -> page.status() == 302)).hasSize(1);
		assertThat(twins.stream().filter(this::isSignedIn)).hasSize(1);
		assertThat(sessions()).isEqualTo(sessions + 1);
		TABLE.put("right code " + THREADS + " times at once", "requests=" + THREADS + ", sign-ins=1");
	}

	@Test
	void isGuessedAThousandTimesInVain() {
		ask(this.visitor, this.owner);
		Map<Integer, Integer> statuses = new TreeMap<>();
		int judgedBefore = judged();
		int mailsBefore = mails(this.owner) - 1;
		int asked = 1;
		int askedAgain = 0;
		for (int guess = 0; guess < 1000; guess++) {
			if (guess % ((guess < 60) ? 5 : 100) == 0) {
				Visitor.Page again = this.visitor.submit(this.visitor.get("/sign-in"), "/sign-in", "email", this.owner);
				asked += (again.status() == 302) ? 1 : 0;
				askedAgain += (this.visitor.post("/sign-in/code/replacement").status() == 302) ? 1 : 0;
			}
			statuses.merge(type(this.visitor, "2222 %04d".formatted(2000 + guess).replace('0', 'Z').replace('1', 'Y'))
				.status(), 1, Integer::sum);
		}
		assertThat(statuses.keySet()).containsOnly(400, 429);
		int judged = judged() - judgedBefore;
		assertThat(judged).isPositive().isLessThanOrEqualTo(5 * (asked + askedAgain));
		int mails = mails(this.owner) - mailsBefore;
		assertThat(askedAgain).as("new codes that were sent").isPositive();
		assertThat(mails).as("mails to the owner").isEqualTo(asked + askedAgain).isLessThanOrEqualTo(6);
		assertThat(isSignedIn(this.visitor)).isFalse();
		Visitor.Page refused = type(this.visitor, "2222 2222");
		assertThat(refused.status()).isEqualTo(429);
		assertThat(refused.document().text()).contains("You can try again in");
		assertThat(Integer.parseInt(refused.header("Retry-After").orElseThrow())).isBetween(1, 900);

		Visitor home = new Visitor(new Wire(this.stage.port(), "127.0.0.2", "127.0.0.1"));
		assertThat(type(home, ask(home, this.owner)).status()).as("the owner, elsewhere and at once").isEqualTo(302);
		TABLE.put("1,000 guesses", "judged=" + judged + ", refused=" + statuses.get(429) + ", mails=" + mails
				+ ", sign-ins=0; the owner elsewhere 1");
	}

	@Test
	void sendsNoMoreMailsHoweverManyBrowsersAskAgain() {
		List<String> addresses = List.of(this.owner, "nobody.at.all@invented.example");
		for (String address : addresses) {
			this.stage.forgetLimits();
			int before = written();
			int refused = 0;
			for (int browser = 0; browser < 6; browser++) {
				Visitor fresh = new Visitor(this.stage.port());
				refused += (fresh.submit(fresh.get("/sign-in"), "/sign-in", "email", address).status() == 429) ? 1 : 0;
				refused += (fresh.post("/sign-in/code/replacement").status() == 429) ? 1 : 0;
			}
			assertThat(written() - before).as(address).isBetween(5, 6);
			assertThat(refused).as(address).isPositive();
		}
		TABLE.put("new codes in 6 browsers", "mails to each address at most 6");
	}

	@Test
	void aBrowserOnTheMoveGetsNoMoreNewCodes() {
		ask(this.visitor, this.owner);
		int before = written();
		for (int network = 2; network < 8; network++) {
			Visitor moved = new Visitor(new Wire(this.stage.port(), "127.0.0." + network, "127.0.0.1"));
			moved.cookies().putAll(this.visitor.cookies());
			moved.get("/sign-in/code");
			moved.post("/sign-in/code/replacement");
		}
		assertThat(written() - before).isEqualTo(2);
	}

	@Test
	void fiveTriesMakeACodeWorthless() {
		String code = ask(this.visitor, this.owner);
		for (int guess = 0; guess < 5; guess++) {
			assertThat(type(this.visitor, "2222 2222").status()).isEqualTo(400);
		}
		assertThat(type(this.visitor, code).status()).as("right, but the sixth").isEqualTo(400);
		this.stage.superuser().sql("update sign_in_codes set attempts = 0 where used_at is null").update();
		assertThat(type(this.visitor, code).status()).as("planted: without the count it signs in").isEqualTo(302);
		TABLE.put("right code after 5 wrong ones", "requests=6, sign-ins=0");
	}

	@Test
	void looksTheSameForKnownAndUnknownAddresses() throws Exception {
		Seen known = seen(this.owner);
		Seen unknown = seen("nobody.at.all@invented.example");
		assertThat(unknown).isEqualTo(known);
		assertThat(known.asking()).isNotEmpty();
		assertThat(seen("no address")).as("planted: a difference is seen").isNotEqualTo(known);
		assertThat(this.stage.superuser()
			.sql("select count(*) from mails where recipient like 'nobody.at.all%'")
			.query(Integer.class)
			.single()).isZero();
		TABLE.put("known or unknown address", "requests=10, differences=0, statements=" + known.asking().size());
	}

	private Seen seen(String email) throws Exception {
		Visitor curious = this.stage.stranger();
		Visitor.Page form = curious.get("/sign-in");
		Statements.Sent<Visitor.Page> asked = Statements.of(() -> curious.submit(form, "/sign-in", "email", email))
			.ofVisitors();
		Visitor.Page code = curious.get("/sign-in/code");
		Statements.Sent<Visitor.Page> typed = Statements.of(() -> type(curious, "2222 2222")).ofVisitors();
		Statements.Sent<Visitor.Page> again = Statements.of(() -> curious.post("/sign-in/code/replacement"))
			.ofVisitors();
		return new Seen(asked.statements(),
				Stream.of(asked.result(), code, typed.result(), again.result()).map(SignInAttackTests::shown).toList(),
				typed.statements(), again.statements());
	}

	@Test
	void startsASessionUnderANewId() {
		Visitor victim = this.stage.stranger();
		victim.cookies().put("SESSION", "A".repeat(43));
		assertThat(type(victim, ask(victim, this.owner)).status()).isEqualTo(302);
		String first = victim.cookies().get("SESSION");
		assertThat(first).matches("[A-Za-z0-9_-]{43}").isNotEqualTo("A".repeat(43));
		Visitor watcher = victim.twin();
		assertThat(type(victim, ask(victim, this.stage.email(Stage.JOAN))).status()).isEqualTo(302);
		assertThat(victim.cookies().get("SESSION")).isNotEqualTo(first);
		assertThat(isSignedIn(watcher)).as("the session before").isFalse();
		assertThat(victim.get("/account").document().text()).contains(Stage.JOAN);
		TABLE.put("session fixed before or carried over", "requests=2, taken over=0");
	}

	@Test
	void hostileHostsAppearNowhere() {
		List<String> seen = new java.util.ArrayList<>();
		for (String host : List.of(EVIL, EVIL + ":8080", "127.0.0.1@" + EVIL, "localhost." + EVIL)) {
			Visitor hostile = new Visitor(new Wire(this.stage.port(), "127.0.0.3", host));
			seen.add(text(hostile.get("/")));
			seen.add(text(hostile.get("/trusts/x")));
			seen.add(text(hostile.get("/sign-in")));
			seen.add(text(hostile.send("POST", "/sign-in", "application/x-www-form-urlencoded",
					hostile.form("email", this.owner), "X-Forwarded-Host", EVIL, "X-Forwarded-Proto", "https",
					"X-Forwarded-Prefix", "/" + EVIL, "Forwarded", "host=" + EVIL)));
			seen.add(text(hostile.get("/sign-in/code")));
			seen.add(text(hostile.send("GET", "/account", null, "", "X-Forwarded-Host", EVIL)));
			seen.add(this.stage.superuser()
				.sql("select string_agg(mails::text, ' ') from mails")
				.query(String.class)
				.single());
		}
		assertThat(seen.stream().filter((text) -> text.contains(EVIL))).isEmpty();
		Visitor typist = this.stage.stranger();
		assertThat(text(typist.submit(typist.get("/sign-in"), "/sign-in", "email", "somebody at " + EVIL)))
			.as("planted: an answer that mentions it is seen")
			.contains(EVIL);
		TABLE.put("hostile Host and forwarded headers", "answers and mails=" + seen.size() + ", mentioned=0");
	}

	private static String text(Visitor.Page page) {
		return page.status() + " " + page.headers() + " " + page.body();
	}

	/** What a page tells, without what is random on every page. */
	private static String shown(Visitor.Page page) {
		String headers = page.headers()
			.entrySet()
			.stream()
			.filter((header) -> !header.getKey().equalsIgnoreCase("date"))
			.map((header) -> header.getKey().toLowerCase() + "="
					+ header.getValue()
						.toString()
						.replaceAll("=[A-Za-z0-9_-]{36,43}", "=random")
						.replaceAll("Expires=[^;]+", "Expires=soon"))
			.sorted()
			.collect(Collectors.joining("\n"));
		return page.status() + "\n" + headers + "\n"
				+ page.body().replaceAll("(name=\"_csrf\" value=\")[^\"]+", "$1random");
	}

	private <T> List<T> atOnce(Stream<Callable<T>> work) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		try {
			List<T> results = new java.util.ArrayList<>();
			for (Future<T> done : threads.invokeAll(work.toList())) {
				results.add(done.get());
			}
			return results;
		}
		finally {
			threads.shutdownNow();
		}
	}

	private String ask(Visitor who, String email) {
		Visitor.Page asked = who.submit(who.get("/sign-in"), "/sign-in", "email", email);
		assertThat(asked.status()).as(asked.document().text()).isEqualTo(302);
		return this.stage.mailedCode(email);
	}

	private static Visitor.Page type(Visitor who, String code) {
		return who.post("/sign-in/code", "code", code);
	}

	private void expire(String after) {
		this.stage.superuser()
			.sql("update sign_in_codes set expires_at = expires_at - cast(? as interval) where used_at is null")
			.param(after)
			.update();
	}

	private boolean isSignedIn(Visitor who) {
		return who.get("/account").status() == 200;
	}

	private int judged() {
		return this.stage.superuser().sql("select sum(attempts) from sign_in_codes").query(Integer.class).single();
	}

	private int written() {
		return this.stage.superuser().sql("select count(*) from mails").query(Integer.class).single();
	}

	private int mails(String email) {
		return this.stage.superuser()
			.sql("select count(*) from mails where recipient = ?")
			.param(email)
			.query(Integer.class)
			.single();
	}

	private int sessions() {
		return this.stage.superuser().sql("select count(*) from sessions").query(Integer.class).single();
	}

	private record Seen(List<String> asking, List<String> pages, List<String> typing, List<String> askingAgain) {

	}

}
