package org.trustquality.assessment.evidence.file;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a file is called, whatever was sent as its name: no folders, nothing that no page
 * can show or no computer can keep, and not too long. It is shown and given back; nothing
 * is ever stored under it.
 *
 * @param stem what stands before the ending
 * @param ending the letters after the last dot, in small letters
 */
record FileName(String stem, String ending) {

	/** The longest name, in characters. */
	static final int LONGEST = 150;

	private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

	/** Control characters, and those that turn text around or cannot be seen. */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\u2028\\u2029]+");

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

	private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");

	private static final Pattern DOTS_AROUND = Pattern.compile("^[. ]+|[. ]+$");

	private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

	/**
	 * Cleans a name.
	 * @throws FileRefused if nothing is left of it, or it has no ending
	 */
	static FileName of(@Nullable String sent) {
		String name = cleaned((sent != null) ? sent : "");
		int dot = name.lastIndexOf('.');
		if (dot < 1) {
			throw FileRefused.because("Give the file a name with an ending, such as report.pdf");
		}
		String stem = DOTS_AROUND.matcher(name.substring(0, dot)).replaceAll("");
		String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
		if (stem.isEmpty()) {
			throw FileRefused.because("Give the file a name with an ending, such as report.pdf");
		}
		return new FileName(shortened(DEVICE.matcher(stem).matches() ? "file " + stem : stem, ending), ending);
	}

	private static String cleaned(String sent) {
		String last = FOLDERS.matcher(sent).replaceFirst("");
		String visible = BLANKS.matcher(UNSEEN.matcher(last).replaceAll(" ")).replaceAll(" ");
		return DOTS_AROUND.matcher(RESERVED.matcher(visible).replaceAll("-")).replaceAll("");
	}

	/** An ending that leaves no room is none of those that are taken. */
	private static String shortened(String stem, String ending) {
		int room = LONGEST - ending.length() - 1;
		if (stem.length() <= room || room < 2) {
			return stem;
		}
		return stem.substring(0, Character.isLowSurrogate(stem.charAt(room)) ? room - 1 : room).strip();
	}

	/**
	 * The kind that the ending stands for.
	 * @throws FileRefused if no file of that kind is taken
	 */
	FileKind kind() {
		return FileKind.ofEnding(this.ending)
			.orElseThrow(() -> FileRefused
				.because("Choose a PDF, a Word document (.docx), an Excel workbook (.xlsx), or a PNG or JPG picture"));
	}

	@Override
	public String toString() {
		return this.stem + "." + this.ending;
	}

}
