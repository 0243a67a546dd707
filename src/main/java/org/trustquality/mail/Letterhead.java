package org.trustquality.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.stereotype.Component;

/**
 * Puts letters on paper: once as plain text and once as HTML, which say the same, each
 * with the lines that stand under every mail.
 */
@Component("letterhead")
public class Letterhead {

	private static final int LINE = 72;

	private final ServiceAddress address;

	private final ITemplateEngine templates;

	Letterhead(ServiceAddress address, ITemplateEngine templates) {
		this.address = address;
		this.templates = templates;
	}

	/** Who sent it, and whom to ask. */
	public List<String> footer() {
		return List.of(
				"Trust Quality sent this e-mail: " + this.address.base()
						+ " is run for school trusts by whoever installed it. It is not a government service.",
				"Do not reply: nobody reads what is sent back. If you did not expect this e-mail, or need help, "
						+ "ask your trust's governance professional or, if you have none, whoever runs this service.");
	}

	/** A letter as plain text; code and link stand on lines of their own. */
	public String plainText(Letter letter) {
		List<String> blocks = new ArrayList<>(letter.paragraphs().stream().map(Letterhead::wrap).toList());
		if (letter.code() != null) {
			blocks.add(letter.code());
		}
		if (letter.link() != null) {
			blocks.add(wrap(letter.link().words() + ":") + "\n" + letter.link().address());
		}
		letter.closing().forEach((paragraph) -> blocks.add(wrap(paragraph)));
		footer().forEach((paragraph) -> blocks.add(wrap(paragraph)));
		return String.join("\n\n", blocks) + "\n";
	}

	/** A letter as HTML, readable without anything from elsewhere. */
	String html(Letter letter) {
		Context context = new Context(Locale.UK);
		context.setVariable("letter", letter);
		context.setVariable("footer", footer());
		return this.templates.process("mail/letter", context);
	}

	private static String wrap(String paragraph) {
		StringBuilder wrapped = new StringBuilder();
		int column = 0;
		for (String word : paragraph.split(" ")) {
			if (column > 0 && column + 1 + word.length() > LINE) {
				wrapped.append('\n');
				column = 0;
			}
			else if (column > 0) {
				wrapped.append(' ');
				column++;
			}
			wrapped.append(word);
			column += word.length();
		}
		return wrapped.toString();
	}

}
