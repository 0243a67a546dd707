package org.trustquality.assessment.evidence.page;

import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.evidence.EvidenceRows;
import org.trustquality.assessment.evidence.GivenFile;
import org.trustquality.assessment.evidence.file.EvidenceFiles;
import org.trustquality.assessment.evidence.file.KeptFile;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Gives a file back to those who may read the assessment. */
@Controller
class DownloadController {

	private final Assessments assessments;

	private final EvidenceRows rows;

	private final EvidenceFiles files;

	DownloadController(Assessments assessments, EvidenceRows rows, EvidenceFiles files) {
		this.assessments = assessments;
		this.rows = rows;
		this.files = files;
	}

	@GetMapping(AssessmentPaths.ASSESSMENT + "/evidence/items/{item}/file")
	ResponseEntity<byte[]> download(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment,
			@PathVariable UUID item) {
		KeptFile file = this.rows.file(this.assessments.toRead(visit, assessment).id(), item)
			.orElseThrow(NotVisible::new);
		byte[] content = this.files.give(visit.trustId(), file.id(), file.hash(), file.content());
		return new GivenFile(file.name(), file.mediaType()).answer(content);
	}

}
