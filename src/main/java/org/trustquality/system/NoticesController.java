package org.trustquality.system;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.trustquality.access.session.SessionLimits;
import org.trustquality.access.signin.SignInCodes;
import org.trustquality.access.token.AccessTokens;
import org.trustquality.assessment.Assessment;
import org.trustquality.mail.Outbox;
import org.trustquality.trust.Trust;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What people are told about the service: help, privacy, confidentiality, accessibility.
 * Numbers and names on the pages come from the code that keeps to them.
 */
@Controller
@EnableConfigurationProperties(OperatorSettings.class)
class NoticesController {

	/** When the accessibility statement was last gone through. */
	static final LocalDate ACCESSIBILITY_REVIEWED = LocalDate.of(2026, 11, 25);

	private final OperatorSettings operator;

	NoticesController(OperatorSettings operator) {
		this.operator = operator;
	}

	@GetMapping("/help")
	String help(Model model) {
		model.addAttribute("codeMinutes", SignInCodes.VALID.toMinutes());
		return "system/help";
	}

	@GetMapping("/privacy")
	String privacy(Model model) {
		model.addAttribute("operator", this.operator);
		model.addAttribute("mailDays", Outbox.KEPT.toDays());
		model.addAttribute("codeMinutes", SignInCodes.VALID.toMinutes());
		model.addAttribute("sessionHours", SessionLimits.IDLE.toHours());
		model.addAttribute("tokenDays", AccessTokens.REMEMBERED.toDays());
		model.addAttribute("keptYears", Trust.USUAL_KEPT_YEARS);
		model.addAttribute("mostKeptYears", Trust.MOST_KEPT_YEARS);
		model.addAttribute("cookies", cookies());
		model.addAttribute("usualMinimum", Assessment.USUAL_MINIMUM_RATINGS);
		model.addAttribute("lowestMinimum", Assessment.LOWEST_MINIMUM_RATINGS);
		return "system/privacy";
	}

	@GetMapping("/security")
	String security(Model model) {
		model.addAttribute("operator", this.operator);
		model.addAttribute("securityContact", this.operator.securityContact().orElse(null));
		return "system/security";
	}

	@GetMapping("/terms")
	String terms() {
		return "system/terms";
	}

	@GetMapping("/accessibility")
	String accessibility(Model model) {
		model.addAttribute("operator", this.operator);
		model.addAttribute("reviewed", ACCESSIBILITY_REVIEWED.atStartOfDay().toInstant(ZoneOffset.UTC));
		return "system/accessibility";
	}

	private static List<NamedCookie> cookies() {
		return List.of(
				new NamedCookie("SESSION", "Keeps you signed in",
						"Until you sign out or close the browser, or after " + SessionLimits.IDLE.toHours()
								+ " hours without a click"),
				new NamedCookie("form", "Makes sure that a form comes from our own page",
						"Until you close the browser"),
				new NamedCookie("sign-in", "Makes sure that a sign-in code works only in the browser that asked for it",
						"One hour"),
				new NamedCookie("destination", "Remembers which page you wanted while you sign in", "One hour"),
				new NamedCookie("round-trip", "Knows your browser when you come back from another sign-in service",
						"A few minutes"),
				new NamedCookie("calendar-link", "Carries a new link for your calendar to the page that shows it",
						"Until it is shown, or 5 minutes"));
	}

	/**
	 * A cookie that the service may set.
	 *
	 * @param name its name; on https addresses {@code __Host-} stands before it
	 * @param purpose what it is for
	 * @param kept how long it is kept
	 */
	record NamedCookie(String name, String purpose, String kept) {
	}

}
