package org.trustquality.audit;

/**
 * Everything that the activity log tells, each in one sentence. Names in braces stand for
 * details; {@code actor} and {@code person} are people's ids, shown by name.
 */
public enum Act {

	ASSESSMENT_SET_UP("{actor} set up the assessment {year}"),
	CAMPAIGN_SET_UP(
			"{actor} had a draft of the assessment {year} set up by the campaign “{campaign}”. The trust decides whom to ask and opens it"),
	CAMPAIGN_CHASED("{actor} had the organisers reminded of the assessment {year} by the campaign “{campaign}”"),
	EDITION_CHANGED("{actor} moved the assessment {year} from edition {before} to edition {after}"),
	ASSESSMENT_OPENED("{actor} opened the assessment {year}"),
	ASSESSMENT_CLOSED("{actor} closed the assessment {year}"),
	CLOSING_EXTENDED("{actor} moved the closing time of the assessment {year} to {closing}. Reason: {reason}"),
	ASSESSMENT_REOPENED("{actor} opened the assessment {year} again, until {closing}. Reason: {reason}"),
	ASSESSMENT_CANCELLED("{actor} cancelled the assessment {year}. Reason: {reason}"),
	RESULTS_SHOWN("{actor} was the first to see the results of the assessment {year}"),
	COMMENTS_RELEASED(
			"{actor} read the comments on the assessment {year}, withheld {count} and let the board read the rest"),
	LEVEL_AGREED("{actor} recorded what the board agreed on {indicator} in the assessment {year}"),
	SIGNED_OFF("{actor} signed off version {version} of the assessment {year}. SHA-256: {hash}"),
	CORRECTION_BEGUN("{actor} began to correct the assessment {year}. Reason: {reason}"),
	CORRECTION_GIVEN_UP("{actor} gave up the correction of the assessment {year}"),
	REVIEW_DECLINED("{actor} reads the assessment {year} as adviser without a review of their own"),
	REVIEW_SENT("{actor} sent a review of the assessment {year}"),
	REVIEW_AGREED("{actor} put on record what was agreed after the review of the assessment {year}"),
	REVIEW_CLOSED("{actor} closed the review of the assessment {year}"),
	EVIDENCE_ADDED("{actor} added an evidence item to {indicator} in the assessment {year}: {title}"),
	EVIDENCE_REMOVED("{actor} took an evidence item off {indicator} in the assessment {year}: {title}"),
	EVIDENCE_CONFIRMED(
			"{actor} confirmed an evidence item of an earlier year for {indicator} in the assessment {year}: {title}"),
	EVIDENCE_CARRIED("{actor} carried {count} evidence items over to the assessment {year}, to be confirmed"),
	OWN_INDICATOR_ADDED("{actor} added indicator {indicator} of the trust's own: {title}"),
	OWN_INDICATOR_CHANGED("{actor} put indicator {indicator} of the trust's own into other words: {title}"),
	OWN_INDICATOR_REMOVED("{actor} removed indicator {indicator} of the trust's own: {title}"),
	ACTION_ADDED("{actor} added an action about {indicator} from the assessment {year}: {what}"),
	ACTION_CHANGED("{actor} changed an action: {what}"),
	ACTION_NOTED("{actor} added a note to an action, with the status “{status}”: {what}"),
	ACTION_REMOVED("{actor} removed an action that was added by mistake: {what}"),
	ACTION_CHOSEN(
			"{actor} noted that this is one of the three actions the board chose in the assessment {year}: {what}"),
	ACTION_NOT_CHOSEN(
			"{actor} noted that this is none of the three actions the board chose in the assessment {year}: {what}"),
	ACTIONS_CARRIED("{actor} carried {count} open actions forward to the assessment {year}, to be confirmed"),
	ACTION_CONFIRMED("{actor} confirmed that an action of an earlier year goes on in the assessment {year}: {what}"),
	REVIEW_REPLIED("{actor} sent the trust's reply to the review of the assessment {year} by {person}"),
	PERSON_ASKED("{actor} added {person} to the assessment {year}"),
	INVITATION_SENT("{actor} sent {person} an invitation again"),
	ADDRESS_CORRECTED("{actor} corrected the e-mail address of {person}"),
	PERSON_NOT_ASKED("{actor} took {person} off the assessment {year}"),
	REMINDER_SENT("{actor} reminded {count} of those who had not finished the assessment {year}"),
	PAPER_CHOSEN("{actor} noted that {person} answers on paper"),
	PAPER_NOT_CHOSEN("{actor} noted that {person} answers online"),
	PAPER_ENTERED("{actor} entered the paper form of {person}"), ROLE_GIVEN("{actor} made {person} {role}"),
	ROLE_ENDED("{actor} ended the role of {person} as {role}"),
	ROLE_HANDED_OVER("{actor} handed the role of {role} from {predecessor} to {person}"),
	PERSON_LEFT("{actor} noted that {person} has left"), PASSKEYS_REMOVED("{actor} removed the passkeys of {person}"),
	SIGNED_OUT_EVERYWHERE("{actor} signed {person} out on every device"),
	ACCOUNTS_MERGED("{actor} merged two accounts of {person}"),
	ACCOUNT_DELETED("{actor} deleted their own account, and is no longer known to this trust"),
	ACCOUNT_DELETED_FOR_PERSON("{actor} deleted the account of a person whom this trust knew. Reason: {reason}"),
	TRUST_OPENED("{actor} opened this trust"),
	TRUST_CLOSED_BY_HAND("{actor} closed this trust from {day} on. Reason: {reason}"),
	TRUST_REOPENED_BY_HAND("{actor} opened this trust again"),
	TRUST_MERGED("{actor} noted that this trust is now part of {trust}, from {day} on"),
	TRUST_TOOK_IN("{actor} noted that {trust} is now part of this trust, from {day} on"),
	TRUST_CONTINUED("{actor} let this trust, until then {before}, go on as {after}, Group UID {uid}"),
	CYCLE_SET("{actor} set the assurance cycle: its first year is {year}, its usual month {month}"),
	SECTOR_CHOSEN("{actor} decided that this trust {picture} in the picture of the sector and {file} in the file for"
			+ " researchers; indicators to be researched: {wished}"),
	CALENDAR_LINK_MADE("{actor} made a link for their own calendar"),
	CALENDAR_LINK_REVOKED("{actor} revoked a link for their own calendar"),
	PEERS_JOINED("{actor} let the board's agreed scores be compared with those of comparable trusts, without names"),
	PEERS_LEFT("{actor} took the board's agreed scores out of the comparison with comparable trusts"),
	KEEPING_CHANGED("{actor} changed how long answers are kept from {before} to {after}"),
	ANSWERS_DELETED("{actor} deleted the answers to the assessment {year} by the trust's rule, {count}"),
	ANSWERS_READ(
			"{reader}, for whoever runs the computers, had the answers of {person} to the assessment {year} opened."
					+ " Reason: {reason}"),
	ADVISER_APPOINTED("{actor} appointed {person} to advise this trust, from {from} to {until}"),
	ADVISER_APPOINTMENT_ENDED("{actor} ended the appointment of {person}, who advised this trust"),
	ADVISER_HANDED_OVER(
			"{actor} handed the task of advising this trust from {predecessor} to {person}, until {until}. What was"
					+ " shared did not pass over"),
	CONFLICT_DECLARED("{actor} declared a conflict of interest and no longer advises this trust"),
	SHARED("{actor} shared the assessment {year} with {person} until {until}. What is shared: {level}"),
	SHARE_REVOKED("{actor} no longer shares the assessment {year} with {person}"),
	TRUST_RENAMED("{actor} took over the trust's name from the register: {after}, until then {before}"),
	TRUST_CLOSED("{actor} took over from the register that the trust closed on {day}"),
	TRUST_REOPENED("{actor} took over from the register that the trust is open again");

	private final String sentence;

	Act(String sentence) {
		this.sentence = sentence;
	}

	/** The sentence with its details in braces. */
	public String sentence() {
		return this.sentence;
	}

}
