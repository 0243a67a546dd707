package org.trustquality.framework;

/** What the results of an assessment begin with; the rest follows all the same. */
public enum Headline {

	/** How the board sees each dimension. */
	PROFILE,

	/**
	 * Where the chief executive sees it otherwise, in editions in which trustees and the
	 * chief executive rate the same from different sides.
	 */
	GAP

}
