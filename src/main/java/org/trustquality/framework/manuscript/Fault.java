package org.trustquality.framework.manuscript;

/**
 * Something an editor has to put right.
 *
 * @param place where
 * @param words what, for the person who edits the file
 */
public record Fault(Place place, String words) {

	@Override
	public String toString() {
		return this.place + ": " + this.words;
	}

	/**
	 * A line of a file.
	 *
	 * @param file the file's name
	 * @param line the line, counted from 1
	 */
	public record Place(String file, int line) {

		@Override
		public String toString() {
			return this.file + ":" + this.line;
		}

	}

}
