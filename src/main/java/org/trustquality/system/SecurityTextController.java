package org.trustquality.system;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

import org.trustquality.access.NotVisible;
import org.trustquality.mail.ServiceAddress;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Tells programs where to report a weakness, as RFC 9116 has it. Without a contact that
 * they can open there is no such file, because the rules ask for one.
 */
@Controller
class SecurityTextController {

	static final String PATH = "/.well-known/security.txt";

	/** Less than a year, after which nobody should believe a copy. */
	static final Duration BELIEVED = Duration.ofDays(180);

	private static final MediaType PLAIN_TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

	private final OperatorSettings operator;

	private final ServiceAddress address;

	private final Clock clock;

	SecurityTextController(OperatorSettings operator, ServiceAddress address, Clock clock) {
		this.operator = operator;
		this.address = address;
		this.clock = clock;
	}

	@GetMapping(PATH)
	ResponseEntity<String> show() {
		URI contact = this.operator.securityContact().orElseThrow(NotVisible::new);
		String text = String.join("\n", "Contact: " + contact.toASCIIString(),
				"Expires: " + this.clock.instant().plus(BELIEVED).truncatedTo(ChronoUnit.SECONDS),
				"Preferred-Languages: en", "Canonical: " + this.address.to(PATH),
				"Policy: " + this.address.to("/security"), "");
		return ResponseEntity.ok().contentType(PLAIN_TEXT).body(text);
	}

}
