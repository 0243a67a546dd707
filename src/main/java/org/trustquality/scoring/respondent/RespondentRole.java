package org.trustquality.scoring.respondent;

import java.util.Arrays;
import java.util.Optional;

/** In which role somebody rates. */
public enum RespondentRole {

	/** Belongs to the board and makes its mean. */
	TRUSTEE("trustee"),

	/** Leads the trust; compared with the board, never part of its mean. */
	CHIEF_EXECUTIVE("chief-executive"),

	/** Looks on from outside; compared with the board, never part of its mean. */
	ADVISER("adviser");

	private final String code;

	RespondentRole(String code) {
		this.code = code;
	}

	/** The role as the API states it. */
	public String code() {
		return this.code;
	}

	/** The role with a code, if there is one. */
	public static Optional<RespondentRole> of(String code) {
		return Arrays.stream(values()).filter((role) -> role.code.equals(code)).findFirst();
	}

}
