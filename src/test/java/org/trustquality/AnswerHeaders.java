package org.trustquality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The headers that every answer carries, whatever it is an answer to. */
public final class AnswerHeaders {

	private static final Pattern TEXT = Pattern.compile("text/.*|application/(javascript|xml|xhtml\\+xml)");

	/** The same for everybody, and worth keeping. */
	private static final Pattern OF_EVERYBODY = Pattern.compile("/assets/.*|/api/v1/openapi\\.json");

	private AnswerHeaders() {
	}

	/** What is wrong with the headers of an answer; nothing, as a rule. */
	public static List<String> faults(Visitor.Page page) {
		List<String> faults = new ArrayList<>();
		require(faults, page, "X-Content-Type-Options", (value) -> value.equals("nosniff"));
		require(faults, page, "X-Frame-Options", (value) -> value.equals("DENY"));
		require(faults, page, "Referrer-Policy", (value) -> value.equals("same-origin")
				|| (value.equals("no-referrer") && page.path().startsWith("/invitations/")));
		require(faults, page, "Content-Security-Policy",
				(value) -> List.of("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action '")
					.stream()
					.allMatch(value::contains) && (!value.contains("unsafe") || isInventedMail(page, value))
						&& !value.contains("*"));
		require(faults, page, "Cache-Control",
				(value) -> value.contains("no-store") || OF_EVERYBODY.matcher(page.path()).matches());
		if (!page.body().isEmpty()) {
			require(faults, page, "Content-Type", AnswerHeaders::saysHowToRead);
		}
		List.of("Server", "X-Powered-By", "X-Application-Context")
			.forEach((name) -> page.header(name).ifPresent((value) -> faults.add(name + ": " + value)));
		all(page, "Set-Cookie").stream()
			.filter((cookie) -> !cookie.contains("HttpOnly") || !cookie.contains("SameSite=Lax")
					|| !cookie.contains("Path=/") || cookie.contains("Domain"))
			.forEach((cookie) -> faults.add("Set-Cookie: " + cookie));
		return faults;
	}

	/** The same where people use https. */
	public static List<String> faultsOverHttps(Visitor.Page page) {
		List<String> faults = new ArrayList<>(faults(page));
		require(faults, page, "Strict-Transport-Security",
				(value) -> value.contains("max-age=31536000") && value.contains("includeSubDomains"));
		all(page, "Set-Cookie").stream()
			.filter((cookie) -> !cookie.startsWith("__Host-") || !cookie.contains("Secure"))
			.forEach((cookie) -> faults.add("Set-Cookie: " + cookie));
		return faults;
	}

	/**
	 * Mails carry their style with them, and are shown in demonstration mode, boxed in.
	 */
	private static boolean isInventedMail(Visitor.Page page, String policy) {
		return page.path().matches("/demonstration/mails/[^/]+/html") && policy.startsWith("sandbox;")
				&& !policy.contains("script-src");
	}

	/** Text says in which letters it is written. */
	private static boolean saysHowToRead(String type) {
		String lower = type.toLowerCase(Locale.ROOT);
		return !TEXT.matcher(lower.replaceAll(";.*", "")).matches() || lower.contains("charset=utf-8");
	}

	private static void require(List<String> faults, Visitor.Page page, String name, Predicate<String> right) {
		List<String> values = all(page, name);
		if (values.size() != 1 || !right.test(values.get(0))) {
			faults.add(page.method() + " " + page.path() + " " + page.status() + ": " + name + " is " + values);
		}
	}

	private static List<String> all(Visitor.Page page, String name) {
		return page.headers()
			.entrySet()
			.stream()
			.filter((header) -> header.getKey().equalsIgnoreCase(name))
			.flatMap((header) -> header.getValue().stream())
			.toList();
	}

}
