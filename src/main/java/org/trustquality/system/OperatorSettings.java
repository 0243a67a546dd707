package org.trustquality.system;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.trustquality.mail.MailAddress;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.util.UriUtils;

/**
 * Who runs this installation for trusts, as the footer and the privacy notice name them.
 *
 * @param name the name of the operator
 * @param contact an e-mail or postal address or a page, on one line
 */
@Validated
@ConfigurationProperties("trust-quality.operator")
record OperatorSettings(@Nullable @Size(max = 200) @Pattern(regexp = ONE_LINE) String name,
		@Nullable @Size(max = 300) @Pattern(regexp = ONE_LINE) String contact) {

	private static final String ONE_LINE = "[^\\p{Cntrl}]*[^\\p{Cntrl}\\s][^\\p{Cntrl}]*";

	/**
	 * Where somebody who found a weakness writes to; empty where the contact is not one
	 * that a program can open.
	 */
	Optional<URI> securityContact() {
		String written = (this.contact != null) ? this.contact.strip() : "";
		Optional<URI> mail = MailAddress.parse(written).map((address) -> URI.create("mailto:" + encoded(address)));
		return mail.or(() -> written.matches("https://[!-~]+") ? page(written) : Optional.empty());
	}

	/** What an address may hold and a {@code mailto} link may not. */
	private static String encoded(MailAddress address) {
		return UriUtils.encode(address.text(), StandardCharsets.US_ASCII).replace("%40", "@");
	}

	private static Optional<URI> page(String written) {
		try {
			return Optional.of(new URI(written)).filter((page) -> page.getHost() != null);
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

	/** One of them alone would leave a reader without the other. */
	@AssertTrue(message = "name and contact of the operator are set together, or neither is")
	public boolean isComplete() {
		return (this.name == null) == (this.contact == null);
	}

}
