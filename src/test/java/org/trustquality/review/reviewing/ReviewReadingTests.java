package org.trustquality.review.reviewing;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The trust sees how often an adviser read: once for each page, never for a change. */
@DemonstratedApplication
class ReviewReadingTests {

	@Autowired
	private Stage stage;

	private ReviewStage review;

	@BeforeEach
	void play() {
		this.review = ReviewStage.of(this.stage, "REASONS_AND_EVIDENCE");
	}

	@AfterEach
	void leave() {
		this.review.leave();
	}

	@Test
	void countsEveryPageOnceAndNoChange() {
		Visitor visitor = this.review.adviser().visitor();
		String subject = this.review.indicators(this.review.first()).get(0);
		String dimension = this.review.dimension(this.review.first().id());
		String point = this.review.point(subject);
		counts(1, () -> visitor.get(this.review.path()));
		counts(1, () -> visitor.get(this.review.path() + "/declining"));
		counts(0, () -> visitor.post(this.review.path(), "by", "indicator"));
		counts(1, () -> visitor.get(this.review.path()));
		counts(1, () -> visitor.get(dimension));
		Visitor.Page form = visitor.get(point);
		counts(1, () -> visitor.get(point));
		counts(0, () -> visitor.submit(form, point, "level", "2", "reason", "Seldom seen"));
		counts(1, () -> visitor.submit(form, point, "level", "2", "reason", ""));
		counts(1, () -> visitor.submit(form, point, "level", "3", "reason", "Another"));
		Visitor.Page check = visitor.get(dimension + "/commitment");
		counts(1, () -> visitor.get(dimension + "/commitment"));
		counts(1, () -> visitor.submit(check, dimension + "/commitment"));
		counts(1, () -> visitor.get(this.review.shared()));
		counts(1, () -> visitor.get(this.review.shared() + "/agenda"));
		assertThat(kinds()).as("before anything is committed").containsExactly("BLIND");
		counts(0, () -> visitor.submit(check, dimension + "/commitment", "reason", "Not looked at"));
		counts(1, () -> visitor.get(dimension));
		assertThat(kinds()).containsExactly("BLIND", "REVIEW");
		counts(0, () -> visitor.get(point));
		Visitor.Page question = visitor.get(point + "/question");
		counts(1, () -> visitor.get(point + "/question"));
		counts(0, () -> visitor.submit(question, point + "/question", "question", "How do you know?"));
	}

	@Test
	void countsThePagesAtTheEndOnce() {
		Visitor visitor = this.review.begin("dimension");
		this.review.dimensions().forEach((dimension) -> this.review.commit(visitor, dimension, "4"));
		Visitor.Page sending = visitor.get(this.review.path() + "/sending");
		counts(1, () -> visitor.get(this.review.path() + "/sending"));
		counts(0, () -> visitor.submit(sending, this.review.path() + "/sending"));
		counts(1, () -> visitor.get(this.review.path()));
		this.review.reply("AGREE", "So it is");
		counts(1, () -> visitor.get(this.review.point(this.review.first().id()) + "/position"));
		Visitor.Page agreement = visitor.get(this.review.path() + "/agreement");
		counts(0, () -> visitor.submit(agreement, this.review.path() + "/agreement"));
		counts(1, () -> visitor.get(this.review.path() + "/closure"));
		counts(0, () -> visitor.post(this.review.path() + "/closure"));
	}

	private void counts(int expected, Runnable step) {
		int before = readings();
		step.run();
		assertThat(readings() - before).isEqualTo(expected);
	}

	private List<String> kinds() {
		return this.stage.superuser()
			.sql("select what from share_readings where read_by = ? order by what")
			.param(this.review.adviser().id())
			.query(String.class)
			.list();
	}

	private int readings() {
		return this.stage.superuser()
			.sql("select coalesce(sum(times), 0) from share_readings where read_by = ?")
			.param(this.review.adviser().id())
			.query(Integer.class)
			.single();
	}

}
