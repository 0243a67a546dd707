package org.trustquality.framework.publishing;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the person who starts the application what to do about a changed edition. */
class PublishedEditionChangedFailureAnalyzer extends AbstractFailureAnalyzer<PublishedEditionChanged> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, PublishedEditionChanged cause) {
		return new FailureAnalysis(
				cause.getMessage() + ". Boards have answered, or may have answered, the published "
						+ "wording, so it must stay.",
				"Restore the files under frameworks/%s as they were published, or give the changed edition a new number: "
					.formatted(cause.editionId())
						+ "copy the folder under the new number and change \"edition\" in its edition.yaml.",
				cause);
	}

}
