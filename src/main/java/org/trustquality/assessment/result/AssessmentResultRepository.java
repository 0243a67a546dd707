package org.trustquality.assessment.result;

import java.util.Optional;

import org.trustquality.assessment.AssessmentId;

import org.springframework.data.repository.Repository;

interface AssessmentResultRepository extends Repository<AssessmentResult, AssessmentId> {

	AssessmentResult save(AssessmentResult result);

	Optional<AssessmentResult> findById(AssessmentId id);

}
