package org.trustquality.assessment.evidence.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.trustquality.Multipart;
import org.trustquality.PlayedTrust;
import org.trustquality.Stage;
import org.trustquality.Visitor;

/** A trust of its own whose board has closed an assessment and collects evidence. */
final class EvidenceStage {

	private final Stage stage;

	private final PlayedTrust trust;

	private final Map<String, Visitor> signedIn = new HashMap<>();

	private final String assessment;

	EvidenceStage(Stage stage) {
		this.stage = stage;
		this.trust = PlayedTrust.of(stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR", "Vera:VICE_CHAIR",
				"Tess:TRUSTEE", "Tod:TRUSTEE", "Tim:TRUSTEE", "Cecil:CHIEF_EXECUTIVE");
		this.assessment = closed(0);
	}

	PlayedTrust trust() {
		return this.trust;
	}

	/** Another assessment, of the academic year before, closed so many days earlier. */
	String closedBefore(int days) {
		String earlier = closed(-1);
		this.stage.superuser()
			.sql("update assessments set closes_at = closes_at - make_interval(days => ?) where assessment_id = ?")
			.params(days, id(earlier))
			.update();
		return earlier;
	}

	private String closed(int years) {
		String path = this.trust.open("Gus", years);
		Stage.require(as("Gus").post(path + "/closure"), 302);
		return path;
	}

	Visitor as(String who) {
		return this.signedIn.computeIfAbsent(who, this.trust::as);
	}

	String assessment() {
		return this.assessment;
	}

	String evidence() {
		return this.assessment + "/evidence";
	}

	/** The address of the indicator at a place in the edition. */
	String indicator(int place) {
		return indicator(this.assessment, place);
	}

	String indicator(String path, int place) {
		return path + "/evidence/indicators/" + this.stage.indicators().get(place);
	}

	String item(UUID item) {
		return evidence() + "/items/" + item;
	}

	/** Adds a link as the governance professional does. */
	UUID addLink(String path, int place, String title, String... more) {
		Stage.require(as("Gus").post(indicator(path, place) + "/links",
				with(more, "title", title, "link", "https://example.org/" + title.replace(' ', '-'))), 302);
		return newest(path);
	}

	UUID addLink(int place, String title, String... more) {
		return addLink(this.assessment, place, title, more);
	}

	static String[] with(String[] more, String... fields) {
		return java.util.stream.Stream.concat(java.util.Arrays.stream(fields), java.util.Arrays.stream(more))
			.toArray(String[]::new);
	}

	Visitor.Page sendFile(int place, String name, byte[] content, String... more) {
		Visitor gus = as("Gus");
		return Multipart.of(gus, with(more, "title", "Report"))
			.file("file", name, content)
			.send(indicator(place) + "/files");
	}

	/** Adds a file as the governance professional does. */
	UUID addFile(int place, String name, byte[] content, String... more) {
		Stage.require(sendFile(place, name, content, more), 302);
		return newest(this.assessment);
	}

	UUID newest(String path) {
		return this.stage.superuser()
			.sql("select item_id from evidence_items where assessment_id = ? order by added_at desc limit 1")
			.param(id(path))
			.query(UUID.class)
			.single();
	}

	/** One value of an item's row. */
	String value(UUID item, String column) {
		return this.stage.superuser()
			.sql("select coalesce((" + column + ")::text, '') from evidence_items where item_id = ?")
			.param(item)
			.query(String.class)
			.single();
	}

	/** Puts an assessment in a state that other pages lead to. */
	void state(String path, String state) {
		this.stage.superuser()
			.sql("update assessments set state = ?, correction_reason = ? where assessment_id = ?")
			.params(state, state.equals("CORRECTING") ? "A wrong level" : null, id(path))
			.update();
	}

	/** Notes that a version was signed now, with the items that count. */
	void sign(String path, int version) {
		this.stage.superuser()
			.sql("""
					insert into sign_offs select trust_id, academic_year, assessment_id, ?, now(), ?, current_date, 'M1',
						case when ? > 1 then 'again' end, (
							select coalesce(string_agg('{"item":"' || item_id || '"}', ','), '') from evidence_items
							where assessment_id = ? and removed_at is null and not to_confirm), repeat('0', 64)
					from assessments where assessment_id = ?""")
			.params(version, this.trust.person("Clara"), version, id(path), id(path))
			.update();
		state(path, "SIGNED_OFF");
	}

	static UUID id(String path) {
		return UUID.fromString(path.replaceAll(".*/", ""));
	}

	List<String> acts() {
		return this.trust.acts().stream().filter((act) -> act.startsWith("EVIDENCE")).toList();
	}

}
