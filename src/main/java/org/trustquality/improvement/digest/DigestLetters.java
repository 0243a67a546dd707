package org.trustquality.improvement.digest;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.trustquality.improvement.ActionPaths;
import org.trustquality.mail.Letter;
import org.trustquality.mail.ServiceAddress;

import org.springframework.stereotype.Component;

/** What the weekly mail says: the person's open actions, trust by trust. */
@Component
class DigestLetters {

	/** Where the mail can be stopped. */
	static final String PAGE = "/account/digest";

	private final ServiceAddress address;

	DigestLetters(ServiceAddress address) {
		this.address = address;
	}

	Letter to(String name, List<OwnedActions.InTrust> trusts, LocalDate today) {
		List<String> paragraphs = new ArrayList<>(List.of("Dear " + name + ","));
		for (OwnedActions.InTrust trust : trusts) {
			paragraphs.add("In " + trust.name() + " you own " + number(trust.actions().size()) + ":");
			trust.actions().forEach((action) -> paragraphs.add(line(action, today)));
			if (trusts.size() > 1) {
				paragraphs.add("Read them: " + page(trust));
			}
		}
		int open = trusts.stream().mapToInt((trust) -> trust.actions().size()).sum();
		return new Letter("This week: you own " + number(open), paragraphs, null, link(trusts),
				List.of("When something has changed, tell your governance professional or chair, who adds a note.",
						"You get this e-mail on Mondays as long as you own an open action. To stop it, open "
								+ this.address.to(PAGE)));
	}

	private static String number(int open) {
		return open + ((open == 1) ? " open action" : " open actions");
	}

	private static String line(OwnedActions.OpenAction action, LocalDate today) {
		return "• " + action.what() + " (" + action.words(today) + ")";
	}

	private Letter.Link link(List<OwnedActions.InTrust> trusts) {
		return (trusts.size() == 1) ? new Letter.Link("Read your trust's actions", page(trusts.get(0)))
				: new Letter.Link("See your trusts", this.address.to("/trusts"));
	}

	private URI page(OwnedActions.InTrust trust) {
		return this.address.to(new ActionPaths(trust.trust()).all());
	}

}
