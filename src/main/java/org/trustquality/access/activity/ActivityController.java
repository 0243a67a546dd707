package org.trustquality.access.activity;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

import org.trustquality.access.NotVisible;
import org.trustquality.access.TrustVisit;
import org.trustquality.trust.Trusts;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What was done in a trust, and where the log ends, to keep elsewhere. */
@Controller
class ActivityController {

	private static final MediaType PLAIN_TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

	private final Activities activities;

	private final Trusts trusts;

	private final Clock clock;

	ActivityController(Activities activities, Trusts trusts, Clock clock) {
		this.activities = activities;
		this.trusts = trusts;
		this.clock = clock;
	}

	@GetMapping("/trusts/{trust}/activity")
	String list(@RequestAttribute TrustVisit visit, @RequestParam(defaultValue = "1") int page, Model model) {
		if (page < 1) {
			throw new NotVisible();
		}
		Activities.ActivityPage found = this.activities.page(visit, page);
		if (!found.isThere()) {
			throw new NotVisible();
		}
		model.addAttribute("page", found);
		model.addAttribute("path", "/trusts/" + visit.trustReference() + "/activity");
		return "access/activity/list";
	}

	@GetMapping("/trusts/{trust}/activity/head")
	ResponseEntity<String> head(@RequestAttribute TrustVisit visit) {
		String text = String.join("\n", "Trust Quality: where the activity log ends",
				"Trust: " + this.trusts.get(visit.trustId()).name(), "Trust reference: " + visit.trustReference(),
				this.activities.head(visit).toString(), "Kept: " + this.clock.instant().truncatedTo(ChronoUnit.SECONDS),
				"");
		return ResponseEntity.ok()
			.contentType(PLAIN_TEXT)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("activity-log-end.txt").build().toString())
			.body(text);
	}

}
