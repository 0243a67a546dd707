package org.trustquality.assessment.signoff;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.People;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.result.ResultDisclosure;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads signed versions to everybody who may read results. */
@Service
@Transactional
public class VersionReader {

	private static final String GONE = "Somebody who has left";

	private final ResultDisclosure disclosure;

	private final SignedVersions versions;

	private final People people;

	VersionReader(ResultDisclosure disclosure, SignedVersions versions, People people) {
		this.disclosure = disclosure;
		this.versions = versions;
		this.people = people;
	}

	/**
	 * The number of the version in force.
	 * @throws NotVisible if none has been signed, or the visitor has no role that reads
	 * results
	 */
	public int inForce(TrustVisit visit, UUID reference) {
		Assessment assessment = this.disclosure.to(visit, reference).assessment();
		return this.versions.of(assessment.id())
			.stream()
			.mapToInt(SignedVersion::version)
			.max()
			.orElseThrow(NotVisible::new);
	}

	/**
	 * One version of an assessment. It tells what trustees answered, so it is for those
	 * alone who may be shown that.
	 * @throws NotVisible if there is no such version, or the visitor has no role that
	 * reads results
	 * @throws org.trustquality.assessment.AssessmentRefusal if it is not as it was signed
	 */
	public ReadVersion read(TrustVisit visit, UUID reference, int number) {
		Assessment assessment = this.disclosure.to(visit, reference).assessment();
		List<SignedVersion> all = this.versions.of(assessment.id());
		SignedVersion version = all.stream()
			.filter((each) -> each.version() == number)
			.findFirst()
			.orElseThrow(NotVisible::new);
		String signer = this.people.names(visit.trustId(), Set.of(version.signedBy()))
			.getOrDefault(version.signedBy(), GONE);
		return new ReadVersion(assessment, version, version.required(), signer, all);
	}

}
