package org.trustquality.trust.register.file;

/** Knows a file of the register by its columns when it stands in another one's place. */
interface WrongFile {

	/** Refuses a file whose columns are those of another. */
	void refuse(Header header, Faults faults) throws InvalidRegisterFile;

}
