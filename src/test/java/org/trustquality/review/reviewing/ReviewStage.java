package org.trustquality.review.reviewing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;

import org.trustquality.PlayedAdviser;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Indicator;

/**
 * A board that has signed, and an adviser who is appointed to review it and with whom it
 * is shared.
 */
record ReviewStage(SignedBoard board, PlayedAdviser adviser) {

	/** Who is told of a review, and once each. */
	static final List<String> TOLD = List.of("Gus", "Clara", "Vera");

	/** A board that agreed 4 on everything. */
	static ReviewStage of(Stage stage, String shared) {
		int[] fours = new int[stage.indicators().size()];
		Arrays.fill(fours, 4);
		return of(stage, shared, "Reason", fours);
	}

	/** A board that agreed some levels, each for a reason that begins with a word. */
	static ReviewStage of(Stage stage, String shared, String word, int... levels) {
		return of(SignedBoard.closed(stage, 2, 3, 3, 4, 4, 4), shared, (position) -> word, levels);
	}

	/** The same for a board that has answered. */
	static ReviewStage of(SignedBoard board, String shared, IntFunction<String> words, int... levels) {
		ReviewStage review = new ReviewStage(board, PlayedAdviser.of(board.stage()));
		review.agree(words, levels);
		board.link(0, "Minutes of May");
		board.attach(1, "Report of June", "report.pdf", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
		board.rely(2, "Secret of July", false);
		board.sign("Minutes 1");
		review.adviser.appoint(board.trust(), true).share(board.trust(), board.reference(), shared);
		return review;
	}

	/** Lets the board agree levels, each for a reason of its own. */
	private void agree(IntFunction<String> words, int... levels) {
		this.board.agreeAll(1);
		for (int position = 0; position < levels.length; position++) {
			stage().superuser()
				.sql("update agreed_levels set level = ?, reason = ? where assessment_id = ? and position = ?")
				.params(levels[position], words.apply(position) + " " + position + ".", this.board.reference(),
						position)
				.update();
		}
	}

	Stage stage() {
		return this.board.stage();
	}

	/** The address of what is shared. */
	String shared() {
		return this.adviser.path(this.board.trust(), this.board.reference());
	}

	String path() {
		return shared() + "/review";
	}

	String point(String subject) {
		return path() + "/points/" + subject;
	}

	String dimension(String dimension) {
		return path() + "/dimensions/" + dimension;
	}

	List<Dimension> dimensions() {
		return stage().edition().dimensions();
	}

	/** The first dimension. */
	Dimension first() {
		return dimensions().get(0);
	}

	List<String> indicators(Dimension dimension) {
		return dimension.indicators().stream().map(Indicator::id).toList();
	}

	/** The adviser, who has begun a review. */
	Visitor begin(String by) {
		Visitor adviser = this.adviser.visitor();
		adviser.get(path());
		Stage.require(adviser.post(path(), "by", by), 302);
		return adviser;
	}

	/** Judges a point through its page. */
	Visitor.Page judge(Visitor visitor, String subject, String level, String reason) {
		return visitor.submit(visitor.get(point(subject)), point(subject), "level", level, "reason", reason);
	}

	/** Judges everything in a dimension with one level and commits it. */
	void commit(Visitor visitor, Dimension dimension, String level) {
		boolean byIndicator = row("by_indicator::text").equals("true");
		for (String subject : byIndicator ? indicators(dimension) : List.of(dimension.id())) {
			Stage.require(judge(visitor, subject, level, "Seen in " + subject), 302);
		}
		commit(visitor, dimension.id());
	}

	/** Commits a dimension as it stands. */
	void commit(Visitor visitor, String dimension) {
		String page = dimension(dimension) + "/commitment";
		Stage.require(visitor.submit(visitor.get(page), page), 302);
	}

	/** Judges and commits everything with one level and sends it. */
	Visitor send(String by, String level) {
		Visitor visitor = begin(by);
		dimensions().forEach((dimension) -> commit(visitor, dimension, level));
		Stage.require(visitor.submit(visitor.get(path() + "/sending"), path() + "/sending"), 302);
		return visitor;
	}

	/** The trust replies to everything, past its pages. */
	void reply(String reply, String text) {
		stage().superuser()
			.sql("""
					update review_points set reply = ?, reply_text = ?, replied_by = ?, replied_at = now(), changes = changes + 1
					where review_id in (select review_id from reviews where adviser_id = ?)""")
			.params(reply, text, this.board.trust().person("Clara"), this.adviser.id())
			.update();
		stage().superuser()
			.sql("update reviews set state = 'REPLIED', replied_at = now() where adviser_id = ?")
			.param(this.adviser.id())
			.update();
	}

	/** A column of the adviser's review of this assessment. */
	String row(String column) {
		return stage().superuser()
			.sql("select " + column + " from reviews where adviser_id = ? and assessment_id = ?")
			.params(this.adviser.id(), this.board.reference())
			.query(String.class)
			.single();
	}

	/** A column of a point of it. */
	String stored(String subject, String column) {
		return stage().superuser()
			.sql("select coalesce(" + column + "::text, 'null') from review_points join reviews using (review_id)"
					+ " where adviser_id = ? and subject = ?")
			.params(this.adviser.id(), subject)
			.query(String.class)
			.optional()
			.orElse("none");
	}

	UUID reference() {
		return this.board.reference();
	}

	void leave() {
		this.adviser.leave();
	}

}
