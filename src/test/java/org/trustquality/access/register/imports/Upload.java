package org.trustquality.access.register.imports;

import java.nio.charset.StandardCharsets;

import org.trustquality.Visitor;

/** Sends files as a browser does. */
final class Upload {

	private static final String BOUNDARY = "x-x-x-x";

	static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

	private final StringBuilder body = new StringBuilder();

	/** A form with the token of the page seen last. */
	static Upload of(Visitor visitor) {
		String token = visitor.get(RegisterStage.IMPORTS + "/new").document().select("input[name=_csrf]").val();
		return new Upload().field("_csrf", token);
	}

	Upload field(String name, String value) {
		return part("name=\"" + name + "\"", value);
	}

	Upload file(String field, String name, byte[] content) {
		return part("name=\"" + field + "\"; filename=\"" + name + "\"\r\nContent-Type: text/csv",
				new String(content, StandardCharsets.ISO_8859_1));
	}

	private Upload part(String disposition, String content) {
		this.body.append("--")
			.append(BOUNDARY)
			.append("\r\nContent-Disposition: form-data; ")
			.append(disposition)
			.append("\r\n\r\n")
			.append(content)
			.append("\r\n");
		return this;
	}

	Visitor.Page send(Visitor visitor) {
		return visitor.send("POST", RegisterStage.IMPORTS, TYPE, whole());
	}

	String whole() {
		return this.body + "--" + BOUNDARY + "--\r\n";
	}

	/** The beginning of a body whose last file goes on. */
	String open(String field, String name) {
		return this.body + "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
				+ name + "\"\r\nContent-Type: text/csv\r\n\r\n";
	}

	static String end() {
		return "\r\n--" + BOUNDARY + "--\r\n";
	}

}
