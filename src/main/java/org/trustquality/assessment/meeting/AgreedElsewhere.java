package org.trustquality.assessment.meeting;

/** Somebody else recorded what was agreed on an indicator in the meantime. */
public class AgreedElsewhere extends RuntimeException {

	private final transient RecordedAgreement stored;

	AgreedElsewhere(RecordedAgreement stored) {
		super("Somebody else has recorded an agreement");
		this.stored = stored;
	}

	/** What is on record now. */
	public RecordedAgreement stored() {
		return this.stored;
	}

}
