package org.trustquality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.zaxxer.hikari.HikariDataSource;
import org.trustquality.framework.EditionNumber;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;
import org.trustquality.framework.Indicator;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where the invented people play: signs them in, sets assessments up through the pages,
 * and looks at the tables past all row security.
 */
@TestConfiguration(proxyBeanMethods = false)
public class Stage implements DisposableBean {

	/** The newest edition about a trust's quality. */
	public static final String QUALITY = newest("cst-*");

	/** The trust with several schools. */
	public static final String BRACKENWELL = "Brackenwell Learning Trust";

	/** The trust with one school. */
	public static final String SALTMARSH = "Saltmarsh School Trust";

	/** Governance professional of both trusts. */
	public static final String HELEN = "Helen Marsh";

	/** Chair of Brackenwell. */
	public static final String MARGARET = "Margaret Osei";

	/** Trustee of Brackenwell. */
	public static final String PRIYA = "Priya Sanderson";

	/** Chair of Saltmarsh. */
	public static final String JOAN = "Joan Pettifer";

	/**
	 * Due jobs, devices that are signed in, sign-ins under way, and how often something
	 * was asked.
	 */
	private static final Set<String> MOVING = Set.of("scheduled_tasks", "flyway_schema_history", "sessions",
			"sessions_attributes", "request_limits", "round_trips");

	private static final Pattern MAILED_CODE = Pattern.compile("\\b[2-9A-Z]{4} [2-9A-Z]{4}\\b");

	/** Versions that nobody signed, or of another assessment. */
	private static final String PLANTED = """
			select s.trust_id, s.assessment_id from sign_offs s
			where s.hash = repeat('0', 64) or strpos(s.content, s.assessment_id::text) = 0""";

	private final Environment environment;

	private final ObjectProvider<Editions> editions;

	private final HikariDataSource connections;

	private final JdbcClient superuser;

	private final Map<String, Visitor> signedIn = new ConcurrentHashMap<>();

	Stage(Environment environment, TestDatabase.Logins logins, ObjectProvider<Editions> editions) {
		this.environment = environment;
		this.editions = editions;
		this.connections = new HikariDataSource();
		this.connections.setJdbcUrl(logins.superuser().url());
		this.connections.setUsername(logins.superuser().username());
		this.connections.setPassword(logins.superuser().password());
		this.connections.setMaximumPoolSize(2);
		this.superuser = JdbcClient.create(this.connections);
	}

	@Override
	public void destroy() {
		this.connections.close();
	}

	public int port() {
		return this.environment.getRequiredProperty("local.server.port", Integer.class);
	}

	/** The tables as nobody in the application sees them. */
	public JdbcClient superuser() {
		return this.superuser;
	}

	/**
	 * A visitor who has not signed in, on a machine from which nothing was asked lately.
	 */
	public Visitor stranger() {
		forgetLimits();
		return new Visitor(port());
	}

	/**
	 * Lets hours pass for everything that is counted; all tests come from one machine.
	 */
	public void forgetLimits() {
		this.superuser.sql("delete from request_limits").update();
	}

	/** A person's browser; signed in again if a test has ended their sessions. */
	public Visitor as(String name) {
		return this.signedIn
			.compute(name, (person, before) -> (before != null && before.get("/account").status() == 200) ? before
					: Visitor.as(person, port()))
			.twin();
	}

	/** A person's address, as the story gives it. */
	public String email(String name) {
		return this.superuser.sql("select email from people where name = ? and invented")
			.param(name)
			.query(String.class)
			.single();
	}

	/** The code in the newest mail to an address. */
	public String mailedCode(String email) {
		String text = this.superuser.sql(
				"select plain_text from mails where recipient = ? and state <> 'DISCARDED' order by queued_at desc limit 1")
			.param(email)
			.query(String.class)
			.single();
		Matcher code = MAILED_CODE.matcher(text);
		if (!code.find()) {
			throw new IllegalStateException("no code in: " + text);
		}
		return code.group();
	}

	public UUID trust(String name) {
		return this.superuser.sql("select reference from trusts where name = ?").param(name).query(UUID.class).single();
	}

	public UUID person(String name) {
		return this.superuser.sql("select person_id from people where name = ? and invented")
			.param(name)
			.query(UUID.class)
			.single();
	}

	private static String newest(String series) {
		try {
			return Arrays
				.stream(new PathMatchingResourcePatternResolver()
					.getResources("classpath*:frameworks/" + series + "/edition.yaml"))
				.map((file) -> file.toString().replaceAll(".*frameworks.([^/\\\\]+).edition\\.yaml.*", "$1"))
				.map(EditionNumber::of)
				.max(Comparator.naturalOrder())
				.map((number) -> number.series() + "-" + number.year() + "." + number.issue())
				.orElseThrow();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The edition of new assessments. */
	public Edition edition() {
		return this.editions.getObject().current();
	}

	/** The indicators of the current edition, in its order. */
	public List<String> indicators() {
		return edition().indicators().stream().map(Indicator::id).toList();
	}

	/** A new draft with the whole board of the story on it, without whom tests added. */
	public Played draft(String trust) {
		this.superuser
			.sql("delete from memberships where person_id in (select person_id from people where not invented)")
			.update();
		Visitor helen = as(HELEN);
		LocalDate closing = LocalDate.now(ZoneId.of("Europe/London")).plusDays(30);
		String page = "/trusts/" + trust(trust) + "/assessments";
		Visitor.Page created = helen.submit(helen.get(page + "/new"), page, "framework", QUALITY, "kind", "INTERNAL",
				"minimumRatings", trust.equals(SALTMARSH) ? "3" : "5", "year",
				Integer.toString(closing.minusDays(30).minusMonths(8).getYear()), "day",
				Integer.toString(closing.getDayOfMonth()), "month", Integer.toString(closing.getMonthValue()),
				"closingYear", Integer.toString(closing.getYear()), "time", "17:00");
		require(created, 302);
		Played played = new Played(this, trust, UUID.fromString(created.location().replaceAll(".*/", "")));
		require(helen.post(played.path() + "/board"), 302);
		return played;
	}

	/**
	 * Lets a draft use the edition with which the series began.
	 * @return the edition that it used, which is newer
	 */
	public String older(UUID assessment) {
		String newest = this.superuser.sql("select edition_id from assessments where assessment_id = ?")
			.param(assessment)
			.query(String.class)
			.single();
		this.superuser
			.sql("update assessments set edition_id = 'cst-2022.1' where assessment_id = ? and state = 'DRAFT'")
			.param(assessment)
			.update();
		return newest;
	}

	/** A new assessment that the whole board is asked to answer. */
	public Played open(String trust) {
		Played played = draft(trust);
		require(as(HELEN).post(played.path() + "/opening"), 302);
		return played;
	}

	/**
	 * Takes away what tests planted past the pages and no page would leave: versions that
	 * nobody signed, states without a version, files that were changed.
	 */
	public void tidy() {
		this.superuser.sql("""
				update evidence_files set size = length(content), hash = encode(sha256(content), 'hex')
				where content is not null and hash <> encode(sha256(content), 'hex')""").update();
		for (String rows : List.of("review_points", "review_parts", "reviews", "sign_offs")) {
			this.superuser.sql("delete from " + rows + " where (trust_id, assessment_id) in (" + PLANTED + ")")
				.update();
		}
		this.superuser.sql("""
				update assessments a set state = 'CLOSED', correction_reason = null
				where state in ('SIGNED_OFF', 'CORRECTING') and not exists (
					select from sign_offs s where s.trust_id = a.trust_id and s.assessment_id = a.assessment_id)""")
			.update();
	}

	/** Count and checksum of every table but those that move by themselves. */
	public Map<String, String> checksums() {
		return checksums("true");
	}

	/** Count and checksum of a trust's rows in every table that has any. */
	public Map<String, String> checksums(UUID trust) {
		return checksums(
				"to_jsonb(t) ->> 'trust_id' = (select trust_id::text from trusts where reference = '" + trust + "')");
	}

	private Map<String, String> checksums(String which) {
		String query = this.superuser.sql("select tablename from pg_tables where schemaname = 'public'")
			.query(String.class)
			.list()
			.stream()
			.filter((table) -> !MOVING.contains(table))
			.map((table) -> "select '" + table + "' as name, count(*) || ' ' || coalesce(md5(string_agg(" + row(table)
					+ ", '|' order by " + row(table) + ")), '') as sum from " + table + " t where " + which)
			.collect(Collectors.joining(" union all "));
		Map<String, String> sums = new TreeMap<>();
		this.superuser.sql(query).query((row) -> {
			sums.put(row.getString("name"), row.getString("sum"));
		});
		return sums;
	}

	/** How far a mail is moves by itself. */
	private static String row(String table) {
		return table.equals("mails") ? "(t.mail_id, t.recipient, t.subject)::text" : "t::text";
	}

	/** Goes on only if a request was answered as a test needs it. */
	public static void require(Visitor.Page page, int status) {
		if (page.status() != status) {
			throw new IllegalStateException(
					page.method() + " " + page.path() + " answers " + page.status() + ": " + page.document().text());
		}
	}

	/** One assessment on the stage. */
	public record Played(Stage stage, String trust, UUID reference) {

		public String path() {
			return "/trusts/" + this.stage.trust(this.trust) + "/assessments/" + this.reference;
		}

		public String response() {
			return path() + "/response";
		}

		public String indicator(String indicator) {
			return response() + "/indicators/" + indicator;
		}

		/** Where what a person wrote on paper is typed in. */
		public String paper(String name) {
			return respondent(name) + "/paper";
		}

		public String respondent(String name) {
			return path() + "/respondents/" + this.stage.person(name);
		}

		/** Lets Helen note that a person answers on paper, and start to type it in. */
		public Visitor beginPaper(String name) {
			Visitor helen = this.stage.as(HELEN);
			require(helen.post(respondent(name) + "/paper-choice"), 302);
			require(helen.post(paper(name)), 302);
			return helen;
		}

		/**
		 * Lets Helen type in one level for everything a person answers, and send it in.
		 */
		public Visitor enterAll(String name, String choice) {
			Visitor helen = beginPaper(name);
			this.stage.indicators().forEach((indicator) -> require(enter(helen, name, indicator, choice, ""), 302));
			require(helen.post(paper(name) + "/submission"), 302);
			return helen;
		}

		/** Types in one answer through the indicator's page. */
		public Visitor.Page enter(Visitor visitor, String name, String indicator, String choice, String note) {
			String page = paper(name) + "/indicators/" + indicator;
			return visitor.submit(visitor.get(page), page, "choice", choice, "note", note);
		}

		/** Lets a person start to answer. */
		public Visitor begin(String name) {
			Visitor visitor = this.stage.as(name);
			require(visitor.post(response()), 302);
			return visitor;
		}

		/** Answers through the indicator's page. */
		public Visitor.Page answer(Visitor visitor, String indicator, String choice, String note) {
			String page = indicator(indicator);
			return visitor.submit(visitor.get(page), page, "choice", choice, "note", note);
		}

		/** Lets a person answer everything with one level and send it in. */
		public Visitor answerAll(String name, String choice) {
			Visitor visitor = begin(name);
			this.stage.indicators().forEach((indicator) -> require(answer(visitor, indicator, choice, ""), 302));
			require(visitor.post(response() + "/submission"), 302);
			return visitor;
		}

		/** The state in the table. */
		public String state() {
			return one("select state from assessments where assessment_id = ?");
		}

		/** The first column of one row that is about this assessment. */
		public String one(String query) {
			return this.stage.superuser.sql(query).param(this.reference).query(String.class).single();
		}

		/** The codes that a person has stored. */
		public List<Integer> ratings(String person) {
			return this.stage.superuser
				.sql("""
						select unnest(r.ratings)::integer from responses r join respondents k using (trust_id, respondent_key)
						where r.assessment_id = ? and k.person_id = ?""")
				.params(this.reference, this.stage.person(person))
				.query(Integer.class)
				.list();
		}

	}

}
