package org.trustquality.fuzz;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.trustquality.Stage;

import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Boards on the stage, every form that they find, and a journal of every row that is
 * written.
 */
record HeardBoards(PlayedBoards boards, Forms forms, Journal journal) implements AutoCloseable {

	static HeardBoards play(Stage stage, RequestMappingHandlerMapping mapping, Scheduler jobs) {
		PlayedBoards boards = new PlayedBoards(stage);
		Forms forms = new Forms(boards, mapping);
		boards.know(forms);
		return new HeardBoards(boards, forms, Journal.open(stage, jobs));
	}

	@Override
	public void close() {
		this.journal.close();
		this.boards.leave();
	}

}
