package org.trustquality.assessment.answering;

/**
 * A whole sheet was to be saved where something is answered already, or nobody can
 * answer.
 */
class SheetBegun extends RuntimeException {

	SheetBegun() {
		super("Something is answered already, or the assessment is not open");
	}

}
