package org.trustquality;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** A form with files, as a browser sends it, with the token of the page seen last. */
public final class Multipart {

	private static final String BOUNDARY = "x-x-x-x";

	/** What such a form is. */
	public static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

	private final Visitor visitor;

	private final StringBuilder body = new StringBuilder();

	private Multipart(Visitor visitor) {
		this.visitor = visitor;
	}

	public static Multipart of(Visitor visitor, String... namesAndValues) {
		Multipart form = new Multipart(visitor);
		form.field("_csrf", URLDecoder.decode(visitor.form().substring("_csrf=".length()), StandardCharsets.UTF_8));
		for (int place = 0; place < namesAndValues.length; place += 2) {
			form.field(namesAndValues[place], namesAndValues[place + 1]);
		}
		return form;
	}

	public Multipart field(String name, String value) {
		return part("name=\"" + name + "\"", "", onWire(value));
	}

	/** A file with whatever name, written as browsers write it. */
	public Multipart file(String field, String name, byte[] content) {
		return file(field, "filename=\"" + name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A") + "\"",
				"application/octet-stream", content);
	}

	/** A file whose name is written as no browser would. */
	public Multipart file(String field, String rawName, String type, byte[] content) {
		return part("name=\"" + field + "\"; " + onWire(rawName), "Content-Type: " + type + "\r\n",
				new String(content, StandardCharsets.ISO_8859_1));
	}

	private Multipart part(String disposition, String more, String content) {
		this.body.append("--")
			.append(BOUNDARY)
			.append("\r\nContent-Disposition: form-data; ")
			.append(disposition)
			.append("\r\n")
			.append(more)
			.append("\r\n")
			.append(content)
			.append("\r\n");
		return this;
	}

	/** The visitor sends every sign as one byte. */
	private static String onWire(String text) {
		return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
	}

	public Visitor.Page send(String path) {
		return this.visitor.send("POST", path, TYPE, this.body + "--" + BOUNDARY + "--\r\n");
	}

}
