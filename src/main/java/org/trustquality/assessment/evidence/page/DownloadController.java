package org.trustquality.assessment.evidence.page;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.evidence.EvidenceRows;
import org.trustquality.assessment.evidence.file.EvidenceFiles;
import org.trustquality.assessment.evidence.file.KeptFile;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/**
 * Gives a file back: to be kept, never to be shown as a page of ours, and with nothing
 * allowed to whatever is in it.
 */
@Controller
class DownloadController {

	private static final String NOTHING_ALLOWED = "sandbox; default-src 'none'; form-action 'none'; "
			+ "base-uri 'none'; frame-ancestors 'none'";

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
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(file.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
			.header("Content-Security-Policy", NOTHING_ALLOWED)
			.header(HttpHeaders.CACHE_CONTROL, "private, no-store")
			.body(content);
	}

}
