package org.trustquality.improvement.calendar.link;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.trustquality.access.limit.Network;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Where people's calendar programs ask, without a session, again and again. A copy that
 * somebody else could be given is never kept on the way.
 */
@Controller
class SubscriptionController {

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private final Subscriptions subscriptions;

	SubscriptionController(Subscriptions subscriptions) {
		this.subscriptions = subscriptions;
	}

	@GetMapping("/calendar/{secret}.ics")
	ResponseEntity<byte[]> read(@PathVariable String secret, HttpServletRequest request) {
		String text = this.subscriptions.read(secret, Network.of(request));
		return ResponseEntity.ok()
			.contentType(CALENDAR)
			.header(HttpHeaders.CACHE_CONTROL, "private, no-store")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename("trust-quality.ics").build().toString())
			.header("X-Robots-Tag", "noindex")
			.body(text.getBytes(StandardCharsets.UTF_8));
	}

}
