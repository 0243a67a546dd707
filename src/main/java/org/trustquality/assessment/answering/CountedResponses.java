package org.trustquality.assessment.answering;

import java.util.List;

import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.Capacity;
import org.trustquality.scoring.Ratings;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ratings of a closed assessment, without anything that says whose they are. Before
 * the assessment has closed the database shows none of them.
 */
@Service
@Transactional(readOnly = true)
public class CountedResponses {

	private final ResponseRepository responses;

	CountedResponses(ResponseRepository responses) {
		this.responses = responses;
	}

	/** The ratings of everyone who answered in a capacity, in random order. */
	public List<Ratings> of(Assessment assessment, Capacity capacity) {
		return this.responses.of(assessment.id())
			.stream()
			.filter((response) -> response.capacity() == capacity)
			.map((response) -> Ratings.of(response.ratings()))
			.toList();
	}

}
