package org.trustquality.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.trustquality.Stage;
import org.trustquality.Visitor;

/**
 * Sends one request after another that no browser would, each to the same stage, and
 * looks at the answer and at every row that was written.
 */
final class Fuzzer {

	private static final Pattern TRACE = Pattern
		.compile("\\bat (org|java|jakarta)\\.|Caused by:|Whitelabel|org\\.springframework|PSQLException|hibernate"
				+ "|Apache Tomcat|java\\.lang\\.|TemplateInput");

	private static final Pattern SPACES = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

	private static final String FORM = "application/x-www-form-urlencoded";

	private final Stage stage;

	private final PlayedBoards boards;

	private final Journal journal;

	private final List<UUID> ids;

	private final Map<String, Integer> statuses = new TreeMap<>();

	private final List<String> faults = new ArrayList<>();

	/** What accepted requests wrote, by route. */
	private final Map<String, Set<String>> written = new TreeMap<>();

	private long seconds;

	private int inputs;

	private int serverErrors;

	private int unexpected;

	private int accepted;

	private int stored;

	private int shown;

	Fuzzer(Stage stage, PlayedBoards boards, Journal journal) {
		this.stage = stage;
		this.boards = boards;
		this.journal = journal;
		this.ids = boards.ids();
	}

	/** Sends a number of requests, every field of every form in turn. */
	void run(List<Target> targets, int count, long seed) {
		long started = System.nanoTime();
		Random random = new Random(seed);
		List<Spot> spots = new ArrayList<>();
		for (Target target : targets) {
			spots.add(new Spot(target, ""));
			target.fields().keySet().forEach((field) -> spots.add(new Spot(target, field)));
		}
		for (int number = 0; number < count; number++) {
			if (number % spots.size() == 0) {
				Collections.shuffle(spots, random);
			}
			Spot spot = spots.get(number % spots.size());
			String actor = (random.nextInt(10) < 7) ? spot.target.actor()
					: PlayedBoards.ACTORS.get(random.nextInt(PlayedBoards.ACTORS.size()));
			attack(spot, actor, random);
		}
		this.seconds = (System.nanoTime() - started) / 1_000_000_000;
	}

	private void attack(Spot spot, String actor, Random random) {
		Target target = spot.target;
		Visitor visitor = this.boards.as(actor);
		int kind = random.nextInt(20);
		if (!spot.field.isEmpty() && (kind < 14 || target.files())) {
			String value = Corpus.value(random, this.ids);
			check(target, actor, spot.field, value, send(visitor, target, with(target, spot.field, value), value));
		}
		else if (kind < 16 && target.isPost()) {
			check(target, actor, "binding", "", bind(visitor, target, random));
		}
		else if (kind < 18) {
			check(target, actor, "address", "", stray(visitor, target, random));
		}
		else if (kind < 19 || !target.isPost()) {
			String method = pick(Corpus.METHODS, random);
			check(target, actor, method, "",
					visitor.send(method, address(target, target.fields()), FORM, visitor.form(pairs(target.fields()))));
		}
		else {
			check(target, actor, "body", "", misshape(visitor, target, random));
		}
	}

	private static Map<String, String> with(Target target, String field, String value) {
		Map<String, String> fields = new LinkedHashMap<>(target.fields());
		fields.put(field, value);
		return fields;
	}

	private static Visitor.Page send(Visitor visitor, Target target, Map<String, String> fields, String value) {
		if (target.files()) {
			return PlayedBoards.upload(visitor, target.path(), fields, value.isEmpty() ? "report.pdf" : value,
					(value.length() % 3 == 0) ? value.getBytes(StandardCharsets.UTF_8) : PlayedBoards.file());
		}
		if (target.isPost()) {
			return visitor.post(target.path(), pairs(fields));
		}
		return visitor.get(address(target, fields));
	}

	/** A page's address with its fields as a query. */
	static String address(Target target, Map<String, String> fields) {
		if (target.isPost() || fields.isEmpty()) {
			return target.path();
		}
		StringBuilder query = new StringBuilder(target.path().replaceFirst("\\?.*", "") + "?");
		fields.forEach((name, value) -> query.append(encoded(name))
			.append('=')
			.append(encoded((value.length() > 5000) ? value.substring(0, 5000) : value))
			.append('&'));
		return query.toString();
	}

	/** Fields that the form does not have. */
	private Visitor.Page bind(Visitor visitor, Target target, Random random) {
		List<String> pairs = new ArrayList<>(List.of(pairs(target.fields())));
		for (int extra = 0; extra < 5; extra++) {
			pairs.add(pick(Corpus.BINDINGS, random));
			pairs.add(Corpus.value(random, this.ids));
		}
		if (random.nextInt(3) == 0 && !target.fields().isEmpty()) {
			pairs.add(pick(List.copyOf(target.fields().keySet()), random));
			pairs.add(Corpus.value(random, this.ids));
		}
		return visitor.post(target.path(), pairs.toArray(String[]::new));
	}

	/** An address that is nearly right. */
	private Visitor.Page stray(Visitor visitor, Target target, Random random) {
		String path = target.path();
		if (random.nextBoolean()) {
			path = path.replaceFirst("\\?.*", "") + pick(Corpus.ADDRESS_ENDINGS, random);
		}
		else {
			String[] parts = (path.replaceFirst("\\?.*", "") + "/x").split("/");
			int place = 1 + random.nextInt(parts.length - 1);
			parts[place] = random.nextBoolean() ? pick(Corpus.IDS, random) : pick(this.ids, random).toString();
			path = String.join("/", parts);
		}
		return target.isPost() ? visitor.post(path, pairs(target.fields())) : visitor.get(path);
	}

	/** A body that cannot be read, or can be in two ways. */
	private Visitor.Page misshape(Visitor visitor, Target target, Random random) {
		String form = visitor.form(pairs(target.fields()));
		return switch (random.nextInt(5)) {
			case 0 -> visitor.send("POST", target.path(), pick(Corpus.TYPES, random), form);
			case 1 -> visitor.postRaw(target.path() + (target.path().contains("?") ? "&" : "?") + form, form);
			case 2 -> visitor.postRaw(target.path(), form + "&" + form.replaceFirst("_csrf=[^&]*", ""));
			case 3 -> visitor.postRaw(target.path(), visitor.form());
			default -> visitor.postRaw(target.path(),
					visitor.form() + "&" + pick(Corpus.bodies(field(target, random)), random));
		};
	}

	private static String field(Target target, Random random) {
		return target.fields().isEmpty() ? "x" : pick(List.copyOf(target.fields().keySet()), random);
	}

	private static <T> T pick(List<T> from, Random random) {
		return from.get(random.nextInt(from.size()));
	}

	static String[] pairs(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.flatMap((field) -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
			.toArray(String[]::new);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** Looks at an answer and at what was written, and takes that back. */
	void check(Target target, String actor, String what, String value, Visitor.Page page) {
		this.inputs++;
		if (this.inputs % 25 == 0) {
			this.stage.forgetLimits();
		}
		this.statuses.merge(Integer.toString(page.status()), 1, Integer::sum);
		String about = target.route() + " by " + actor + ", " + what + "="
				+ encoded((value.length() > 80) ? value.substring(0, 80) + "..." : value) + " at " + page.path()
				+ " answers " + page.status();
		if (page.status() >= 500) {
			this.serverErrors++;
			this.faults.add(about);
		}
		if (page.status() >= 400 && TRACE.matcher(page.body()).find()) {
			this.faults.add(about + " and tells of its inside");
		}
		page.header("Location").filter((place) -> !place.matches("/(?!/).*")).ifPresent((place) -> {
			this.faults.add(about + " and leads to " + place);
		});
		List<Journal.Change> changes = this.journal.changes();
		if (!changes.isEmpty()) {
			judge(target, actor, about, page, changes);
			if (isAccepted(page) && !value.isBlank() && !target.fields().isEmpty() && target.isPost()) {
				comesBack(target, actor, about, value, page, changes);
			}
			this.journal.undo();
		}
	}

	private static boolean isAccepted(Visitor.Page page) {
		return page.status() < 400 && !(page.status() == 302 && page.location().equals("/sign-in"));
	}

	private void judge(Target target, String actor, String about, Visitor.Page page, List<Journal.Change> changes) {
		String route = route(target, page);
		if (!isAccepted(page)) {
			if (changes.stream().anyMatch((change) -> !MayChange.counts(route, change))) {
				unexpected(about, "was refused and wrote " + changes);
			}
			return;
		}
		this.accepted++;
		for (Journal.Change change : changes) {
			this.written.computeIfAbsent(route, (key) -> new TreeSet<>()).add(change.table());
			if (!MayChange.tables(route).contains(change.table())) {
				unexpected(about, "wrote " + change + " " + change.columns());
			}
			boolean everywhere = actor.equals(PlayedBoards.ADMINISTRATOR) || MayChange.isOfAPerson(route);
			if (change.trust() != 0 && !everywhere && !this.boards.mayWrite(actor, change.trust())) {
				unexpected(about, "wrote a row of trust " + change.trust() + ": " + change);
			}
		}
	}

	/** A stray address may be another route's. */
	private String route(Target target, Visitor.Page page) {
		return page.method() + " " + this.boards.pattern(page.path());
	}

	private void unexpected(String about, String what) {
		this.unexpected++;
		this.faults.add(about + ": " + what);
	}

	/** What was typed is stored as it was typed, blanks aside, and so it is shown. */
	private void comesBack(Target target, String actor, String about, String value, Visitor.Page page,
			List<Journal.Change> changes) {
		String squeezed = squeezed(value);
		if (squeezed.isEmpty()) {
			return;
		}
		changes.stream()
			.filter((change) -> !Set.of("mails", "activities").contains(change.table()))
			.flatMap((change) -> change.columns().stream().map(change.after()::get))
			.filter((text) -> text instanceof String stored && squeezed(stored).equalsIgnoreCase(squeezed))
			.map(String.class::cast)
			.forEach((text) -> {
				this.stored++;
				if (!isFaithful(value, text)) {
					this.faults.add(about + " and stores " + encoded(text));
				}
				shows(target, actor, about, text, page);
			});
	}

	private static String squeezed(String text) {
		return SPACES.matcher(text).replaceAll("");
	}

	private static boolean isFaithful(String typed, String stored) {
		String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
		return List.of(typed, typed.strip(), lines, lines.strip(), SPACES.matcher(typed).replaceAll(" ").strip())
			.contains(stored) || (stored.contains("@") && stored.equalsIgnoreCase(typed.strip()));
	}

	private void shows(Target target, String actor, String about, String text, Visitor.Page page) {
		for (String path : List.of(page.header("Location").isPresent() ? page.location() : target.page(),
				target.page())) {
			Visitor.Page after = this.boards.as(actor).get(path);
			if (after.status() >= 500) {
				this.serverErrors++;
				this.faults.add(about + " and then " + path + " answers " + after.status());
			}
			boolean there = after.status() == 200
					&& after.document().getAllElements().stream().anyMatch((element) -> holds(element, text));
			if (there) {
				this.shown++;
				return;
			}
			if (after.status() == 200 && text.length() > 5
					&& squeezed(after.document().wholeText()).contains(squeezed(text))) {
				this.faults.add(about + " and shows otherwise what it stored");
			}
		}
	}

	/** A page shows runs of blanks as one. */
	private static boolean holds(Element element, String text) {
		String bare = SPACES.matcher(text).replaceAll(" ").strip();
		return SPACES.matcher(element.val()).replaceAll(" ").strip().equals(bare)
				|| SPACES.matcher(element.wholeText()).replaceAll(" ").contains(bare);
	}

	int inputs() {
		return this.inputs;
	}

	List<String> faults() {
		return this.faults;
	}

	int serverErrors() {
		return this.serverErrors;
	}

	int unexpectedChanges() {
		return this.unexpected;
	}

	Map<String, Set<String>> written() {
		return this.written;
	}

	@Override
	public String toString() {
		return "inputs=" + this.inputs + " in " + this.seconds + " s, 5xx=" + this.serverErrors
				+ ", unexpected changes=" + this.unexpected + ", accepted and written=" + this.accepted
				+ ", texts stored as typed=" + this.stored + ", shown=" + this.shown + ", statuses=" + this.statuses;
	}

	/** A field of a form; the form itself if the field has no name. */
	private record Spot(Target target, String field) {
	}

}
