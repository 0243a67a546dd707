package org.trustquality.chart.drawing;

/** Makes any text safe inside an XML element or attribute. */
final class XmlText {

	private static final int REPLACEMENT = 0xFFFD;

	private XmlText() {
	}

	static String escape(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		text.codePoints().forEach((character) -> append(escaped, character));
		return escaped.toString();
	}

	private static void append(StringBuilder escaped, int character) {
		switch (character) {
			case '&' -> escaped.append("&amp;");
			case '<' -> escaped.append("&lt;");
			case '>' -> escaped.append("&gt;");
			case '"' -> escaped.append("&quot;");
			case '\'' -> escaped.append("&#39;");
			default -> escaped.appendCodePoint(isAllowed(character) ? character : REPLACEMENT);
		}
	}

	/** The production {@code Char} of XML 1.0, less the control characters of C1. */
	private static boolean isAllowed(int character) {
		return character == '\t' || character == '\n' || character == '\r' || (character >= ' ' && character < 0x7F)
				|| (character >= 0xA0 && character <= 0xD7FF) || (character >= 0xE000 && character <= 0xFFFD)
				|| character >= 0x10000;
	}

}
