package org.trustquality;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A trust of a test's own with invented people, so that tests can change roles without
 * spoiling the story for others. Each person's name carries the trust's number.
 */
public record PlayedTrust(Stage stage, int number, UUID reference) {

	/** What goes when a trust goes, in this order. */
	private static final List<String> TABLES = List.of("action_notes", "action_years", "actions", "withheld_comments",
			"comment_releases", "response_notes", "agreed_levels", "sign_offs", "evidence_items", "evidence_files",
			"opened_forms", "indicator_results", "claim_results", "dimension_results", "assessment_results",
			"responses", "respondents", "invitation_links", "invitations", "activities", "assessments",
			"edition_indicators", "editions", "memberships", "trusts");

	private static final AtomicInteger COUNT = new AtomicInteger(900_000);

	/** A trust whose people are given as {@code name:ROLE,ROLE}. */
	public static PlayedTrust of(Stage stage, String... people) {
		stage.forgetLimits();
		PlayedTrust trust = new PlayedTrust(stage, COUNT.incrementAndGet(), UUID.randomUUID());
		stage.superuser()
			.sql("insert into trusts (trust_id, reference, name, kind, invented) values (?, ?, ?, 'MULTI_ACADEMY', true)")
			.params(trust.number, trust.reference, trust.name())
			.update();
		for (String person : people) {
			String[] parts = person.split(":");
			trust.invent(parts[0]);
			if (parts.length > 1) {
				Arrays.stream(parts[1].split(",")).forEach((role) -> trust.grant(parts[0], role));
			}
		}
		return trust;
	}

	public String name() {
		return "Trust " + this.number;
	}

	/** Takes in a person without a role. */
	public UUID invent(String who) {
		UUID person = UUID.randomUUID();
		this.stage.superuser()
			.sql("insert into people (person_id, name, email, invented) values (?, ?, ?, true)")
			.params(person, named(who), email(who))
			.update();
		return person;
	}

	public void grant(String who, String role) {
		this.stage.superuser()
			.sql("insert into memberships values (?, ?, ?)")
			.params(this.number, person(who), role)
			.update();
	}

	/** The whole name of one of the trust's people. */
	public String named(String who) {
		return who + " " + this.number;
	}

	public String email(String who) {
		return who.toLowerCase(java.util.Locale.ROOT) + "." + this.number + "@invented.example";
	}

	public UUID person(String who) {
		return this.stage.superuser()
			.sql("select person_id from people where email = ?")
			.param(email(who))
			.query(UUID.class)
			.single();
	}

	/** Signs a person in, whether or not they have a role. */
	public Visitor as(String who) {
		return Visitor.as(person(who), this.stage.port());
	}

	public String path() {
		return "/trusts/" + this.reference;
	}

	public String people() {
		return path() + "/people";
	}

	public String page(String who) {
		return people() + "/" + person(who);
	}

	/** The roles in the table, in their order. */
	public List<String> roles(String who) {
		return this.stage.superuser()
			.sql("select role from memberships where trust_id = ? and person_id = ? order by role")
			.params(this.number, person(who))
			.query(String.class)
			.list();
	}

	/** What the activity log holds, oldest first: act and details. */
	public List<String> acts() {
		return this.stage.superuser()
			.sql("select act from activities where trust_id = ? order by sequence")
			.param(this.number)
			.query(String.class)
			.list();
	}

	/**
	 * Sets up an assessment as one of the people and asks everyone on the board.
	 * @return the path of its page
	 */
	public String draft(String organiser) {
		return draft(organiser, 0);
	}

	/** The same, so many academic years later; before, if that is negative. */
	public String draft(String organiser, int years) {
		return draft(organiser, years, Stage.QUALITY);
	}

	/** The same, with something else for the board to answer. */
	public String draft(String organiser, int years, String framework) {
		Visitor visitor = as(organiser);
		LocalDate closing = LocalDate.now(ZoneId.of("Europe/London")).plusDays(30);
		String page = path() + "/assessments";
		Visitor.Page created = visitor.submit(visitor.get(page + "/new"), page, "framework", framework, "kind",
				"INTERNAL", "minimumRatings", "3", "year",
				Integer.toString(closing.minusDays(30).minusMonths(8).getYear() + years), "day",
				Integer.toString(closing.getDayOfMonth()), "month", Integer.toString(closing.getMonthValue()),
				"closingYear", Integer.toString(closing.getYear()), "time", "17:00");
		Stage.require(created, 302);
		Stage.require(visitor.post(created.location() + "/board"), 302);
		return created.location();
	}

	/** Sets up an assessment and opens it. */
	public String open(String organiser) {
		return open(organiser, 0);
	}

	/** The same, so many academic years later; before, if that is negative. */
	public String open(String organiser, int years) {
		String assessment = draft(organiser, years);
		Stage.require(as(organiser).post(assessment + "/opening"), 302);
		return assessment;
	}

	/** Lets a person begin to answer and answer the first indicator with a comment. */
	public void answer(String who, String assessment, String choice) {
		Visitor visitor = as(who);
		Stage.require(visitor.post(assessment + "/response"), 302);
		String page = assessment + "/response/indicators/" + this.stage.indicators().get(0);
		Stage.require(visitor.submit(visitor.get(page), page, "choice", choice, "note", "note of " + who), 302);
	}

	/**
	 * Stores a person's whole sheet past all pages, as if they had answered.
	 * @param codes one code for each indicator
	 */
	public void sheet(String who, String assessment, List<Integer> codes) {
		this.stage.superuser()
			.sql("insert into respondents values (?, ?, gen_random_uuid()) on conflict do nothing")
			.params(this.number, person(who))
			.update();
		this.stage.superuser()
			.sql("""
					insert into responses (trust_id, academic_year, assessment_id, response_id, respondent_key, capacity,
						indicator_count, scale_points, ratings)
					select i.trust_id, i.academic_year, i.assessment_id, gen_random_uuid(), k.respondent_key, i.capacity,
						cardinality(?::smallint[]), 5, ?::smallint[]
					from invitations i join respondents k using (trust_id, person_id)
					where i.person_id = ? and i.assessment_id = ?::uuid""")
			.params(codes.toString().replace('[', '{').replace(']', '}'),
					codes.toString().replace('[', '{').replace(']', '}'), person(who), assessment.replaceAll(".*/", ""))
			.update();
	}

	/** Stores a note on a sheet past all pages. */
	public void note(String who, String assessment, int position, String text) {
		this.stage.superuser()
			.sql("""
					insert into response_notes (trust_id, academic_year, assessment_id, response_id, position, note)
					select r.trust_id, r.academic_year, r.assessment_id, r.response_id, ?, ?
					from responses r join respondents k using (trust_id, respondent_key)
					where k.person_id = ? and r.assessment_id = ?::uuid""")
			.params(position, text, person(who), assessment.replaceAll(".*/", ""))
			.update();
	}

	/** How far a person's invitation is; empty if there is none. */
	public String status(String who, String assessment) {
		return this.stage.superuser()
			.sql("select status from invitations where person_id = ? and assessment_id = ?::uuid")
			.params(person(who), assessment.replaceAll(".*/", ""))
			.query(String.class)
			.optional()
			.orElse("");
	}

	/** The subjects of the mails to a person, oldest first. */
	public List<String> mails(String who) {
		return mailsTo(email(who));
	}

	public List<String> mailsTo(String address) {
		return this.stage.superuser()
			.sql("select subject from mails where recipient = ? order by queued_at")
			.param(address)
			.query(String.class)
			.list();
	}

	/** Takes the trust and its people from the tables again. */
	public void remove() {
		TABLES.forEach((table) -> this.stage.superuser()
			.sql("delete from " + table + " where trust_id = ?")
			.param(this.number)
			.update());
		this.stage.superuser()
			.sql("delete from people where email like ?")
			.param("%." + this.number + "@invented.example")
			.update();
	}

	/** Does the same thing many times in the same moment. */
	public static <T> List<T> together(int times, Callable<T> work) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(times);
		CountDownLatch start = new CountDownLatch(times);
		try {
			List<Future<T>> all = Stream.generate(() -> threads.submit(() -> {
				start.countDown();
				start.await();
				return work.call();
			})).limit(times).toList();
			List<T> results = new java.util.ArrayList<>();
			for (Future<T> one : all) {
				results.add(one.get(60, TimeUnit.SECONDS));
			}
			return results;
		}
		finally {
			threads.shutdownNow();
		}
	}

	/** How often each answer came. */
	public static Map<Integer, Long> counted(List<Integer> statuses) {
		return statuses.stream()
			.collect(java.util.stream.Collectors.groupingBy((status) -> status, java.util.TreeMap::new,
					java.util.stream.Collectors.counting()));
	}

}
