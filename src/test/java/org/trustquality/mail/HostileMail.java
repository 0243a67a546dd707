package org.trustquality.mail;

import java.util.List;

/** Addresses and subjects that try to become more than one address or one line. */
final class HostileMail {

	private HostileMail() {
	}

	static List<String> addresses() {
		return List.of("", " ", "name", "@example.org", "name@", "name@example", "name@example.o", "name@1.2.3.4",
				"name@[127.0.0.1]", "name@example..org", "name@-example.org", "name@example-.org", ".name@example.org",
				"name.@example.org", "na..me@example.org", "name@example.org\r\nBcc: other@example.org",
				"name@example.org\nBcc: other@example.org", "name\r@example.org", "name\u0000@example.org",
				"name\u760A@example.org", "name@example\u760D.org", "name\u760D\u760ABcc:other@example.org",
				"name@example.org\u760ARCPT TO:<other@example.org>", "name\u2028@example.org", "name\u0085@example.org",
				"name@example.org,other@example.org", "name@example.org, other@example.org",
				"name@example.org;other@example.org", "name@example.org other@example.org",
				"Ruth Ellison <name@example.org>", "<name@example.org>", "\"name\"@example.org",
				"\"name@example.org\" <other@example.org>", "name@example.org <other@example.org>",
				"name(comment)@example.org", "name@example.org(comment)", "board: name@example.org, other@example.org;",
				"@relay.example:name@example.org", "name@example.org@example.org", "na me@example.org",
				"na\tme@example.org", "=?utf-8?q?name=40example.org=0D=0A?= ", "=?utf-8?q?name?= <other@example.org>",
				"name@m\u00FCnchen.example", "n\u0430me@example.org", "name@example\u3002org", "name\u202E@example.org",
				"\uFF4Eame@example.org", "\uD800@example.org", "mailto:name@example.org?bcc=other@example.org",
				"name@example.org%0ABcc:x@y.org", "name\\@example.org", "a".repeat(243) + "@example.org",
				"name@" + "a".repeat(64) + ".org", "name@" + "a.".repeat(125) + "org");
	}

	static List<String> subjects() {
		return List.of("", " ", "Hello\r\nBcc: other@example.org", "Hello\nBcc: other@example.org", "Hello\r",
				"\nHello", "Hello\r\n\r\n<b>Another body</b>", "Hello\u0000", "Hello\u0085Bcc: other@example.org",
				"Hello\u2028Bcc: other@example.org", "Hello\u2029", "Hello\u000B", "Hello\u000C", "Hello\t",
				"Hello\u001B[2J", "Hello\u202Egro", "Hello\u2066x", "Hello\uD800");
	}

	/** Odd, but each a subject on one line. */
	static List<String> oddSubjects() {
		return List.of("Hello\u760ABcc: other@example.org", "Hello\u760D\u760ABcc: other@example.org",
				"=?utf-8?q?Hello=0D=0ABcc:_other=40example.org?=", "Bcc: other@example.org", "Content-Type: text/html",
				"Ysgol T\u0177 Gwyn \u2013 r\u00E9sum\u00E9", "\uD83D\uDC4D Thank you", "x".repeat(200),
				"\u760A".repeat(200), "%0D%0ABcc: other@example.org", "\\r\\nBcc: other@example.org", "<b>&amp;</b>",
				"${7*7} [[${7*7}]]", ".");
	}

}
