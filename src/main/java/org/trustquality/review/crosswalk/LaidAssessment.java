package org.trustquality.review.crosswalk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.NotVisible;
import org.trustquality.framework.Crosswalk;

/**
 * One assessment, ready to be laid over any of the frameworks of its edition.
 *
 * @param title what was assessed and when, in words
 * @param edition the number under which everybody can read the edition
 * @param crosswalk where its statements belong
 * @param statements the statements by id, in the edition's order
 * @param version the signed version that says what was agreed; null before one is signed
 * @param withTrustees whether the trustees' scores are part of it
 */
record LaidAssessment(String title, String edition, Crosswalk crosswalk, Map<String, Statement> statements,
		@Nullable Integer version, boolean withTrustees) {

	LaidAssessment {
		statements = Collections.unmodifiableMap(new LinkedHashMap<>(statements));
	}

	/**
	 * The frameworks by others.
	 * @throws NotVisible if the edition says nothing of any
	 */
	Crosswalk frameworks() {
		if (this.crosswalk.frameworks().isEmpty()) {
			throw new NotVisible();
		}
		return this.crosswalk;
	}

	/**
	 * The assessment laid over one of them.
	 * @throws NotVisible if the edition does not know it
	 */
	LaidFramework over(String frameworkId) {
		return LaidFramework.of(this.crosswalk.framework(frameworkId).orElseThrow(NotVisible::new), this.statements);
	}

}
