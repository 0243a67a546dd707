package org.trustquality.access;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import org.trustquality.Multipart;
import org.trustquality.Visitor;

/**
 * A request to one address in a place where it would be answered.
 *
 * @param who whose request it is
 * @param where the path of an assessment; empty if the address names none
 * @param person about whom it is; empty if the address names nobody
 * @param role the role that the address names, if it does
 * @param form what is sent; null to ask for a page
 */
record Sending(String who, String pattern, String where, String person, String role, String[] form) {

	static Sending of(String who, String pattern, String where, String person) {
		return new Sending(who, pattern, where, person, "chair", RouteForms.FORMS.get(pattern));
	}

	static Sending page(String who, String pattern, String where, String person) {
		return new Sending(who, pattern, where, person, "chair", new String[0]);
	}

	Sending with(String... fields) {
		return new Sending(this.who, this.pattern, this.where, this.person, this.role, fields);
	}

	Sending about(String office) {
		return new Sending(this.who, this.pattern, this.where, this.person, office, this.form);
	}

	/** The address with what stands for its variables. */
	static String fill(String pattern, Map<String, String> variables) {
		String path = pattern;
		for (Map.Entry<String, String> variable : variables.entrySet()) {
			path = path.replace("{" + variable.getKey() + "}", variable.getValue());
		}
		if (path.contains("{")) {
			throw new IllegalStateException("nothing stands for a variable of " + path);
		}
		return path;
	}

	UUID assessment() {
		return this.where.isEmpty() ? new UUID(0, 0) : reference(this.where);
	}

	/** The reference of the assessment with an address. */
	static UUID reference(String path) {
		return UUID.fromString(path.replaceAll(".*/", ""));
	}

	/** Sends the form to a path, with a file where the address takes one. */
	static Visitor.Page post(Visitor visitor, String pattern, String path, String... form) {
		return pattern.endsWith("/files") ? Multipart.of(visitor, form)
			.file("file", "report.pdf", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII))
			.send(path) : visitor.post(path, form);
	}

	@Override
	public String toString() {
		return this.who + ": " + this.pattern;
	}

}
