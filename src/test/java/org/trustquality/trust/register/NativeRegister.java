package org.trustquality.trust.register;

import java.util.List;

import org.trustquality.trust.register.file.RegisterFile;

/** Writes the register's files as the register serves them, of invented trusts. */
public final class NativeRegister {

	private NativeRegister() {
	}

	/**
	 * A register of invented trusts with invented academies, the same for the same seed.
	 */
	public static NativeRegister invented(long seed, int trusts, int academies) {
		throw new UnsupportedOperationException();
	}

	/** A register of these trusts, each with as many academies as it says. */
	public static NativeRegister of(List<RegisterEntry> trusts) {
		throw new UnsupportedOperationException();
	}

	/** The file of groups. */
	public RegisterFile groups() {
		throw new UnsupportedOperationException();
	}

	/** The file of academies. */
	public RegisterFile links() {
		throw new UnsupportedOperationException();
	}

}
