package org.trustquality.assessment.signoff;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.People;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.Assessments;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads signed versions to everybody who may read results. */
@Service
@Transactional(readOnly = true)
public class VersionReader {

	private static final String GONE = "Somebody who has left";

	private final Assessments assessments;

	private final SignedVersions versions;

	private final People people;

	VersionReader(Assessments assessments, SignedVersions versions, People people) {
		this.assessments = assessments;
		this.versions = versions;
		this.people = people;
	}

	/**
	 * One version of an assessment.
	 * @throws NotVisible if there is no such version, or the visitor has no role that
	 * reads results
	 */
	public ReadVersion read(TrustVisit visit, UUID reference, int number) {
		Assessment assessment = this.assessments.toRead(visit, reference);
		List<SignedVersion> all = this.versions.of(assessment.id());
		SignedVersion version = all.stream()
			.filter((each) -> each.version() == number)
			.findFirst()
			.orElseThrow(NotVisible::new);
		String signer = this.people.names(visit.trustId(), Set.of(version.signedBy()))
			.getOrDefault(version.signedBy(), GONE);
		return new ReadVersion(assessment, version, version.snapshot(), signer, all);
	}

}
