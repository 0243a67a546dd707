package org.trustquality.access;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.trustquality.Stage;

/** A form for every address of a trust that changes something. */
final class RouteForms {

	static final String ASSESSMENT = "/trusts/{trust}/assessments/{assessment}";

	static final String RESPONSE = ASSESSMENT + "/response";

	static final String RESPONDENT = ASSESSMENT + "/respondents/{person}";

	static final String PAPER = RESPONDENT + "/paper";

	static final String EVIDENCE = ASSESSMENT + "/evidence";

	static final String FILES = EVIDENCE + "/indicators/{indicator}/files";

	static final String PEOPLE = "/trusts/{trust}/people";

	static final String HAND_OVER = PEOPLE + "/{person}/roles/{role}/hand-over";

	static final String OWN = "/trusts/{trust}/own-indicators";

	private static final String MEETING = ASSESSMENT + "/meeting";

	private static final String EVIDENCE_INDICATOR = EVIDENCE + "/indicators/{indicator}";

	private static final String EVIDENCE_ITEM = EVIDENCE + "/items/{item}";

	static final String ACTION = "/trusts/{trust}/actions/{action}";

	static final String ACTIONS = ASSESSMENT + "/actions";

	static final String ADD_ACTION = ACTIONS + "/indicators/{indicator}";

	static final String REVIEW = "/trusts/{trust}/reviews/{review}";

	static final String SHARE = ASSESSMENT + "/share";

	private static final String NO_NOTE = "e3b0c44298fc1c14";

	/** A form that does its work for whoever may send it. A new route needs an entry. */
	static final Map<String, String[]> FORMS = Map.ofEntries(
			Map.entry("/trusts/{trust}/assessments",
					new String[] { "framework", Stage.QUALITY, "year", "2026", "kind", "INTERNAL", "minimumRatings",
							"5", "day", "1", "month", "3", "closingYear", "2027", "time", "17:00" }),
			Map.entry("/trusts/{trust}/calendar/cycle", new String[] { "year", "2026", "month", "3" }),
			Map.entry("/trusts/{trust}/calendar/links", new String[0]),
			Map.entry("/trusts/{trust}/sector",
					new String[] { "picture", "yes", "openData", "yes", "wished", "QE-1.1" }),
			Map.entry("/trusts/{trust}/peers", new String[0]),
			Map.entry("/trusts/{trust}/peers/departure", new String[0]),
			Map.entry("/trusts/{trust}/retention", new String[] { "years", "5" }),
			Map.entry(OWN, own("Reading at home")), Map.entry(OWN + "/{own}", own("Reading in the family")),
			Map.entry(OWN + "/{own}/removal", new String[0]), Map.entry(ASSESSMENT + "/opening", new String[0]),
			Map.entry(ASSESSMENT + "/closure", new String[0]),
			Map.entry(ASSESSMENT + "/reopening",
					new String[] { "day", "1", "month", "3", "closingYear", "2027", "time", "17:00", "reason",
							"Two were away" }),
			Map.entry(ASSESSMENT + "/cancellation", new String[] { "reason", "A new chair" }),
			Map.entry(ASSESSMENT + "/edition", new String[] { "edition", "cst-2022.2" }),
			Map.entry(ASSESSMENT + "/board", new String[0]),
			Map.entry(ASSESSMENT + "/respondents",
					new String[] { "name", "Ida Crowe", "email", "ida@example.org", "role", "TRUSTEE" }),
			Map.entry(ASSESSMENT + "/respondents/several", new String[] { "people", "Ida Crowe, ida@example.org" }),
			Map.entry(ASSESSMENT + "/respondents/{person}/removal", new String[0]),
			Map.entry(ASSESSMENT + "/respondents/{person}/invitation", new String[0]),
			Map.entry(ASSESSMENT + "/respondents/{person}/address", new String[] { "email", "ida@example.org" }),
			Map.entry(ASSESSMENT + "/reminder", new String[0]),
			Map.entry(ASSESSMENT + "/extension",
					new String[] { "day", "1", "month", "3", "closingYear", "2027", "time", "17:00", "reason",
							"Half term" }),
			Map.entry(PEOPLE, new String[] { "name", "Ida Crowe", "email", "ida@example.org", "role", "TRUSTEE" }),
			Map.entry(PEOPLE + "/{person}/roles", new String[] { "role", "VICE_CHAIR" }),
			Map.entry(PEOPLE + "/{person}/roles/{role}/removal", new String[0]),
			Map.entry(PEOPLE + "/{person}/departure", new String[0]),
			Map.entry(HAND_OVER, new String[] { "successor", "new", "name", "Ida Crowe", "email", "ida@example.org" }),
			Map.entry(HAND_OVER + "/{successor}", new String[0]), Map.entry(RESPONSE, new String[0]),
			Map.entry(RESPONSE + "/submission", new String[0]),
			Map.entry(RESPONSE + "/dimensions/{dimension}", new String[] { "completed", "yes" }),
			Map.entry(RESPONSE + "/indicators/{indicator}",
					new String[] { "choice", "3", "note", "", "seenCode", "0", "seenNote", NO_NOTE }),
			Map.entry(ASSESSMENT + "/sign-off",
					new String[] { "day", "1", "month", "11", "year", "2026", "reference", "Item 6", "seen", "" }),
			Map.entry(ASSESSMENT + "/correction", new String[] { "reason", "Misheard" }),
			Map.entry(ASSESSMENT + "/correction/removal", new String[0]),
			Map.entry(EVIDENCE_INDICATOR + "/links",
					new String[] { "title", "Minutes", "link", "https://example.org/minutes" }),
			Map.entry(EVIDENCE_INDICATOR + "/files", new String[] { "title", "Report" }),
			Map.entry(EVIDENCE_ITEM + "/confirmation", new String[0]),
			Map.entry(EVIDENCE_ITEM + "/removal", new String[0]), Map.entry(EVIDENCE + "/carried", new String[0]),
			Map.entry(REVIEW + "/points/{subject}",
					new String[] { "reply", "DISAGREE", "text", "We see it otherwise", "seen", "0" }),
			Map.entry(REVIEW + "/reply", new String[] { "seen", "0" }), Map.entry(ADD_ACTION, action()),
			Map.entry(ACTION + "/change", with(action(), "seen", "0", "measure", "Ten schools by name")),
			Map.entry(ACTION + "/notes", new String[] { "status", "ON_TRACK", "note", "Begun", "seen", "0" }),
			Map.entry(ACTION + "/removal", new String[0]), Map.entry(ACTIONS + "/carried", new String[0]),
			Map.entry(ACTIONS + "/{action}/choice", new String[] { "chosen", "true" }),
			Map.entry(ACTIONS + "/{action}/confirmation", new String[0]), Map.entry(SHARE, share()),
			Map.entry(SHARE + "/{share}/revocation", new String[0]),
			Map.entry(RESPONDENT + "/paper-choice", new String[0]),
			Map.entry(RESPONDENT + "/paper-choice/removal", new String[0]), Map.entry(PAPER, new String[0]),
			Map.entry(PAPER + "/submission", new String[0]),
			Map.entry(PAPER + "/dimensions/{dimension}", new String[] { "completed", "yes" }),
			Map.entry(PAPER + "/indicators/{indicator}",
					new String[] { "choice", "3", "note", "", "seenCode", "0", "seenNote", NO_NOTE }),
			Map.entry(MEETING + "/comments", new String[0]), Map.entry(MEETING + "/indicators/{indicator}",
					new String[] { "level", "3", "reason", "So the board said.", "target", "", "seen", "0" }));

	private RouteForms() {
	}

	/** An own indicator with a title. */
	static String[] own(String title) {
		return new String[] { "dimension", "QE", "title", title, "statement", "Pupils read at home.", "level-1",
				"None.", "level-2", "Few.", "level-3", "Some.", "level-4", "Most.", "level-5", "All." };
	}

	private static String[] action() {
		int next = LocalDate.now(ZoneId.of("Europe/London")).getYear() + 1;
		return new String[] { "what", "Visit every school", "measure", "Ten schools", "account", "", "owner",
				"The committee", "dueDay", "1", "dueMonth", "3", "dueYear", Integer.toString(next) };
	}

	private static String[] share() {
		LocalDate last = LocalDate.now(ZoneId.of("Europe/London")).plusMonths(6);
		return new String[] { "adviser", "", "level", "VIEWS", "day", Integer.toString(last.getDayOfMonth()), "month",
				Integer.toString(last.getMonthValue()), "year", Integer.toString(last.getYear()), "seen", "none" };
	}

	/** The same form with other values in some fields. */
	static String[] with(String[] form, String... changes) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (String[] part : List.of(form, changes)) {
			for (int place = 0; place < part.length; place += 2) {
				fields.put(part[place], part[place + 1]);
			}
		}
		return fields.entrySet()
			.stream()
			.flatMap((field) -> Stream.of(field.getKey(), field.getValue()))
			.toArray(String[]::new);
	}

}
