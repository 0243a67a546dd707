package org.trustquality.assessment.evidence.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;

/**
 * The address of a document as an organiser typed it.
 *
 * @param text what was typed; null if nothing came
 */
record TypedLink(@Nullable String text) {

	static final int LONGEST = 2000;

	/** Blanks, and everything that cannot be seen or turns text around. */
	private static final Pattern UNFIT = Pattern.compile("[\\s\\p{Z}\\p{C}]");

	/** The address, without blanks around it. */
	String clean() {
		return (this.text != null) ? this.text.strip() : "";
	}

	/** What is wrong with it, if anything is. */
	List<FieldError> faults() {
		return fault().map((message) -> List.of(new FieldError("link", message))).orElseGet(List::of);
	}

	private Optional<String> fault() {
		String link = clean();
		if (link.isEmpty()) {
			return Optional.of("Enter the link to the document, such as https://example.org/report.pdf");
		}
		if (link.length() > LONGEST) {
			return Optional.of("Enter a link of at most 2,000 characters");
		}
		if (UNFIT.matcher(link).find()) {
			return Optional.of("Enter one link, without spaces in it");
		}
		try {
			return fault(new URI(link));
		}
		catch (URISyntaxException ex) {
			return Optional.of("Enter a link as it stands in a browser, such as https://example.org/report.pdf");
		}
	}

	private static Optional<String> fault(URI link) {
		String scheme = (link.getScheme() != null) ? link.getScheme().toLowerCase(Locale.ROOT) : "";
		if (!scheme.equals("https") && !scheme.equals("http")) {
			return Optional.of("Enter a link that begins with https:// or http://");
		}
		if (link.getRawUserInfo() != null || (link.getRawAuthority() != null && link.getRawAuthority().contains("@"))) {
			return Optional.of("Enter a link without a user name or password in it");
		}
		if (link.getHost() == null || link.getPort() > 65_535) {
			return Optional.of("Enter a link as it stands in a browser, such as https://example.org/report.pdf");
		}
		return Optional.empty();
	}

	/** Where a link leads, as people know it. */
	static String host(String link) {
		return Optional.ofNullable(URI.create(link).getHost()).orElse(link).toLowerCase(Locale.ROOT);
	}

}
