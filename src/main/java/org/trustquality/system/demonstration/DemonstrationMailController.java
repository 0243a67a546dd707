package org.trustquality.system.demonstration;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.trustquality.access.NotVisible;
import org.trustquality.mail.KeptMail;
import org.trustquality.mail.KeptMails;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what was mailed to the invented people; on this machine only. */
@Controller
@RequestMapping("/demonstration/mails")
class DemonstrationMailController {

	/** Nothing runs and nothing is fetched; a mail has its styles in its lines. */
	private static final String MAIL_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; "
			+ "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private final Demonstration demonstration;

	private final KeptMails mails;

	DemonstrationMailController(Demonstration demonstration, KeptMails mails) {
		this.demonstration = demonstration;
		this.mails = mails;
	}

	@ModelAttribute
	void refuseOthers(HttpServletRequest request) {
		if (!this.demonstration.isOpenTo(request)) {
			throw new NotVisible();
		}
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String recipient, @RequestParam(defaultValue = "1") int page,
			Model model) {
		String wanted = recipient.replaceAll("\\p{Cc}", "").strip();
		MailPages pages = new MailPages(wanted, page, this.mails.count(wanted));
		model.addAttribute("pages", pages);
		model.addAttribute("mails", this.mails.list(wanted, pages.current()));
		return "system/mails";
	}

	@GetMapping("/{mail}")
	String show(@PathVariable UUID mail, Model model) {
		model.addAttribute("mail", find(mail));
		return "system/mail";
	}

	@GetMapping("/{mail}/html")
	ResponseEntity<String> showHtml(@PathVariable UUID mail) {
		String html = find(mail).html();
		if (html == null) {
			throw new NotVisible();
		}
		return ResponseEntity.ok().contentType(HTML).header("Content-Security-Policy", MAIL_POLICY).body(html);
	}

	private KeptMail find(UUID mail) {
		return this.mails.find(mail).orElseThrow(NotVisible::new);
	}

}
