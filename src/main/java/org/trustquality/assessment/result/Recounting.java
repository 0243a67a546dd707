package org.trustquality.assessment.result;

import java.util.List;

/** Something stored that is computed again, to see whether it comes out the same. */
public interface Recounting {

	/** What is computed, in the plural and within a sentence. */
	String what();

	/** All of it in the trust for which this thread works. */
	List<Recounted> ofTrust(int trustId);

}
