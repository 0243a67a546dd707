package org.trustquality.assessment.evidence.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of file that boards may rely on. */
public enum FileKind {

	/** A document as it is printed. */
	PDF("PDF", "application/pdf", "pdf"),

	/** A document of Word, without macros. */
	DOCX("Word document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),

	/** A workbook of Excel, without macros. */
	XLSX("Excel workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),

	/** A picture, such as a screenshot. */
	PNG("PNG picture", "image/png", "png"),

	/** A photograph. */
	JPEG("JPG picture", "image/jpeg", "jpg", "jpeg");

	private final String words;

	private final String mediaType;

	private final List<String> endings;

	FileKind(String words, String mediaType, String... endings) {
		this.words = words;
		this.mediaType = mediaType;
		this.endings = List.of(endings);
	}

	/** The kind that a name's ending stands for. */
	static Optional<FileKind> ofEnding(String ending) {
		return Arrays.stream(values()).filter((kind) -> kind.endings.contains(ending)).findFirst();
	}

	/** The kind of a media type. */
	public static Optional<FileKind> ofMediaType(String mediaType) {
		return Arrays.stream(values()).filter((kind) -> kind.mediaType.equals(mediaType)).findFirst();
	}

	/** What pages call it. */
	public String words() {
		return this.words;
	}

	public String mediaType() {
		return this.mediaType;
	}

	/** Whether it is a package of several parts. */
	boolean isPackage() {
		return this == DOCX || this == XLSX;
	}

}
