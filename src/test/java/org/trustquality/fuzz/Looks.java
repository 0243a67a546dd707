package org.trustquality.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page is made of: its elements and their attributes in order, where they lead,
 * and which stored texts stand in them. Two pages that differ only in what people typed
 * look the same.
 */
record Looks(List<String> elements, List<String> dangers, int texts) {

	private static final Pattern SPACES = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

	private static final Pattern BREAKING = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

	static Looks of(Document document, Map<String, String> values) {
		List<String> elements = new ArrayList<>();
		List<String> dangers = new ArrayList<>();
		int texts = 0;
		for (Element element : document.getAllElements()) {
			StringBuilder look = new StringBuilder(element.tagName());
			for (Attribute attribute : element.attributes()) {
				look.append(' ').append(attribute.getKey());
				if (isLive(attribute)) {
					dangers.add(element.tagName() + " " + attribute);
				}
				texts += tell(look, attribute.getValue(), values);
			}
			texts += tell(look, element.wholeOwnText(), values);
			elements.add(look.toString());
		}
		return new Looks(elements, dangers, texts);
	}

	/** Runs something, or leads to anywhere but to a page. */
	private static boolean isLive(Attribute attribute) {
		String name = attribute.getKey().toLowerCase(Locale.ROOT);
		if (name.startsWith("on") || name.equals("style") || name.equals("srcdoc")) {
			return true;
		}
		String value = attribute.getValue();
		return switch (name) {
			case "href", "src", "action", "formaction", "data", "poster", "xlink:href", "cite", "background" ->
				!value.isEmpty() && !value.matches("(?s)(?:[#?].*|/(?![/\\\\]).*|https?://.*|mailto:.*)");
			default -> false;
		};
	}

	/** Which stored texts stand somewhere, and whether they are whole. */
	private static int tell(StringBuilder look, String text, Map<String, String> values) {
		if (!text.contains("Zq") && !text.contains("zq")) {
			return 0;
		}
		String found = values.entrySet()
			.stream()
			.filter((value) -> text.contains(value.getKey()))
			.map((value) -> value.getKey() + (onOneLine(text).contains(onOneLine(value.getValue())) ? "" : " broken"))
			.collect(Collectors.joining(","));
		if (found.isEmpty()) {
			return 0;
		}
		look.append(" [").append(found).append(']');
		return 1;
	}

	/**
	 * A letter leaves out what breaks a line or turns it around, and so does its preview.
	 */
	private static String onOneLine(String text) {
		return BREAKING.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll("");
	}

	/** Where another look begins to differ. */
	String differenceFrom(Looks other) {
		for (int place = 0; place < Math.min(this.elements.size(), other.elements.size()); place++) {
			if (!this.elements.get(place).equals(other.elements.get(place))) {
				return other.elements.get(place) + " became " + this.elements.get(place);
			}
		}
		return other.elements.size() + " elements became " + this.elements.size();
	}

	boolean isLike(Looks other) {
		return this.elements.equals(other.elements);
	}

}
