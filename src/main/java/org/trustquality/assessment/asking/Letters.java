package org.trustquality.assessment.asking;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.Capacity;
import org.trustquality.assessment.EnglishTime;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;
import org.trustquality.mail.Letter;
import org.trustquality.mail.ServiceAddress;
import org.trustquality.trust.Trust;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Component;

/**
 * What people who are asked to answer are written. No letter says anything about answers:
 * not what they are, not how many.
 */
@Component
public class Letters {

	/** Stands for the random part of the link where a letter is only shown. */
	public static final String SAMPLE = "each-person-gets-a-link-of-their-own";

	private static final String YOURS_ALONE = "The link is for you alone, so please do not pass it on."
			+ " It leads to a page with one button, which sends a code to this address. The code signs you in.";

	private static final String FIRM = "You can stop and come back at any time, on any device. Every answer is saved.";

	private final Trusts trusts;

	private final Editions editions;

	private final ServiceAddress address;

	private final EnglishTime time;

	Letters(Trusts trusts, Editions editions, ServiceAddress address, EnglishTime time) {
		this.trusts = trusts;
		this.editions = editions;
		this.address = address;
		this.time = time;
	}

	/** Asks a person to answer. */
	public Letter invitation(Assessment assessment, InvitedPerson person, String token) {
		Trust trust = trust(assessment);
		Edition edition = this.editions.get(assessment.editionId());
		return new Letter(trust.name() + ": your view is asked for",
				List.of(greeting(person),
						purpose(trust, edition) + ", for the academic year " + assessment.academicYear()
								+ ". You are asked to answer as " + person.capacity().words().toLowerCase(Locale.ROOT)
								+ "." + edition.asked(person.capacity().code()).map(" "::concat).orElse(""),
						"You read " + edition.indicators().size() + " statements and choose the level that fits best. "
								+ duration(assessment) + FIRM,
						closing(assessment)),
				null, link(trust, token), List.of(whoSees(person), YOURS_ALONE));
	}

	private static String purpose(Trust trust, Edition edition) {
		return edition.number().series().equals(Editions.SERIES_OF_QUALITY)
				? trust.name() + " reviews how well it works as a trust"
				: "The board of " + trust.name() + " reviews itself by “" + edition.title() + "”";
	}

	private String duration(Assessment assessment) {
		return "It takes " + this.editions.get(assessment.editionId()).minutes() + " minutes. ";
	}

	/** Asks a person who has not finished once more. */
	public Letter reminder(Assessment assessment, InvitedPerson person, String token) {
		Trust trust = trust(assessment);
		String standing = person.isStarted()
				? "You have started, and your answers have not been sent in yet. They are saved: go on where you stopped."
				: "You have not started to answer yet. " + duration(assessment) + FIRM;
		return new Letter(trust.name() + ": please answer by " + this.time.dayAndTime(assessment.closesAt()),
				List.of(greeting(person),
						purpose(trust, this.editions.get(assessment.editionId())) + ", for the academic year "
								+ assessment.academicYear() + ", and would like your view.",
						standing, closing(assessment)),
				null, link(trust, token), List.of(whoSees(person), YOURS_ALONE));
	}

	/** Tells a person that there is more time, and why. */
	Letter extension(Assessment assessment, InvitedPerson person, Instant before, String reason, String token) {
		Trust trust = trust(assessment);
		List<String> paragraphs = List.of(greeting(person),
				"The assessment of " + trust.name() + " for the academic year " + assessment.academicYear()
						+ " now closes on " + this.time.dayAndTime(assessment.closesAt()) + ", not on "
						+ this.time.dayAndTime(before) + ".",
				"The reason given: " + sentence(reason), untilThen(person));
		return new Letter(trust.name() + ": there is more time to answer", paragraphs, null, link(trust, token),
				List.of(YOURS_ALONE));
	}

	/** Tells a person that answering goes on, and why. */
	Letter reopening(Assessment assessment, InvitedPerson person, String reason, String token) {
		Trust trust = trust(assessment);
		List<String> paragraphs = List.of(greeting(person),
				"The assessment of " + trust.name() + " for the academic year " + assessment.academicYear()
						+ " had closed. It is open again until " + this.time.dayAndTime(assessment.closesAt())
						+ ". Nobody has seen any result.",
				"The reason given: " + sentence(reason), untilThen(person));
		return new Letter(trust.name() + ": you can answer again", paragraphs, null, link(trust, token),
				List.of(YOURS_ALONE));
	}

	/** Tells a person that nothing will come of an assessment, and why. */
	Letter cancellation(Assessment assessment, InvitedPerson person, String reason) {
		Trust trust = trust(assessment);
		return new Letter(trust.name() + ": the assessment is cancelled",
				List.of(greeting(person),
						"The assessment of " + trust.name() + " for the academic year " + assessment.academicYear()
								+ " has been cancelled. You need do nothing.",
						"The reason given: " + sentence(reason)),
				null, null,
				List.of(assessment.hasBeenShown() ? "Results have been seen, but nobody can open them any more."
						: "Nobody has seen a result, and nobody will."));
	}

	/**
	 * Tells a person that they answer on paper and who reads that.
	 * @param reader the governance professional who types the form in
	 */
	Letter onPaper(Assessment assessment, String name, String reader) {
		Trust trust = trust(assessment);
		return new Letter(trust.name() + ": you answer on paper",
				List.of("Dear " + name + ",",
						reader + " noted that you answer the assessment of " + trust.name() + " for the academic year "
								+ assessment.academicYear() + " on a paper form.",
						reader + " types your answers in, and so sees them. Online nobody sees what you answer."
								+ " If you would rather do that, tell " + reader + " before you hand the form in."),
				null, null, List.of(closing(assessment)));
	}

	private static String untilThen(InvitedPerson person) {
		return person.isSubmitted() ? "Your answers are in. You need do nothing, and until then you may change them."
				: "Please answer by then. " + FIRM;
	}

	private static String sentence(String reason) {
		return reason.matches(".*[.!?]") ? reason : reason + ".";
	}

	private static String greeting(InvitedPerson person) {
		return "Dear " + person.name() + ",";
	}

	private String closing(Assessment assessment) {
		return "Please answer by " + this.time.dayAndTime(assessment.closesAt()) + ".";
	}

	private static String whoSees(InvitedPerson person) {
		return (person.capacity() == Capacity.TRUSTEE)
				? "The board sees how many trustees chose each level, not who, and nothing before the assessment closes."
						+ " If all choose the same level, everyone knows."
				: "The board sees your answers as the chief executive's, and nothing before the assessment closes.";
	}

	private Letter.Link link(Trust trust, String token) {
		return new Letter.Link("Give your view", address(trust, token));
	}

	private URI address(Trust trust, String token) {
		return this.address.to("/invitations/" + trust.reference() + "/" + token);
	}

	private Trust trust(Assessment assessment) {
		return this.trusts.get(assessment.id().trustId());
	}

}
