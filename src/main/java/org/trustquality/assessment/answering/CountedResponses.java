package org.trustquality.assessment.answering;

import java.util.List;

import org.trustquality.assessment.Assessment;
import org.trustquality.scoring.Ratings;
import org.trustquality.scoring.respondent.Respondent;
import org.trustquality.scoring.respondent.RespondentRole;

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

	/**
	 * Everyone who answered, in random order, each under the key of their response: the
	 * same in every year, and nobody knows whose.
	 */
	public List<Respondent> of(Assessment assessment) {
		return this.responses.of(assessment.id()).stream().map(CountedResponses::respondent).toList();
	}

	private static Respondent respondent(Response response) {
		RespondentRole role = switch (response.capacity()) {
			case TRUSTEE -> RespondentRole.TRUSTEE;
			case CHIEF_EXECUTIVE -> RespondentRole.CHIEF_EXECUTIVE;
		};
		return new Respondent(response.respondentKey().toString(), role, Ratings.of(response.ratings()));
	}

}
