package org.trustquality;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An adviser's review of a board's first signed version, put into the tables past the
 * pages.
 *
 * @param id its random id
 */
public record PlacedReview(Stage stage, UUID assessment, UUID id) {

	/** A review with nothing in it yet. */
	public static PlacedReview of(Stage stage, UUID adviser, UUID assessment, boolean byIndicator, String state) {
		UUID id = UUID.randomUUID();
		stage.superuser()
			.sql("""
					insert into reviews select trust_id, academic_year, assessment_id, ?, ?, 1, ?, 'SENT', now(), now(), null,
						null, null, 0
					from assessments where assessment_id = ?""")
			.params(id, adviser, byIndicator, assessment)
			.update();
		PlacedReview review = new PlacedReview(stage, assessment, id);
		review.become(state);
		return review;
	}

	/** A review by an invented adviser. */
	public static PlacedReview of(PlayedAdviser adviser, SignedBoard board, boolean byIndicator) {
		return of(board.stage(), adviser.id(), board.reference(), byIndicator, "SENT");
	}

	/** Adds what the adviser says of a dimension or indicator. */
	public PlacedReview point(String subject, @Nullable Integer level, String reason, @Nullable String question) {
		this.stage.superuser()
			.sql("""
					insert into review_points
					select trust_id, academic_year, assessment_id, review_id, ?, ?::smallint, ?, ?::text, null, null, null, null, null, null, 0
					from reviews where review_id = ?""")
			.param(subject)
			.param(level)
			.param(reason)
			.param(question)
			.param(this.id)
			.update();
		return this;
	}

	/** Lets the adviser have committed a dimension. */
	public PlacedReview commit(String dimension) {
		this.stage.superuser().sql("""
				insert into review_parts select trust_id, academic_year, assessment_id, review_id, ?, now()
				from reviews where review_id = ?""").params(dimension, this.id).update();
		return this;
	}

	/** Brings the review to a state, with the moments that belong to it. */
	public PlacedReview become(String state) {
		this.stage.superuser()
			.sql("""
					update reviews set state = :state,
						sent_at = case when :state in ('DRAFT', 'DECLINED') then null else coalesce(sent_at, now()) end,
						replied_at = case when :state in ('REPLIED', 'AGREED', 'CLOSED') then coalesce(replied_at, now()) end,
						agreed_at = case when :state in ('AGREED', 'CLOSED') then now() end,
						closed_at = case when :state = 'CLOSED' then now() end
					where review_id = :review""")
			.param("state", state)
			.param("review", this.id)
			.update();
		return this;
	}

	/** Puts down what the trust replies to a point. */
	public PlacedReview answer(String subject, String reply, String text) {
		this.stage.superuser().sql("""
				update review_points set reply = ?, reply_text = ?, replied_at = now(), changes = changes + 1
				where review_id = ? and subject = ?""").params(reply, text, this.id, subject).update();
		return this;
	}

	/** Puts down the position on which both agree. */
	public PlacedReview agree(String subject, int level, String text) {
		this.stage.superuser()
			.sql("update review_points set agreed_level = ?, agreed_text = ? where review_id = ? and subject = ?")
			.params(level, text, this.id, subject)
			.update();
		return this;
	}

	/** The review's address in the trust. */
	public String path(PlayedTrust trust) {
		return trust.path() + "/reviews/" + this.id;
	}

	public String state() {
		return this.stage.superuser()
			.sql("select state from reviews where review_id = ?")
			.param(this.id)
			.query(String.class)
			.single();
	}

	/** What the trust replied to a point: the kind and the text. */
	public String reply(String subject) {
		return this.stage.superuser()
			.sql("select coalesce(reply, 'none') || ' ' || coalesce(reply_text, '') from review_points where review_id = ? and subject = ?")
			.params(this.id, subject)
			.query(String.class)
			.single();
	}

}
