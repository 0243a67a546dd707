package org.trustquality.assessment.evidence;

import java.util.Optional;

import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.evidence.file.EvidenceFiles;

import org.springframework.stereotype.Service;

/**
 * Gives out the files that signed versions name, by what is in them. The database decides
 * anew at each reading whether whoever asks may open one: it must stand in a version that
 * is shared with its evidence, and not as confidential.
 */
@Service
public class SharedFiles {

	private final EvidenceRows rows;

	private final EvidenceFiles files;

	SharedFiles(EvidenceRows rows, EvidenceFiles files) {
		this.rows = rows;
		this.files = files;
	}

	/**
	 * The content of a file, the same to the byte as when the version was signed; nothing
	 * if there is none that may be opened.
	 * @param hash the SHA-256 that the version states
	 * @throws AssessmentRefusal if it cannot be read now, or is not the same
	 */
	public Optional<byte[]> content(int trustId, String hash) {
		return this.rows.file(trustId, hash).map((file) -> this.files.give(trustId, file.id(), hash, file.content()));
	}

}
