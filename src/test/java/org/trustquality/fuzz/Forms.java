package org.trustquality.fuzz;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.MethodParameter;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.trustquality.Visitor;

/**
 * Every form that each role finds on the pages it can reach by links, and every route of
 * the application: what no page offers is asked for all the same.
 */
final class Forms {

	private final PlayedBoards boards;

	private final Map<String, HandlerMethod> routes = new TreeMap<>();

	private final List<PathPattern> patterns;

	private final Map<String, Target> targets = new LinkedHashMap<>();

	private final Set<String> onPages = new TreeSet<>();

	private final Map<String, Set<String>> seen = new LinkedHashMap<>();

	private int pages;

	Forms(PlayedBoards boards, RequestMappingHandlerMapping mapping) {
		this.boards = boards;
		mapping.getHandlerMethods().forEach((mapped, handler) -> mapped.getPatternValues().forEach((pattern) -> {
			Set<RequestMethod> methods = mapped.getMethodsCondition().getMethods();
			for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
				this.routes.put(method + " " + pattern, handler);
			}
		}));
		PathPatternParser parser = new PathPatternParser();
		this.patterns = this.routes.keySet()
			.stream()
			.map((route) -> parser.parse(route.substring(route.indexOf(' ') + 1)))
			.sorted(Comparator.naturalOrder())
			.toList();
		PlayedBoards.ACTORS.forEach(this::walk);
		this.routes.forEach(this::ask);
	}

	Collection<Target> targets() {
		return this.targets.values();
	}

	Set<String> routes() {
		return this.routes.keySet();
	}

	/** The pages that each person finds. */
	Map<String, Set<String>> seen() {
		return this.seen;
	}

	/** The route that an address leads to, or the address itself. */
	String pattern(String path) {
		PathContainer container = PathContainer.parsePath(path);
		return this.patterns.stream()
			.filter((pattern) -> pattern.matches(container))
			.findFirst()
			.map(PathPattern::getPatternString)
			.orElse(path);
	}

	private void walk(String actor) {
		Visitor visitor = this.boards.as(actor);
		Deque<String> ahead = new ArrayDeque<>(this.boards.beginnings(actor));
		Set<String> seen = new HashSet<>(ahead.stream().map(this::kind).toList());
		while (!ahead.isEmpty()) {
			String path = ahead.poll();
			Visitor.Page page = visitor.get(path);
			this.pages++;
			if (page.status() == 200) {
				this.seen.computeIfAbsent(actor, (key) -> new LinkedHashSet<>()).add(path);
			}
			if (page.status() == 302 && !page.location().equals("/sign-in") && seen.add(kind(page.location()))) {
				ahead.add(page.location());
			}
			if (page.status() == 200 && page.header("Content-Type").orElse("").startsWith("text/html")) {
				Document document = page.document();
				document.select("form").forEach((form) -> find(actor, path, form));
				document.select("a[href^=/]").eachAttr("href").stream().map(Forms::withoutAnchor).forEach((link) -> {
					if (isOfInterest(actor, link) && seen.add(kind(link))) {
						ahead.add(link);
					}
				});
			}
		}
	}

	/** The framework's pages are the same for everybody. */
	private static boolean isOfInterest(String actor, String link) {
		return !link.startsWith("/assets") && (actor.equals(PlayedBoards.STRANGER)
				|| !link.matches("/(?:editions|framework|help|privacy|terms).*"));
	}

	private static String withoutAnchor(String link) {
		return link.replaceFirst("#.*", "");
	}

	/** Pages of one kind: the same route in the same assessment. */
	private String kind(String link) {
		String path = link.replaceFirst("\\?.*", "");
		String assessment = this.boards.assessments().values().stream().filter(path::startsWith).findFirst().orElse("");
		return pattern(path) + " " + assessment
				+ (path.endsWith("/merger") || path.matches("/administration/people/.*")
						|| path.matches("/administration/trusts/.*") || path.matches("/trusts/[^/]+/reviews/[^/]+")
								? path : "");
	}

	private void find(String actor, String page, Element form) {
		String action = form.attr("action").isEmpty() ? page : form.attr("action");
		String path = withoutAnchor(action);
		String method = form.attr("method").equalsIgnoreCase("post") ? "POST" : "GET";
		Map<String, String> fields = new LinkedHashMap<>();
		form.select("input[name], textarea[name], select[name], button[name]")
			.stream()
			.filter((input) -> !input.attr("name").equals("_csrf"))
			.forEach((input) -> fields.merge(input.attr("name"), value(input),
					(one, other) -> one.isEmpty() ? other : one));
		String pattern = pattern(path.replaceFirst("\\?.*", ""));
		fields.replaceAll((name, value) -> value.isEmpty() ? sensible(pattern, name) : value);
		parameters(method + " " + pattern).forEach((name) -> fields.putIfAbsent(name, sensible(pattern, name)));
		Target target = new Target(method, pattern, path, page, actor, fields,
				form.attr("enctype").startsWith("multipart"));
		this.targets.putIfAbsent(method + kind(path) + fields.keySet(), target);
		if (target.isPost()) {
			this.onPages.add(target.route());
		}
	}

	private static String value(Element input) {
		return switch (input.normalName()) {
			case "textarea" -> input.wholeText();
			case "select" -> Optional.ofNullable(input.selectFirst("option[value~=.+]")).map(Element::val).orElse("");
			default -> input.val();
		};
	}

	private void ask(String route, HandlerMethod handler) {
		String method = route.substring(0, route.indexOf(' '));
		String pattern = route.substring(route.indexOf(' ') + 1);
		if (this.targets.values().stream().noneMatch((target) -> target.route().equals(route))) {
			Map<String, String> fields = new LinkedHashMap<>();
			parameters(route).forEach((name) -> fields.put(name, sensible(pattern, name)));
			String path = filled(pattern);
			String actor = pattern.startsWith("/administration") ? PlayedBoards.ADMINISTRATOR : "Gus";
			this.targets.put(route, new Target(method, pattern, path, path, actor, fields, fields.containsKey("file")));
		}
	}

	private String filled(String pattern) {
		String path = pattern;
		for (Map.Entry<String, String> place : this.boards.places().entrySet()) {
			path = path.replace(place.getKey(), place.getValue());
		}
		return path.replaceAll("\\{[a-zA-Z]+\\}", UUID.randomUUID().toString()).replace("/**", "/x");
	}

	/** The names of what a handler takes. */
	private List<String> parameters(String route) {
		HandlerMethod handler = this.routes.get(route);
		if (handler == null) {
			return List.of();
		}
		List<String> names = new ArrayList<>();
		for (MethodParameter parameter : handler.getMethodParameters()) {
			Class<?> type = parameter.getParameterType();
			RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
			if (asked != null) {
				names.add(asked.name().isEmpty() ? parameter.getParameter().getName() : asked.name());
			}
			else if (type.isRecord() && type.getSimpleName().endsWith("Form")) {
				names.addAll(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList());
			}
		}
		return names;
	}

	/** What a sensible person types into a field that is empty. */
	private String sensible(String pattern, String name) {
		LocalDate closing = LocalDate.now(ZoneId.of("Europe/London")).plusDays(40);
		LocalDate past = closing.minusDays(41);
		boolean ahead = pattern.endsWith("/assessments") || pattern.endsWith("/extension")
				|| pattern.endsWith("/reopening");
		LocalDate day = ahead ? closing : past;
		return switch (name) {
			case "name" -> "Ida Crowe";
			case "email" -> "ida.crowe@example.org";
			case "people" -> "Ida Crowe, ida.crowe@example.org";
			case "reason" -> "Half term";
			case "role" -> "TRUSTEE";
			case "day" -> Integer.toString(day.getDayOfMonth());
			case "month" -> Integer.toString(day.getMonthValue());
			case "closingYear" -> Integer.toString(closing.getYear());
			case "year" -> Integer.toString(ahead ? day.minusMonths(8).getYear() : day.getYear());
			case "reviewDay", "reviewMonth" -> "1";
			case "reviewYear" -> Integer.toString(closing.getYear() + 1);
			case "time" -> "17:00";
			case "title" -> "Minutes";
			case "place" -> "page 4";
			case "link" -> "https://example.org/minutes";
			case "reference" -> "Item 6";
			case "completed", "confidential" -> "yes";
			case "choice", "level" -> "3";
			case "note" -> "A note";
			case "what" -> "Visit every school";
			case "measure" -> "Ten schools";
			case "owner" -> pattern.endsWith("/actions") ? "" : "The committee";
			case "dueDay", "dueMonth" -> "1";
			case "dueYear" -> Integer.toString(closing.getYear() + 1);
			case "scope" -> "scores";
			case "days" -> "30";
			case "trust" -> this.boards.trust().reference().toString();
			case "q" -> "Tess";
			case "code" -> "23456789";
			case "page" -> "1";
			default -> "";
		};
	}

	@Override
	public String toString() {
		return "routes=" + this.routes.size() + ", pages=" + this.pages + ", targets=" + this.targets.size()
				+ ", fields=" + this.targets.values().stream().mapToInt((target) -> target.fields().size()).sum()
				+ ", POST routes with a form on a page=" + this.onPages.size() + " of "
				+ this.routes.keySet().stream().filter((route) -> route.startsWith("POST ")).count();
	}

}
