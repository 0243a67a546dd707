package org.trustquality.review.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.NotVisible;
import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.assessment.evidence.SharedFiles;
import org.trustquality.assessment.signoff.snapshot.EvidenceEntry;
import org.trustquality.review.PortfolioPaths;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/**
 * Gives an adviser the files that a board relies on: all in one, or one of them. They are
 * to be kept, never to be shown as pages of ours, and with nothing allowed to whatever is
 * in them.
 */
@Controller
class BundleController {

	private static final String NOTHING_ALLOWED = "sandbox; default-src 'none'; form-action 'none'; "
			+ "base-uri 'none'; frame-ancestors 'none'";

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
		response.setContentType("application/zip");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name).build().toString());
		response.setHeader("Content-Security-Policy", NOTHING_ALLOWED);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
		this.bundling.write(evidence, response.getOutputStream());
	}

	@GetMapping(PortfolioPaths.SHARED + "/evidence/{item}/file")
	ResponseEntity<byte[]> file(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust,
			@PathVariable UUID assessment, @PathVariable UUID item) {
		EvidenceReading.OpenedFile opened = this.reading.file(adviser, trust, assessment, item);
		EvidenceEntry.SignedFile file = opened.file();
		byte[] content = this.files.content(opened.trustId(), file.hash()).orElseThrow(NotVisible::new);
		return ResponseEntity.ok()
			.contentType(type(file))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
			.header("Content-Security-Policy", NOTHING_ALLOWED)
			.header(HttpHeaders.CACHE_CONTROL, "private, no-store")
			.body(content);
	}

	private static MediaType type(EvidenceEntry.SignedFile file) {
		try {
			return MediaType.parseMediaType(file.mediaType());
		}
		catch (InvalidMediaTypeException ex) {
			return MediaType.APPLICATION_OCTET_STREAM;
		}
	}

}
