package org.trustquality.fuzz;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** What nobody types by accident. */
final class Corpus {

	/** Long enough to be over every limit but that of the whole form. */
	private static final int MEGABYTE = 1_000_000;

	static final List<String> TEXTS = List.of("", " ", "\u0000", "a\u0000b", "\uD800", "\uDC00x", "a\uD83D", "\uFEFF",
			"\uFFFD", "\uFFFE", "a" + "\u0301".repeat(1000), "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
			"\uD83C\uDDEC\uD83C\uDDE7", "\u202Eevil", "\u2066x\u2069", "\u200B", "a\u00ADb", "\u0430dmin", "Cafe\u0301",
			"Caf\u00E9", "\u0130stanbul I\u0131", "\u017Fecond", "   ", "\t", "\r", "\n", "a\r\nb", "a\rb", "a\nb",
			"a\u0085b", "a\u2028b", "a\u2029b", "a\u000Bb", "a\u001Bb[31m", "null", "undefined", "NaN", "true", "-0",
			"0", "1", "-1", "1e999", "1e3", "0x10", "01", "1.0", "1,0", "2147483647", "2147483648", "-2147483649",
			"9223372036854775808", "99999999999999999999", "\u0663", "\uFF11\uFF12", "\u00BD", "+1", " 1 ", "1_000",
			"line\n".repeat(10_000), "x".repeat(1999), "x".repeat(2000), "x".repeat(2001), "\r\n".repeat(1001),
			"\uD83D\uDE00".repeat(1001), "%00", "%0d%0aX: y", "\\u0000", "&#0;", "&lt;b&gt;", "%253Cscript%253E");

	static final List<String> NAMES = List.of("O'Neil", "Null", "Ng", "X", "N".repeat(199), "N".repeat(200),
			"N".repeat(201), "Mary-Jane \u2010 O\u2019Neil", "Bj\u00F6rk", "\u738B", "Robert'); drop table people;--",
			"A\r\nBcc: other@example.org", "Ann <ann@example.org>");

	static final List<String> EMAILS = List.of("a@example.org", "A@EXAMPLE.ORG", " a@example.org ",
			"a@example.org\u0000", "a\u760Ab@example.org", "a\u760D\u760ABcc:b@example.org", "\"a b\"@example.org",
			"a+tag@example.org", "a@m\u00FCnchen.example", "a@xn--mnchen-3ya.example", "n\u0430me@example.org",
			local(254 - 12) + "@example.org", local(255 - 12) + "@example.org",
			"a@" + "b".repeat(60) + "." + "c".repeat(60) + "." + "d".repeat(60) + "." + "e".repeat(60) + ".org",
			"a@example.org\r\nBcc: b@example.org", "a@example.org,b@example.org", "a@example.org;b@example.org",
			"Ann <a@example.org>", "a@[127.0.0.1]", "@", "a@b", "a@example.org\nX: y");

	static final List<String> FORMULAS = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1+1",
			"\uFF0B1", "\uFF0D1", "\uFF20x", "\"=1", "'=1", "=cmd|' /C calc'!A0",
			"=HYPERLINK(\"https://evil.example\")");

	static final List<String> DAYS = List.of("31", "30", "29", "0", "32", "13", "2", "2023", "2026", "2027", "9999",
			"10000", "-2026", "1999", "999999999", "24:00", "23:59", "25:00", "17:00:00.1", "17", "5pm", "2026-10-25",
			"2027-02-29", "01:30", "+17:00");

	static final List<String> MARKUP = List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
			"</textarea><script>alert(1)</script>", "' onfocus='alert(1)", "<svg/onload=alert(1)>",
			"javascript:alert(1)", "]]>", "<!--", "{{7*7}}", "${7*7}", "*{7*7}", "#{7*7}", "@{7*7}", "~{x}",
			"__${7*7}__", "[[${7*7}]]", "[(${7*7})]", "__${T(Math).random()}__::.x", "::x",
			"redirect:https://evil.example", "forward:/actuator", "|x|", "' or '1'='1", "1; select pg_sleep(20)--",
			"\\' or 1=1--", "%", "_", "%%%%", "\\", "\\\\");

	static final List<String> PLACES = List.of("//evil.example", "/\\evil.example", "https:evil.example", "/%09//evil",
			"https://evil.example/", "javascript:alert(1)", "data:text/html,x", "/trusts", "/..//evil", "\\\\evil",
			"http://user:secret@example.org/", "https://example.org:99999/", "https://\u0430.example/", "ftp://x/",
			"https://[::1", "/" + "a".repeat(600));

	/** What follows the address of a page, or stands in it. */
	static final List<String> ADDRESS_ENDINGS = List.of(";x=1", "/", "//", "/%2e%2e", "/..", "%00", ".json", "/.json",
			"%2f", "%5c", "/x", "?", "?x=%00", "?%00=1", "?x=%C0%80", "?x=%ED%A0%80", "?page=-1", "?page=0",
			"?page=99999999999", "?page=%EF%BC%91", "?lang=__$%7B7*7%7D__::.x", "?q=%00", "?q=%25",
			"?q=" + "a".repeat(5000), "?_method=DELETE", "?class.module.classLoader=1", "?order=%3Cb%3E",
			"?from=//evil", "?continueTo=//evil", "?done=%3Cscript%3E", "?kind=x", "?recipient=%0d%0a");

	/** What stands where an id does. */
	static final List<String> IDS = List.of("x", "0", "-1", "%00", "1-1-1-1-1", "%20", "%2e", "null",
			"00000000-0000-0000-0000-000000000000", "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF", "%F0%9F%98%80", "%ED%A0%80",
			"%3Cb%3E", "$%7B7*7%7D", "99999999999", "2147483648", "a".repeat(300), "%0d%0ax");

	static final List<String> METHODS = List.of("HEAD", "OPTIONS", "TRACE", "BREW", "PUT", "PATCH", "DELETE", "get",
			"PROPFIND");

	/** Fields of everybody's attack on binding. */
	static final List<String> BINDINGS = List.of(
			"class.module.classLoader.resources.context.parent.pipeline.first.pattern", "class.classLoader.x",
			"trust.name", "trust.id", "visit.trustId", "person.role", "list[999999].x", "list[0]",
			"people[999999].email", "_confidential", "!confidential", "_scope", "!role", "__proto__", "form",
			"form.reason", "errors", "paths.people", "model", "_csrf[0]", "_method", "a[", "a]", "a[b", "a.", ".a",
			"..", "[0]", "%", "", " ", "\u0000", "name\u0000", "role[0]", "name.bytes", "name[0]", "scope[0]", "file",
			"groups", "withheld[0]", "before[0]", "visit", "assessment", "assessment.state", "response", "this$0");

	private Corpus() {
	}

	private static String local(int length) {
		return "a".repeat(Math.min(length, 64)) + ((length > 64) ? "b".repeat(length - 64) : "");
	}

	/** Everything that can stand in a field, ids of others and much text aside. */
	static List<String> values() {
		return Stream.of(TEXTS, NAMES, EMAILS, FORMULAS, DAYS, MARKUP, PLACES).flatMap(List::stream).toList();
	}

	/** One value; one in some hundred is very long. */
	static String value(Random random, List<UUID> others) {
		int kind = random.nextInt(300);
		if (kind == 0) {
			return "y".repeat(MEGABYTE);
		}
		if (kind < 30) {
			return others.get(random.nextInt(others.size())).toString();
		}
		List<String> values = values();
		String value = values.get(random.nextInt(values.size()));
		return (kind < 60) ? value + values.get(random.nextInt(values.size())) : value;
	}

	/** What no encoder makes of a field, and what stands beside it. */
	static List<String> bodies(String field) {
		return Stream
			.of("=%", "=%C0%80", "=%C0%AF", "=%ED%A0%80", "=%ED%B0%80x", "=%FF", "=%zz", "=%u0041", "", "&", "=1&",
					"=" + "%F0%9F%98%80".repeat(1000), "=1&".repeat(1001), "=" + "y".repeat(2 * 1024 * 1024 + 1),
					"[0]=1", "[999999]=1", ".x=1", "=\u00C3\u00A9", "=\u00FF", "=\u0000", "=a;b=c", "=a+b%2Bc", "%00=x")
			.map((rest) -> field + rest)
			.toList();
	}

	/** What a body may call itself. */
	static final List<String> TYPES = List.of("application/x-www-form-urlencoded", "application/json", "text/plain",
			"multipart/form-data", "multipart/form-data; boundary=x",
			"application/x-www-form-urlencoded;charset=utf-16", "application/x-www-form-urlencoded;charset=nonsense",
			"x", "multipart/form-data; boundary=" + "b".repeat(200), "application/xml");

}
