package org.trustquality.access.personal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.token.TokenScope;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is stored about a person outside of any trust. */
@Component
class AccountRecords {

	private final JdbcClient jdbc;

	AccountRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A person's account and all that it took in, their own first. */
	Set<UUID> accounts(UUID personId) {
		return new LinkedHashSet<>(this.jdbc
			.sql("""
					with recursive accounts (person_id, distance) as (
						select person_id, 0 from people where person_id = ?
						union select p.person_id, a.distance + 1 from people p join accounts a on p.merged_into = a.person_id)
					select person_id from accounts order by distance, person_id""")
			.param(personId)
			.query(UUID.class)
			.list());
	}

	/** The trusts that store anything about one of some accounts. */
	List<Integer> trusts(Set<UUID> accounts) {
		return accounts.stream()
			.flatMap((account) -> this.jdbc.sql("select trusts_of_person(?)")
				.param(account)
				.query(Integer.class)
				.list()
				.stream())
			.distinct()
			.sorted()
			.toList();
	}

	List<PersonalRecord> of(RecordedPerson person) {
		return List.of(
				record("person", "Name and address", """
						select name, email, merged_into is not null as merged, invented from people
						where person_id in (:ids) order by merged_into nulls first, email""", person,
						(row, number) -> Fact.row(text("name", "Name", row), text("email", "E-mail address", row),
								flag("merged", "Merged into your account", row),
								flag("invented", "Invented for a demonstration", row))),
				record("serviceRoles", "Roles in the service",
						"select role from service_roles where person_id in (:ids) order by role", person,
						(row, number) -> Fact.row(Fact.of("role", "Role", sentence(row.getString("role"))))),
				record("identities", "Accounts with other sign-in services",
						"select * from identities where person_id in (:ids) order by linked_at", person,
						(row, number) -> Fact.row(text("issuer", "Service", row),
								text("subject", "Your number there", row),
								Fact.moment("linkedAt", "Linked", row, "linked_at"))),
				record("passkeys", "Passkeys", """
						select c.label, e.display_name, c.created, c.last_used
						from user_entities e left join user_credentials c on c.user_entity_user_id = e.id
						where e.name in (:texts) order by c.created, c.label""", person,
						(row, number) -> Fact.row(text("label", "Name of the passkey", row),
								text("display_name", "name", "Your name on the device", row),
								Fact.moment("addedAt", "Added", row, "created"),
								Fact.moment("usedAt", "Last used", row, "last_used"))),
				record("devices", "Where you are signed in", """
						select s.creation_time, s.last_access_time, convert_from(a.attribute_bytes, 'UTF8') as browser
						from sessions s left join sessions_attributes a
							on a.session_primary_id = s.primary_id and a.attribute_name = 'user-agent'
						where s.principal_name in (:texts) order by s.last_access_time desc, s.primary_id""", person,
						(row, number) -> Fact.row(Fact.of("browser", "How the browser names itself", browser(row)),
								millis("creation_time", "signedInAt", "Signed in", row),
								millis("last_access_time", "usedAt", "Last used", row))),
				record("accessTokens", "Access tokens for programs", """
						select name, array_to_string(scopes, ' ') as scopes, made_at, expires_at, used_on
						from access_tokens where person_id in (:ids) order by made_at, token_id""", person,
						(row, number) -> Fact.row(text("name", "Name of the token", row),
								Fact.of("scopes", "What it may do", TokenScope.inWords(row.getString("scopes"))),
								Fact.moment("madeAt", "Made", row, "made_at"),
								Fact.moment("expiresAt", "Works until", row, "expires_at"),
								Fact.of("usedOn", "Last used", row.getObject("used_on", LocalDate.class)))),
				record("actionDigest", "Weekly e-mail about your actions",
						"select wanted, week from action_digests where person_id in (:ids) order by person_id", person,
						(row, number) -> Fact.row(flag("wanted", "You want it", row),
								Fact.of("week", "Last written in the week of",
										row.getObject("week", LocalDate.class)))),
				record("portfolioViews", "Views of your portfolio",
						"select name, filters, saved_at from portfolio_views where person_id in (:ids) order by saved_at",
						person,
						(row, number) -> Fact.row(text("name", "Name of the view", row),
								text("filters", "What it shows", row),
								Fact.moment("savedAt", "Saved", row, "saved_at"))),
				record("mails", "E-mails to you", """
						select recipient, subject, state, queued_at, settled_at, refusal from mails
						where lower(recipient) in (select lower(email) from people where person_id in (:ids))
						order by queued_at, mail_id""", person,
						(row, number) -> Fact.row(text("recipient", "To", row), text("subject", "Subject", row),
								Fact.of("state", "Sent or not", sentence(row.getString("state"))),
								Fact.moment("writtenAt", "Written", row, "queued_at"),
								Fact.moment("settledAt", "Sent or given up", row, "settled_at"),
								text("refusal", "What the mail server said", row))),
				record("registerImports", "Imports of the trust register", """
						select as_of, reason, received_by in (:ids) as received, decided_by in (:ids) as decided,
							undone_by in (:ids) as undone, received_at
						from register_imports
						where received_by in (:ids) or decided_by in (:ids) or undone_by in (:ids)
						order by received_at, import_id""", person,
						(row, number) -> Fact.row(Fact.of("asOf", "Files of", row.getObject("as_of", LocalDate.class)),
								Fact.moment("receivedAt", "Received", row, "received_at"),
								flag("received", "Received by you", row), flag("decided", "Decided by you", row),
								flag("undone", "Undone by you", row),
								Fact.of("reason", "Your reason",
										row.getBoolean("decided") ? row.getString("reason") : null))),
				record("editionDrafts", "Files of editions", """
						select file_name, edition_id, uploaded_by in (:ids) as uploaded, uploaded_at,
							coalesce(published_by in (:ids), false) as published, published_at
						from edition_drafts where uploaded_by in (:ids) or published_by in (:ids)
						order by uploaded_at, draft_id""", person,
						(row, number) -> Fact.row(text("file_name", "fileName", "File", row),
								flag("uploaded", "Brought by you", row),
								Fact.moment("uploadedAt", "Brought", row, "uploaded_at"),
								text("edition_id", "edition", "Edition made from it", row),
								flag("published", "Published by you", row),
								Fact.moment("publishedAt", "Published", row, "published_at"))),
				record("campaigns", "Campaigns", """
						select title, list, made_at, made_by in (:ids) as made,
							coalesce(confirmed_by in (:ids), false) as confirmed, confirmed_at,
							coalesce(ended_by in (:ids), false) as ended, ended_at
						from campaigns where made_by in (:ids) or confirmed_by in (:ids) or ended_by in (:ids)
						order by made_at, campaign_id""", person,
						(row, number) -> Fact.row(text("title", "Name of the campaign", row),
								flag("made", "Begun by you", row), Fact.moment("madeAt", "Begun", row, "made_at"),
								text("list", "Trusts that were pasted", row),
								flag("confirmed", "Confirmed by you", row),
								Fact.moment("confirmedAt", "Confirmed", row, "confirmed_at"),
								flag("ended", "Ended by you", row), Fact.moment("endedAt", "Ended", row, "ended_at"))),
				record("sectorReleases", "Files for researchers that you released", """
						select academic_year, series, released_at from sector_releases where released_by in (:ids)
						order by released_at""", person,
						(row, number) -> Fact.row(Fact.of("year", "Academic year from", row.getInt("academic_year")),
								text("series", "Framework", row),
								Fact.moment("releasedAt", "Released", row, "released_at"))));
	}

	/**
	 * The reviews that a person is writing, in a transaction that works for them alone.
	 */
	PersonalRecord unsentReviews(RecordedPerson person) {
		return record("unsentReviews", "Reviews you have not sent", """
				select t.name, r.academic_year, p.subject, p.level, p.reason, p.question
				from reviews r join trusts t on t.trust_id = r.trust_id
					left join review_points p on p.trust_id = r.trust_id and p.review_id = r.review_id
				where r.adviser_id in (:ids) and r.state = 'DRAFT' order by t.name, r.academic_year, p.subject""",
				person,
				(row, number) -> Fact.row(text("name", "trust", "Trust", row),
						Fact.of("year", "Year in which it began", row.getInt("academic_year")),
						text("subject", "About", row),
						Fact.of("level", "Your level", row.getObject("level", Integer.class)),
						text("reason", "Your reason", row), text("question", "Your question", row)));
	}

	private PersonalRecord record(String key, String heading, String query, RecordedPerson person,
			RowMapper<List<Fact>> row) {
		return new PersonalRecord(key, heading,
				this.jdbc.sql(query)
					.param("ids", person.accounts())
					.param("texts", person.accounts().stream().map(UUID::toString).toList())
					.query(row)
					.list());
	}

	private static Fact text(String column, String label, ResultSet row) throws SQLException {
		return text(column, column, label, row);
	}

	private static Fact text(String column, String key, String label, ResultSet row) throws SQLException {
		return Fact.of(key, label, row.getString(column));
	}

	private static Fact flag(String column, String label, ResultSet row) throws SQLException {
		return Fact.of(column, label, row.getBoolean(column));
	}

	private static Fact millis(String column, String key, String label, ResultSet row) throws SQLException {
		return Fact.of(key, label, Instant.ofEpochMilli(row.getLong(column)));
	}

	/** Sessions keep what they remember as JSON; this is one text. */
	private static @Nullable String browser(ResultSet row) throws SQLException {
		String browser = row.getString("browser");
		return (browser != null) ? browser.replaceAll("^\"|\"$", "").replace("\\\"", "\"") : null;
	}

	/** The name of a constant, as pages write it. */
	private static String sentence(String constant) {
		return Arrays.stream(constant.toLowerCase(Locale.ROOT).split("_"))
			.reduce((one, other) -> one + " " + other)
			.map((words) -> Character.toUpperCase(words.charAt(0)) + words.substring(1))
			.orElse("");
	}

}
