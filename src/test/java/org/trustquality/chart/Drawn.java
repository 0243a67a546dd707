package org.trustquality.chart;

import java.io.StringReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A chart as a reader of XML sees it, with the boxes its texts fill. */
record Drawn(Document document) {

	static Drawn of(Chart chart) {
		return of(chart.svg("chart"));
	}

	static Drawn of(String svg) {
		try {
			return new Drawn(DocumentBuilderFactory.newInstance()
				.newDocumentBuilder()
				.parse(new InputSource(new StringReader(svg))));
		}
		catch (Exception ex) {
			throw new AssertionError("Not well formed: " + svg, ex);
		}
	}

	Element root() {
		return this.document.getDocumentElement();
	}

	List<Element> all(String name) {
		NodeList found = this.document.getElementsByTagName(name);
		return IntStream.range(0, found.getLength()).mapToObj((i) -> (Element) found.item(i)).toList();
	}

	String words(String element) {
		return all(element).get(0).getTextContent();
	}

	List<String> texts() {
		return all("text").stream().map(Element::getTextContent).toList();
	}

	List<Box> boxes() {
		return all("text").stream().map(Box::of).toList();
	}

	/** Where a text stands, at 0.6 em a character. */
	record Box(String words, double left, double right, double top, double bottom) {

		private static final Pattern TRANSLATE = Pattern.compile("translate\\((.+) (.+)\\)");

		static Box of(Element text) {
			double width = text.getTextContent().length() * 13 * 0.6;
			double left = number(text, "x") - switch (text.getAttribute("text-anchor")) {
				case "middle" -> width / 2;
				case "end" -> width;
				default -> 0;
			};
			double baseline = number(text, "y");
			double[] moved = moved((Element) text.getParentNode());
			return new Box(text.getTextContent(), left + moved[0], left + width + moved[0], baseline + moved[1] - 10,
					baseline + moved[1] + 3);
		}

		private static double[] moved(Element group) {
			Matcher moved = TRANSLATE.matcher(group.getAttribute("transform"));
			return moved.matches()
					? new double[] { Double.parseDouble(moved.group(1)), Double.parseDouble(moved.group(2)) }
					: new double[] { 0, 0 };
		}

		boolean overlaps(Box other) {
			return this.left < other.right && other.left < this.right && this.top < other.bottom
					&& other.top < this.bottom;
		}

		boolean isInside(double width, double height) {
			return this.left >= 0 && this.top >= 0 && this.right <= width && this.bottom <= height;
		}

		private static double number(Element element, String attribute) {
			return Double.parseDouble(element.getAttribute(attribute));
		}

	}

}
