package org.trustquality.access.personal;

import java.util.List;

/**
 * What a part of the service stores about a person in a trust. Each part that stores
 * anything implements it; it works for the trust and the person that the transaction is
 * bound to, and tells nothing about anybody else.
 */
public interface PersonalRecords {

	/** Everything that is stored, under the same headings for everybody. */
	List<PersonalRecord> of(int trustId, RecordedPerson person);

}
