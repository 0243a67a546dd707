package org.trustquality.assessment.answering;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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

	/**
	 * Everyone who answered one of several assessments of a trust, in one statement; each
	 * under the key of their response.
	 */
	public Map<UUID, List<Respondent>> ofAll(int trustId, Collection<UUID> assessments) {
		return this.responses.ofAll(trustId, assessments)
			.stream()
			.collect(Collectors.groupingBy((response) -> response.getId().assessmentId(),
					Collectors.mapping(CountedResponses::respondent, Collectors.toList())));
	}

	private static Respondent respondent(Response response) {
		RespondentRole role = switch (response.capacity()) {
			case TRUSTEE -> RespondentRole.TRUSTEE;
			case CHIEF_EXECUTIVE -> RespondentRole.CHIEF_EXECUTIVE;
		};
		return new Respondent(response.respondentKey().toString(), role, Ratings.of(response.ratings()));
	}

}
