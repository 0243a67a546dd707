package org.trustquality.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.trustquality.Stage;
import org.trustquality.access.Digest;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every text that somebody typed and that is stored: replaced past all pages, as if every
 * check on the way in had failed.
 */
final class StoredTexts {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Stage stage;

	private final PlayedBoards boards;

	private final UUID gus;

	/** What stands in each place now, by the sign it begins with. */
	private final Map<String, String> values = new LinkedHashMap<>();

	StoredTexts(Stage stage, PlayedBoards boards) {
		this.stage = stage;
		this.boards = boards;
		this.gus = boards.trust().person("Gus");
	}

	Map<String, String> values() {
		return this.values;
	}

	/**
	 * Writes all of them anew.
	 * @param text what to write into a place, by its number
	 */
	void replace(Function<Integer, String> text) {
		this.values.clear();
		int number = this.boards.trust().number();
		set("trusts", "name", "trust_id = " + number, text);
		for (UUID person : people(number)) {
			set("people", "name", "person_id = '" + person + "'", text);
			set("invitations", "name", "trust_id = " + number + " and person_id = '" + person + "'", text);
			set("known_names", "name", "trust_id = " + number + " and person_id = '" + person + "'", text);
			email(person);
		}
		for (String reason : List.of("extension_reason", "reopening_reason")) {
			set("assessments", reason, "trust_id = " + number, text);
		}
		run("update assessments set extended_from = closes_at - interval '1 day' where trust_id = " + number);
		set("assessments", "correction_reason", "state = 'CORRECTING' and trust_id = " + number, text);
		set("response_notes", "note", "trust_id = " + number, text);
		for (int position = 0; position < 4; position++) {
			set("agreed_levels", "reason", "trust_id = " + number + " and position = " + position, text);
		}
		set("evidence_items", "title", "trust_id = " + number + " and link is not null", text);
		set("evidence_items", "title", "trust_id = " + number + " and link is null", text);
		set("evidence_items", "place", "trust_id = " + number, text);
		set("evidence_files", "name", "trust_id = " + number, text);
		run("""
				update evidence_items set link = 'https://example.org/''onclick=''alert(1)/$%7B7*7%7D?a=1&lt;b&amp;c=;'
				where link is not null and trust_id = """ + number);
		for (String column : List.of("what", "measure", "owner")) {
			set("actions", column, "trust_id = " + number, text);
		}
		set("action_notes", "note", "trust_id = " + number, text);
		for (String column : List.of("reason", "question", "reply_text", "agreed_text")) {
			set("review_points", column, column + " <> '' and trust_id = " + number, text);
		}
		set("adviser_appointments", "conflict",
				"conflict is not null and adviser_id = '" + this.boards.trust().person(PlayedBoards.ADVISER) + "'",
				text);
		set("sign_offs", "minute_reference", "trust_id = " + number, text);
		set("activities", "details", "jsonb_exists(details::jsonb, 'reason') and trust_id = " + number,
				(place) -> JSON.writeValueAsString(Map.of("reason", marked(place, text), "year", "2026 to 2027")),
				text);
		for (String column : List.of("title", "statement", "why")) {
			set("own_indicators", column, "trust_id = " + number, text);
		}
		set("own_indicators", "levels[1]", "trust_id = " + number, text);
		set("access_tokens", "name", "person_id = '" + this.gus + "'",
				(place) -> text.apply(place).substring(0, Math.min(90, text.apply(place).length())));
		set("user_credentials", "label",
				"user_entity_user_id in (select id from user_entities where name = '" + this.gus + "')", text);
		for (String column : List.of("name", "shown_name", "town", "postcode", "local_authority", "region")) {
			set("register_entries", column, "uid = " + this.boards.entry(), text);
		}
		campaign(text);
		draft(text);
		signed(number, text);
	}

	/** A campaign's name has at most 100 characters. */
	private void campaign(Function<Integer, String> text) {
		int place = this.values.size();
		String name = marked(place, text);
		String value = name.substring(0, Math.min(100, name.length()));
		this.values.put(mark(place), value);
		this.stage.superuser()
			.sql("update campaigns set title = ? where campaign_id = ?")
			.params(value, this.boards.campaign())
			.update();
	}

	/** A file's name has at most 100 characters. */
	private void draft(Function<Integer, String> text) {
		int place = this.values.size();
		String name = marked(place, text);
		String value = name.substring(0, Math.min(100, name.length()));
		this.values.put(mark(place), value);
		this.stage.superuser()
			.sql("update edition_drafts set file_name = ? where draft_id = ?")
			.params(value, this.boards.draft())
			.update();
	}

	private List<UUID> people(int trust) {
		return this.stage.superuser()
			.sql("select distinct person_id from memberships where trust_id = ? order by person_id")
			.param(trust)
			.query(UUID.class)
			.list();
	}

	private void set(String table, String column, String where, Function<Integer, String> text) {
		set(table, column, where, (place) -> marked(place, text), text);
	}

	private void set(String table, String column, String where, Function<Integer, String> written,
			Function<Integer, String> text) {
		int place = this.values.size();
		String value = written.apply(place);
		this.values.put(mark(place), marked(place, text));
		this.stage.superuser().sql("update " + table + " set " + column + " = ? where " + where).param(value).update();
	}

	/**
	 * Letters of an address that a page must not take for more, each of which is allowed.
	 */
	private void email(UUID person) {
		int place = this.values.size();
		String value = mark(place).toLowerCase(java.util.Locale.ROOT) + "'*{7*7}&`=${7*7}|#@example.org";
		this.values.put(mark(place).toLowerCase(java.util.Locale.ROOT), value);
		this.stage.superuser().sql("update people set email = ? where person_id = ?").params(value, person).update();
	}

	private static String mark(int place) {
		return "Zq%03dq".formatted(place);
	}

	private static String marked(int place, Function<Integer, String> text) {
		return mark(place) + text.apply(place);
	}

	/** A version keeps what was typed in its content, which has to fit its hash. */
	private void signed(int trust, Function<Integer, String> text) {
		int place = this.values.size();
		String reason = marked(place, text);
		this.values.put(mark(place), reason);
		this.stage.superuser()
			.sql("select assessment_id, version, content from sign_offs where trust_id = ?")
			.param(trust)
			.query((row) -> {
				String content = row.getString("content")
					.replaceAll("\"Reason \\d+\"",
							java.util.regex.Matcher.quoteReplacement(JSON.writeValueAsString(reason)))
					.replace("\"Item 6\"", JSON.writeValueAsString(reason));
				this.stage.superuser()
					.sql("update sign_offs set content = ?, hash = ? where assessment_id = ? and version = ?")
					.params(content, Digest.of(content), row.getObject("assessment_id", UUID.class),
							row.getInt("version"))
					.update();
			});
	}

	private void run(String sql) {
		this.stage.superuser().sql(sql).update();
	}

}
