package org.trustquality.improvement.calendar.link;

import java.time.Duration;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.HostCookies;
import org.trustquality.access.TrustVisit;
import org.trustquality.improvement.calendar.TrustCalendar;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Makes a link to a trust's calendar. Its secret travels to the page that shows it in a
 * cookie of a few minutes, and stands nowhere on our side.
 */
@Controller
@RequestMapping("/trusts/{trust}/calendar/links")
class CalendarLinkController {

	/** The cookie that carries a new secret to the page that shows it. */
	static final String COOKIE = "calendar-link";

	private static final Duration CARRIED = Duration.ofMinutes(5);

	private final CalendarLinks links;

	private final HostCookies cookies;

	CalendarLinkController(CalendarLinks links, HostCookies cookies) {
		this.links = links;
		this.cookies = cookies;
	}

	@GetMapping
	String show(@RequestAttribute TrustVisit visit, Model model) {
		model.addAttribute("count", this.links.count(visit));
		model.addAttribute("most", CalendarLinks.MOST);
		model.addAttribute("path", TrustCalendar.path(visit));
		model.addAttribute("own", OwnLinkController.PAGE);
		return "improvement/calendar/link/new";
	}

	@PostMapping
	String make(@RequestAttribute TrustVisit visit, HttpServletResponse response) {
		UUID id = UUID.randomUUID();
		SecretLink secret = this.links.make(visit, id);
		this.cookies.set(response, COOKIE, secret.reveal(), CARRIED);
		return "redirect:" + OwnLinkController.PAGE + "/" + id;
	}

}
