package org.trustquality.chart.drawing;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A drawing framed for all readers: an image with name and description for a screen
 * reader, which passes over the drawn text because the description and the table beside
 * the chart say the same.
 *
 * @param height how many units high
 * @param drawing what is seen
 */
public record Picture(int height, List<Svg> drawing) {

	public static final int WIDTH = 360;

	/** Free of text on either side. */
	public static final int MARGIN = 4;

	private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

	public String svg(String idPrefix, String title, String description) {
		if (!ID.matcher(idPrefix).matches()) {
			throw new IllegalArgumentException("No id can begin with '" + idPrefix + "'");
		}
		return frame(idPrefix).add(titled("title", idPrefix, title))
			.add(titled("desc", idPrefix, description))
			.add(seen())
			.toString();
	}

	private Svg frame(String idPrefix) {
		return Svg.element("svg")
			.with("xmlns", "http://www.w3.org/2000/svg")
			.with("width", WIDTH)
			.with("height", this.height)
			.with("viewBox", "0 0 " + WIDTH + " " + this.height)
			.with("role", "img")
			.with("aria-labelledby", idPrefix + "-title " + idPrefix + "-desc");
	}

	private static Svg titled(String element, String idPrefix, String words) {
		return Svg.element(element).with("id", idPrefix + "-" + element).text(words.strip());
	}

	private Svg seen() {
		return Svg.element("g")
			.with("aria-hidden", "true")
			.with("font-family", Lettering.FAMILY)
			.with("font-size", Lettering.SIZE)
			.with("fill", Palette.TEXT)
			.add(this.drawing);
	}

}
