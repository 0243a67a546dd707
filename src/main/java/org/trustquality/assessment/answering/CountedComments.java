package org.trustquality.assessment.answering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.Capacity;
import org.trustquality.scoring.Ratings;
import org.trustquality.scoring.ScoringOptions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The comments on a closed assessment, without anything that says whose they are. Before
 * the assessment has closed the database shows none of them.
 */
@Service
@Transactional(readOnly = true)
public class CountedComments {

	private final ResponseRepository responses;

	private final ResponseNoteRepository notes;

	CountedComments(ResponseRepository responses, ResponseNoteRepository notes) {
		this.responses = responses;
		this.notes = notes;
	}

	/**
	 * The comments on every response that counts, by the indicator's place in the edition
	 * and then in a random order that stays the same.
	 */
	public List<Comment> of(Assessment assessment) {
		Map<UUID, Capacity> counted = counted(this.responses.of(assessment.id()));
		return this.notes.onAll(assessment.id())
			.stream()
			.flatMap((note) -> Optional.ofNullable(counted.get(note.responseId()))
				.map((capacity) -> new Comment(note.commentId(), note.position(), capacity, note.note()))
				.stream())
			.toList();
	}

	/** Where one chief executive followed another and both answered, neither is shown. */
	private static Map<UUID, Capacity> counted(List<Response> responses) {
		boolean oneChiefExecutive = responses.stream().filter(CountedComments::isChiefExecutive).count() == 1;
		return responses.stream()
			.filter((response) -> isChiefExecutive(response) ? oneChiefExecutive : counts(response))
			.collect(Collectors.toMap((response) -> response.getId().responseId(), Response::capacity));
	}

	private static boolean isChiefExecutive(Response response) {
		return response.capacity() == Capacity.CHIEF_EXECUTIVE;
	}

	private static boolean counts(Response response) {
		return ScoringOptions.STANDARD.counts(Ratings.of(response.ratings()));
	}

}
