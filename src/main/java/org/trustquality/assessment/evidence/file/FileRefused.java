package org.trustquality.assessment.evidence.file;

/** A file is not taken. The message is written for the person who sent it. */
public class FileRefused extends RuntimeException {

	private final boolean forNow;

	private FileRefused(String messageForThePerson, boolean forNow) {
		super(messageForThePerson);
		this.forNow = forNow;
	}

	/** What is wrong with the file itself. */
	static FileRefused because(String messageForThePerson) {
		return new FileRefused(messageForThePerson, false);
	}

	/** Nothing is wrong with it as far as anybody can tell just now. */
	static FileRefused forNow(String messageForThePerson) {
		return new FileRefused(messageForThePerson, true);
	}

	/** Whether the same file may be taken later. */
	public boolean isForNow() {
		return this.forNow;
	}

}
