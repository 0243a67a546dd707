package org.trustquality.assessment.answering;

/**
 * The demonstration was to save a whole sheet where something is answered already, or
 * nobody can answer. No visitor can come to this.
 */
class SheetBegun extends RuntimeException {

	SheetBegun() {
		super("Something is answered already, or the assessment is not open");
	}

}
