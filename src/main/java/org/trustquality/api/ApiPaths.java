package org.trustquality.api;

/** The addresses that programs use. */
public final class ApiPaths {

	/** What all of them begin with. */
	public static final String ROOT = "/api";

	/** Computes scores. */
	public static final String SCORES = ROOT + "/v1/scores";

	/** Describes all of this for machines; open to everybody. */
	public static final String DESCRIPTION = ROOT + "/v1/openapi.json";

	private ApiPaths() {
	}

}
