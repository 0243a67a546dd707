package org.trustquality.editing;

import java.util.Map;
import java.util.TreeMap;

import org.trustquality.Multipart;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;
import org.trustquality.framework.WholeEdition;

import org.springframework.test.util.ReflectionTestUtils;

/**
 * Editions as tests publish them, in a series of their own that is forgotten afterwards:
 * no other test shall be offered them.
 */
public record EditionStage(Stage stage, Editions editions) {

	static final String EDITIONS = "/administration/editions";

	static final String DRAFTS = EDITIONS + "/drafts";

	private static final String SERIES = "planted";

	/** An edition of the tests' own series. */
	public static WholeEdition planted(int issue) {
		return WholeEdition.numbered(number(issue));
	}

	/** The number of such an edition. */
	public static String number(int issue) {
		return SERIES + "-2026." + issue;
	}

	/** Lets everything be as in the beginning. */
	public void forget() {
		this.stage.forgetLimits();
		this.stage.superuser().sql("delete from edition_drafts").update();
		this.stage.superuser().sql("delete from edition_indicators where edition_id like 'planted-%'").update();
		this.stage.superuser().sql("delete from editions where id like 'planted-%'").update();
		Map<String, Edition> known = new TreeMap<>();
		this.editions.all().forEach((edition) -> known.put(edition.id(), edition));
		known.keySet().removeIf((number) -> number.startsWith(SERIES));
		ReflectionTestUtils.setField(this.editions, "known", Map.copyOf(known));
	}

	Visitor nora() {
		return this.stage.as("Nora Whitfield");
	}

	/** Brings a file as a browser does. */
	Visitor.Page bring(Visitor visitor, String name, byte[] content) {
		visitor.get(DRAFTS + "/new");
		return Multipart.of(visitor).file("file", name, content).send(DRAFTS);
	}

	/** Brings a file that becomes a draft, and tells the address of the draft. */
	String draft(WholeEdition edition) {
		Visitor.Page page = bring(nora(), "edition.yaml", edition.bytes());
		Stage.require(page, 302);
		return page.location();
	}

	/** Publishes an edition through the pages. */
	public String publish(WholeEdition edition) {
		String draft = draft(edition);
		Stage.require(publish(nora(), draft), 302);
		return draft;
	}

	static Visitor.Page publish(Visitor visitor, String draft) {
		return visitor.submit(visitor.get(draft + "/publication"), draft + "/publication", "sure", "yes");
	}

	long count(String table) {
		return this.stage.superuser().sql("select count(*) from " + table).query(Long.class).single();
	}

}
