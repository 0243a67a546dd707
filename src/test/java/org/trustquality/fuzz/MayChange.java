package org.trustquality.fuzz;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which tables each kind of route may write to when it accepts what was sent. What is not
 * here writes nothing, as no page does that is only looked at.
 */
final class MayChange {

	private static final String TRUST = "/trusts/{trust}";

	private static final String ASSESSMENT = TRUST + "/assessments/{assessment}";

	private static final String RESPONDENT = ASSESSMENT + "/respondents/{person}";

	private static final String REVIEW = "/portfolio/{trust}/assessments/{assessment}/review";

	private static final String INVITING = "activities invitations invitation_links mails";

	private static final String PEOPLE = "activities people memberships known_names";

	private static final String ADVISER = "/administration/advisers/{person}";

	private static final String SHARED = "/portfolio/{trust}/assessments/{assessment}";

	private static final String ADVISING = "activities adviser_appointments mails shares";

	private static final String SESSIONS = "sessions sessions_attributes";

	private static final String RESULTS = "activities assessments assessment_results claim_results dimension_results "
			+ "indicator_results";

	private static final String ERASURE = "actions adviser_appointments shares action_digests portfolio_views access_tokens calendar_links identities invitation_links invitations mails respondents "
			+ "response_notes service_roles sign_in_codes user_credentials user_entities withheld_comments " + PEOPLE
			+ " " + SESSIONS;

	private static final Map<String, Set<String>> TABLES = new TreeMap<>();

	static {
		may("/sign-in", "mails sign_in_codes");
		may("/sign-in/code", "sign_in_codes " + SESSIONS);
		may("/sign-in/code/replacement", "mails sign_in_codes");
		may("/sign-in/passkey", "user_credentials " + SESSIONS);
		may("/invitations/{trust}/{token}", "mails sign_in_codes invitations");
		may("/demonstration/sign-in", SESSIONS);
		may("/sign-out", SESSIONS);
		may("/account/devices/{device}/removal", SESSIONS);
		may("/account/other-devices/removal", SESSIONS);
		may("/account/digest", "action_digests");
		may("/account/erasure", ERASURE);
		may("/account/passkeys/challenge", "user_entities");
		may("/account/passkeys/{id}/name", "user_credentials");
		may("/account/passkeys/{id}/removal", "user_credentials mails");
		may("/account/tokens/new", "access_tokens mails");
		may("/account/tokens/{token}/revocation", "access_tokens");
		may("/account/calendar-links/{link}/revocation", "activities calendar_links");
		may("/administration/administrators", "mails people service_roles");
		may("/administration/administrators/{person}/removal", "mails service_roles " + SESSIONS);
		may("/administration/people/{person}/address",
				"activities calendar_links mails people sign_in_codes " + SESSIONS);
		may("/administration/people/{person}/invitations/{trustReference}", INVITING);
		may("/administration/people/{person}/passkeys/removal",
				"access_tokens activities calendar_links mails user_credentials user_entities identities " + SESSIONS);
		may("/administration/people/{person}/devices/removal",
				"access_tokens activities calendar_links mails sign_in_codes " + SESSIONS);
		may("/administration/people/{person}/erasure", ERASURE);
		may("/administration/people/{person}/merger/{other}",
				"access_tokens activities calendar_links identities invitations invitation_links known_names mails memberships people "
						+ "respondents service_roles sign_in_codes user_credentials user_entities " + SESSIONS);
		may("/administration/trusts", "trusts mails " + PEOPLE);
		may("/administration/trusts/{reference}/closure", "activities trusts");
		may("/administration/trusts/{reference}/reopening", "activities trusts");
		may("/administration/trusts/{reference}/merger/{other}", "activities trusts");
		may("/administration/register/trusts/{uid}/continuation", "activities trusts");
		may("/administration/register/trusts/{uid}/opening", "trusts mails " + PEOPLE);
		may("/administration/register/imports", "register_imports register_changes");
		may("/administration/campaigns", "campaigns");
		may("/administration/campaigns/{campaign}/attempts", "campaign_trusts");
		may("/administration/campaigns/{campaign}/chase", "campaign_trusts");
		may("/administration/campaigns/{campaign}/confirmation", "campaigns campaign_trusts");
		may("/administration/campaigns/{campaign}/ending", "campaigns campaign_trusts");
		may("/administration/campaigns/{campaign}/removal", "campaigns");
		may("/administration/campaigns/{campaign}/trusts", "campaigns");
		may("/administration/editions/drafts", "edition_drafts");
		may("/administration/sector/calculations", "sector_runs");
		may("/administration/sector/releases/{series}/{year}", "sector_releases");
		may("/administration/editions/drafts/{draft}/removal", "edition_drafts");
		may("/administration/editions/drafts/{draft}/publication", "edition_drafts editions edition_indicators");
		may("/portfolio/views", "portfolio_views");
		may("/portfolio/views/{view}/removal", "portfolio_views");
		for (String shared : Set.of("", "/scores.csv", "/scores.xlsx", "/{trust}")) {
			may("GET", "/portfolio" + shared, "share_readings");
			may("HEAD", "/portfolio" + shared, "share_readings");
		}
		may("/administration/advisers", "mails people service_roles");
		may(ADVISER + "/removal", ADVISING + " service_roles");
		may(ADVISER + "/trusts/{reference}", ADVISING);
		may(ADVISER + "/appointments/{appointment}/ending", ADVISING);
		may(ADVISER + "/hand-over/{other}", ADVISING);
		may("/portfolio/appointments/{appointment}/conflict", ADVISING);
		may("GET", SHARED, "share_readings");
		may("HEAD", SHARED, "share_readings");
		may(ASSESSMENT + "/share", "activities mails shares");
		may(ASSESSMENT + "/share/{share}/revocation", "activities mails shares");
		may(TRUST + "/calendar/cycle", "activities assurance_cycles");
		may(TRUST + "/calendar/links", "activities calendar_links");
		may(TRUST + "/peers", "activities peer_joins");
		may(TRUST + "/peers/departure", "activities peer_joins");
		may(TRUST + "/retention", "activities trusts mails");
		may(TRUST + "/sector", "activities sector_choices sector_wishes");
		may(TRUST + "/people", PEOPLE);
		may(TRUST + "/people/{person}/roles", "activities memberships");
		may(TRUST + "/people/{person}/roles/{role}/removal", "activities memberships invitations invitation_links");
		may(TRUST + "/people/{person}/departure", "activities calendar_links memberships invitations invitation_links");
		may(TRUST + "/people/{person}/roles/{role}/hand-over", PEOPLE);
		may(TRUST + "/people/{person}/roles/{role}/hand-over/{successor}", "calendar_links " + PEOPLE);
		may(TRUST + "/own-indicators", "activities own_indicators");
		may(TRUST + "/own-indicators/{own}", "activities own_indicators");
		may(TRUST + "/own-indicators/{own}/removal", "activities own_indicators");
		may(TRUST + "/assessments", "activities assessments edition_indicators editions");
		may(ASSESSMENT + "/edition", "activities assessments");
		may(ASSESSMENT + "/board", "activities invitations");
		may(ASSESSMENT + "/opening", "assessments " + INVITING);
		may(ASSESSMENT + "/extension", "assessments " + INVITING);
		may(ASSESSMENT + "/reminder", INVITING);
		may(ASSESSMENT + "/closure", RESULTS);
		may(ASSESSMENT + "/reopening", RESULTS + " " + INVITING);
		may(ASSESSMENT + "/cancellation", "activities assessments mails");
		may(ASSESSMENT + "/correction", "activities assessments");
		may(ASSESSMENT + "/correction/removal", "activities assessments");
		may(ASSESSMENT + "/sign-off", "activities assessments sign_offs");
		may(ASSESSMENT + "/respondents", PEOPLE + " " + INVITING);
		may(ASSESSMENT + "/respondents/several", PEOPLE + " " + INVITING);
		may(RESPONDENT + "/invitation", INVITING);
		may(RESPONDENT + "/removal", "activities invitations invitation_links");
		may(RESPONDENT + "/address", PEOPLE + " " + INVITING);
		may(RESPONDENT + "/paper-choice", "activities invitations mails");
		may(RESPONDENT + "/paper-choice/removal", "activities invitations mails");
		for (String response : Set.of(ASSESSMENT + "/response", RESPONDENT + "/paper")) {
			may(response, "activities invitations responses respondents");
			may(response + "/indicators/{indicator}", "response_notes responses");
			may(response + "/dimensions/{dimension}", "responses");
			may(response + "/submission", "activities invitations mails");
		}
		may(ASSESSMENT + "/meeting/comments", "activities comment_releases withheld_comments");
		may(ASSESSMENT + "/meeting/indicators/{indicator}", "activities agreed_levels");
		may(ASSESSMENT + "/evidence/indicators/{indicator}/links", "activities evidence_items");
		may(ASSESSMENT + "/evidence/indicators/{indicator}/files", "activities evidence_files evidence_items");
		may(ASSESSMENT + "/evidence/items/{item}/confirmation", "activities evidence_items");
		may(ASSESSMENT + "/evidence/items/{item}/removal", "activities evidence_items");
		may(ASSESSMENT + "/evidence/carried", "activities evidence_files evidence_items");
		may(TRUST + "/actions/{action}/change", "activities actions");
		may(TRUST + "/actions/{action}/notes", "activities actions action_notes");
		may(TRUST + "/actions/{action}/removal", "activities actions action_years");
		may(ASSESSMENT + "/actions/carried", "activities action_years");
		may(ASSESSMENT + "/actions/indicators/{indicator}", "activities actions action_years");
		may(ASSESSMENT + "/actions/{action}/choice", "activities action_years");
		may(ASSESSMENT + "/actions/{action}/confirmation", "activities action_years");
		may(TRUST + "/reviews/{review}/points/{subject}", "review_points reviews");
		may(TRUST + "/reviews/{review}/reply", "activities mails reviews");
		for (String reading : Set.of("agenda", "bundle", "evidence/{item}/file", "moderation")) {
			may("GET", "/portfolio/{trust}/assessments/{assessment}/" + reading, "share_readings");
			may("HEAD", "/portfolio/{trust}/assessments/{assessment}/" + reading, "share_readings");
		}
		may(REVIEW, "reviews");
		may(REVIEW + "/declining", "activities reviews");
		may(REVIEW + "/points/{subject}", "review_points");
		may(REVIEW + "/points/{subject}/question", "review_points share_readings");
		may(REVIEW + "/points/{subject}/position", "review_points share_readings");
		may(REVIEW + "/dimensions/{dimension}/commitment", "review_parts review_points");
		may(REVIEW + "/sending", "activities mails reviews");
		may(REVIEW + "/agreement", "activities mails reviews share_readings");
		may(REVIEW + "/closure", "activities reviews");
		for (String beside : Set.of("", "/agreement", "/closure", "/dimensions/{dimension}",
				"/points/{subject}/question", "/points/{subject}/position", "/sending")) {
			may("GET", REVIEW + beside, "share_readings");
			may("HEAD", REVIEW + beside, "share_readings");
		}
		may("GET", TRUST + "/actions/movement", "activities assessments");
		may("HEAD", TRUST + "/actions/movement", "activities assessments");
		for (String showing : Set.of("crosswalk", "crosswalk/{framework}")) {
			may("GET", "/portfolio/{trust}/assessments/{assessment}/" + showing, "share_readings");
			may("HEAD", "/portfolio/{trust}/assessments/{assessment}/" + showing, "share_readings");
		}
		for (String showing : Set.of("results", "results/agreement", "results/chief-executive", "results/priorities",
				"results/score", "results/own", "results/crosswalk", "results/crosswalk/{framework}",
				"results/dimensions/{dimension}", "results/dimensions/{dimension}/score",
				"results/indicators/{indicator}", "meeting", "meeting/comments", "meeting/indicators/{indicator}",
				"actions/suggestions")) {
			may("GET", ASSESSMENT + "/" + showing, "activities assessments");
			may("HEAD", ASSESSMENT + "/" + showing, "activities assessments");
		}
	}

	private MayChange() {
	}

	private static void may(String pattern, String tables) {
		may("POST", pattern, tables);
	}

	private static void may(String method, String pattern, String tables) {
		TABLES.put(method + " " + pattern, new TreeSet<>(Arrays.asList(tables.split(" "))));
	}

	/**
	 * Whether a wrong try is counted, or written down because it is answered with what a
	 * trust shares.
	 */
	static boolean counts(String route, Journal.Change change) {
		return change.table().equals("share_readings") || route.equals("POST /sign-in/code")
				&& change.toString().equals("update sign_in_codes") && change.columns().equals(Set.of("attempts"));
	}

	/** Whether a form is about an account, and so about every trust that knows it. */
	static boolean isOfAPerson(String route) {
		return route.equals("POST /account/erasure");
	}

	static Set<String> tables(String route) {
		return TABLES.getOrDefault(route, Set.of());
	}

}
