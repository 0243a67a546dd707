package org.trustquality.assessment.signoff.page;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.trustquality.access.People;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.signoff.ReadVersion;
import org.trustquality.assessment.signoff.VersionReader;
import org.trustquality.framework.Editions;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was signed, as at any version, and the bytes of it. */
@Controller
@RequestMapping(AssessmentPaths.ASSESSMENT + "/versions")
class VersionController {

	private final VersionReader versions;

	private final Editions editions;

	private final People people;

	VersionController(VersionReader versions, Editions editions, People people) {
		this.versions = versions;
		this.editions = editions;
		this.people = people;
	}

	@GetMapping
	String inForce(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment) {
		int version = this.versions.inForce(visit, assessment);
		return "redirect:" + AssessmentPaths.of(visit, assessment).meeting().version(version);
	}

	@GetMapping("/{version}")
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable int version,
			Model model) {
		ReadVersion read = this.versions.read(visit, assessment, version);
		AssessmentPaths paths = AssessmentPaths.of(visit, assessment);
		model.addAttribute("read", read);
		model.addAttribute("edition", this.editions.get(read.assessment().editionId()));
		model.addAttribute("page", OutcomePage.of(read.snapshot().outcome()));
		model.addAttribute("profile", AgreedProfile.of(read.snapshot().outcome()));
		model.addAttribute("acting", read.isInForce() && this.people.isOrganiser(visit));
		model.addAttribute("paths", paths.meeting());
		model.addAttribute("results", paths.results());
		return "assessment/signoff/version";
	}

	@GetMapping("/{version}/snapshot")
	ResponseEntity<byte[]> snapshot(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment,
			@PathVariable int version) {
		ReadVersion read = this.versions.read(visit, assessment, version);
		String name = "assessment-" + read.assessment().academicYear().toString().replace(' ', '-') + "-version-"
				+ version + ".json";
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(read.version().content().getBytes(StandardCharsets.UTF_8));
	}

}
