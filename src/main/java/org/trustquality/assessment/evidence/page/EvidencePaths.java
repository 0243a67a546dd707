package org.trustquality.assessment.evidence.page;

import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.MeetingPaths;

/**
 * The addresses of an assessment's evidence items.
 *
 * @param assessment the addresses of the assessment
 * @param meeting the addresses of its meeting
 */
record EvidencePaths(AssessmentPaths assessment, MeetingPaths meeting) {

	static EvidencePaths of(TrustVisit visit, UUID assessment) {
		AssessmentPaths paths = AssessmentPaths.of(visit, assessment);
		return new EvidencePaths(paths, paths.meeting());
	}

	/** The trust's assessments. */
	public String assessments() {
		return this.assessment.trust();
	}

	/** What the assessment came to. */
	public String results() {
		return this.assessment.results();
	}

	/** All evidence items. */
	public String all() {
		return this.meeting.evidence();
	}

	/** What an earlier year can bring. */
	public String carried() {
		return all() + "/carried";
	}

	public String indicator(String indicator) {
		return this.meeting.evidence(indicator);
	}

	/** Where a link is added. */
	public String links(String indicator) {
		return indicator(indicator) + "/links";
	}

	/** Where a file is added. */
	public String files(String indicator) {
		return indicator(indicator) + "/files";
	}

	public String item(UUID item) {
		return this.meeting.item(item);
	}

	/** The file itself. */
	public String file(UUID item) {
		return this.meeting.file(item);
	}

	public String removal(UUID item) {
		return item(item) + "/removal";
	}

	public String confirmation(UUID item) {
		return item(item) + "/confirmation";
	}

}
