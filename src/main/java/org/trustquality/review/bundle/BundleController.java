package org.trustquality.review.bundle;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.NotVisible;
import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.assessment.evidence.GivenFile;
import org.trustquality.assessment.evidence.SharedFiles;
import org.trustquality.assessment.signoff.snapshot.EvidenceEntry;
import org.trustquality.review.PortfolioPaths;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Gives an adviser the files that a board relies on: all in one, or one of them. */
@Controller
class BundleController {

	private final EvidenceReading reading;

	private final Bundling bundling;

	private final SharedFiles files;

	BundleController(EvidenceReading reading, Bundling bundling, SharedFiles files) {
		this.reading = reading;
		this.bundling = bundling;
		this.files = files;
	}

	@GetMapping(PortfolioPaths.SHARED + "/bundle")
	void bundle(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust, @PathVariable UUID assessment,
			HttpServletResponse response) throws IOException {
		SharedEvidence evidence = this.reading.bundle(adviser, trust, assessment);
		String name = "evidence-" + evidence.snapshot().subject().academicYear().replace(' ', '-') + "-version-"
				+ evidence.snapshot().signature().version() + ".zip";
		new GivenFile(name, "application/zip").headers()
			.forEach((header, values) -> values.forEach((value) -> response.setHeader(header, value)));
		this.bundling.write(evidence, response.getOutputStream());
	}

	@GetMapping(PortfolioPaths.SHARED + "/evidence/{item}/file")
	ResponseEntity<byte[]> file(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust,
			@PathVariable UUID assessment, @PathVariable UUID item) {
		EvidenceReading.OpenedFile opened = this.reading.file(adviser, trust, assessment, item);
		EvidenceEntry.SignedFile file = opened.file();
		byte[] content = this.files.content(opened.trustId(), file.hash()).orElseThrow(NotVisible::new);
		return new GivenFile(file.name(), file.mediaType()).answer(content);
	}

}
