package org.trustquality.assessment.evidence.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedLinkTests {

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org", "http://example.org/a.pdf", "HTTPS://Example.org/A?b=c#d",
			"https://example.org:8443/", "https://[2001:db8::1]/a", " https://example.org/a ",
			"https://example.org/%E2%80%AE", "https://example.org/ü.pdf",
			"https://trust.sharepoint.com/:b:/s/Board/EaBc?e=x1" })
	void takesLinks(String text) {
		assertThat(new TypedLink(text).faults()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "example.org", "//example.org", "/trusts", "javascript:alert(1)",
			"JaVaScRiPt:alert(1)", "data:text/html,x", "file:///etc/passwd", "ftp://example.org/a", "mailto:a@b.org",
			"https:", "https://", "https:///a", "https:example.org", "https://user@example.org",
			"https://user:pass@example.org", "https://exa mple.org", "https://example.org/a b",
			"https://example.org/a\tb", "https://example.org/a\nb", "https://example.org/\u0000",
			"https://example.org/\u202Efdp.exe", "https://example.org/\u00A0", "https://example.org/\u200B",
			"https://example.org\\@evil.org", "https://example.org:99999/", "https://example.org:x/",
			"https://a@b@example.org", "https://example.org/<b>", "https://example.org/a|b",
			"https://one.org https://two.org", "vbscript:x", "https://%00/", "jar:https://example.org!/a" })
	void refusesWhatIsNone(String text) {
		assertThat(new TypedLink(text).faults()).hasSize(1).allMatch((fault) -> fault.field().equals("link"));
	}

	@Test
	void takesTwoThousandCharactersAndNoMore() {
		String link = "https://example.org/" + "a".repeat(TypedLink.LONGEST - 20);
		assertThat(new TypedLink(link).faults()).isEmpty();
		assertThat(new TypedLink(link + "a").faults()).hasSize(1);
		assertThat(new TypedLink(null).faults()).hasSize(1);
	}

	@Test
	void namesTheHost() {
		assertThat(TypedLink.host("https://Trust.SharePoint.com/x")).isEqualTo("trust.sharepoint.com");
	}

}
