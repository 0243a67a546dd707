package org.trustquality.chart.drawing;

import java.util.List;

/**
 * One element under construction. Whatever is put into it as text or attribute value is
 * escaped; numbers are written the same way under every locale.
 */
public final class Svg {

	private final String name;

	private final StringBuilder attributes = new StringBuilder();

	private final StringBuilder content = new StringBuilder();

	private Svg(String name) {
		this.name = name;
	}

	public static Svg element(String name) {
		return new Svg(name);
	}

	public Svg with(String attribute, String value) {
		this.attributes.append(' ').append(attribute).append("=\"").append(XmlText.escape(value)).append('"');
		return this;
	}

	public Svg with(String attribute, double value) {
		return with(attribute, number(value));
	}

	public Svg text(String text) {
		this.content.append(XmlText.escape(text));
		return this;
	}

	public Svg add(Svg child) {
		child.writeTo(this.content);
		return this;
	}

	public Svg add(List<Svg> children) {
		children.forEach(this::add);
		return this;
	}

	@Override
	public String toString() {
		StringBuilder markup = new StringBuilder();
		writeTo(markup);
		return markup.toString();
	}

	private void writeTo(StringBuilder markup) {
		markup.append('<').append(this.name).append(this.attributes);
		if (this.content.isEmpty()) {
			markup.append("/>");
			return;
		}
		markup.append('>').append(this.content).append("</").append(this.name).append('>');
	}

	/** The number to one decimal, without one where it is whole. */
	public static String number(double value) {
		long tenths = Math.round(value * 10);
		String sign = (tenths < 0) ? "-" : "";
		long size = Math.abs(tenths);
		return sign + size / 10 + ((size % 10 == 0) ? "" : "." + size % 10);
	}

}
