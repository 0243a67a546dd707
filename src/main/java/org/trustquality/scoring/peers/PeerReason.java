package org.trustquality.scoring.peers;

/** Why a board is not compared with its peers. */
public enum PeerReason {

	/**
	 * Boards do not yet differ reliably from each other, so a place among them means
	 * nothing.
	 */
	BOARDS_NOT_RELIABLY_DIFFERENT("boards_not_reliably_different"),

	/** Fewer than ten peers. */
	TOO_FEW_PEERS("too_few_peers");

	private final String code;

	PeerReason(String code) {
		this.code = code;
	}

	/** The reason as the API and the exports state it. */
	public String code() {
		return this.code;
	}

}
