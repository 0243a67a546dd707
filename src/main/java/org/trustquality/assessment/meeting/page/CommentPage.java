package org.trustquality.assessment.meeting.page;

import java.util.List;
import java.util.stream.IntStream;

import org.trustquality.assessment.AssessmentEvent;
import org.trustquality.assessment.result.DisclosedComment;
import org.trustquality.assessment.result.DisclosedComments;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Indicator;

/**
 * All comments, for who reads them before the board does.
 *
 * @param groups the indicators that have any, in the framework's order
 */
record CommentPage(DisclosedComments disclosed, List<Group> groups) {

	static CommentPage of(DisclosedComments disclosed, boolean singleAcademy) {
		Edition edition = disclosed.results().edition();
		return new CommentPage(disclosed, IntStream.range(0, edition.indicators().size())
			.mapToObj((position) -> Group.of(edition.indicators().get(position), singleAcademy, disclosed.on(position)))
			.filter((group) -> !group.comments().isEmpty())
			.toList());
	}

	/** Whether anything can be decided about them now. */
	public boolean isEditable() {
		return this.disclosed.isPossible() && this.disclosed.results().assessment().allows(AssessmentEvent.COMMENTS);
	}

	/** The comments on one indicator. */
	record Group(Indicator indicator, String statement, List<DisclosedComment> comments) {

		static Group of(Indicator indicator, boolean singleAcademy, List<DisclosedComment> comments) {
			return new Group(indicator, indicator.wordingFor(singleAcademy).statement(), comments);
		}

	}

}
