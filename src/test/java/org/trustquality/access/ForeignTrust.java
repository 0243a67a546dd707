package org.trustquality.access;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trustquality.PlayedTrust;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;

/**
 * Another trust, whose people try to get where they do not belong: with the ids of a
 * trust that is not theirs in every place where an id stands, alone and together.
 */
final class ForeignTrust {

	/** Who tries: one with all roles, and one who types in what is on paper. */
	static final List<String> PEOPLE = List.of("Fay", "Guy");

	private static final List<String> PLACES = List.of("trust", "assessment", "person", "successor", "item", "before",
			"now", "action", "share");

	private final Stage stage;

	private final PlayedTrust trust;

	private final Map<String, Visitor> visitors = new LinkedHashMap<>();

	private final String open;

	private final String closed;

	private final String action;

	ForeignTrust(Stage stage) {
		this.stage = stage;
		this.trust = PlayedTrust.of(stage, "Fay:CHAIR,VICE_CHAIR,TRUSTEE,CHIEF_EXECUTIVE,GOVERNANCE_PROFESSIONAL",
				"Guy:GOVERNANCE_PROFESSIONAL", "Foy:TRUSTEE", "Fen:TRUSTEE", "Fin:TRUSTEE", "Fox:TRUSTEE",
				"Fitz:TRUSTEE", "Flo:VICE_CHAIR");
		this.open = this.trust.open("Guy");
		this.closed = this.trust.open("Guy");
		PEOPLE.forEach((who) -> this.visitors.put(who, this.trust.as(who)));
		Visitor guy = this.visitors.get("Guy");
		answer();
		Stage.require(guy.post(this.closed + "/closure"), 302);
		Stage.require(guy.post(this.closed + "/evidence/indicators/" + stage.indicators().get(0) + "/links",
				RouteForms.FORMS.get(RouteForms.EVIDENCE + "/indicators/{indicator}/links")), 302);
		this.action = action();
	}

	/** An action of this trust's own. */
	private String action() {
		SignedBoard.agreeAll(this.stage, java.util.UUID.fromString(this.closed.replaceAll(".*/", "")), 3);
		Stage.require(this.visitors.get("Guy")
			.post(this.closed + "/actions/indicators/" + this.stage.indicators().get(0),
					RouteForms.FORMS.get(RouteForms.ADD_ACTION)),
				302);
		return this.stage.superuser()
			.sql("select action_id::text from actions where trust_id = ?")
			.param(this.trust.number())
			.query(String.class)
			.single();
	}

	/** Enough have answered for the chair to read their comments. */
	private void answer() {
		List.of("Foy", "Fen", "Fin", "Fox", "Fitz")
			.forEach((who) -> this.trust.sheet(who, this.closed,
					Collections.nCopies(this.stage.indicators().size(), 3)));
		this.trust.note("Foy", this.closed, 0, "A comment of Foy's");
	}

	PlayedTrust trust() {
		return this.trust;
	}

	Map<String, Visitor> visitors() {
		return this.visitors;
	}

	/** An assessment of this trust whose board could meet. */
	String closed() {
		return this.closed;
	}

	/** The same address with ids of the other trust in some of the places or all. */
	List<String> mixed(String pattern, Map<String, String> theirs) {
		List<String> places = PLACES.stream().filter((place) -> pattern.contains("{" + place + "}")).toList();
		Map<String, String> ours = ours(pattern);
		List<String> paths = new ArrayList<>();
		for (int which = 1; which < (1 << places.size()); which++) {
			Map<String, String> variables = new LinkedHashMap<>(theirs);
			for (int place = 0; place < places.size(); place++) {
				if ((which & (1 << place)) == 0) {
					variables.put(places.get(place), ours.get(places.get(place)));
				}
			}
			paths.add(Sending.fill(pattern, variables));
		}
		return paths;
	}

	private Map<String, String> ours(String pattern) {
		String assessment = (pattern.contains("{item}") || pattern.contains("{action}") ? this.closed : this.open)
			.replaceAll(".*/", "");
		return Map.of("trust", this.trust.reference().toString(), "assessment", assessment, "person",
				this.trust.person(pattern.contains("{role}") ? "Fay" : "Foy").toString(), "successor",
				this.trust.person("Fen").toString(), "item",
				PlayedRoutes.item(this.stage, java.util.UUID.fromString(this.closed.replaceAll(".*/", "")), false),
				"before", this.open.replaceAll(".*/", ""), "now", this.closed.replaceAll(".*/", ""), "action",
				this.action, "share", java.util.UUID.randomUUID().toString());
	}

}
