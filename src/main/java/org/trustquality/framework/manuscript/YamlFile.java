package org.trustquality.framework.manuscript;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.trustquality.framework.manuscript.Fault.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

import org.springframework.core.io.Resource;

/**
 * One file in YAML or JSON, read into nodes that know their line. References
 * ({@code *name}) and keys given twice are faults: a reader of the file could overlook
 * them. References are never followed, so that a small file stays small; what lies too
 * deep, or is too much, is not read on.
 */
final class YamlFile {

	/** Editions that are shipped lie 10 parts deep. */
	static final int DEEPEST = 20;

	/** The largest edition that is shipped has 5,000 values. */
	static final int MOST_VALUES = 100_000;

	private static final YAMLFactory YAML = new YAMLFactory();

	private static final JsonFactory JSON = new JsonFactory();

	// What is written so has one short way to stand in JSON.
	private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,5})\\.[0-9]{1,6}");

	private final String name;

	private final JsonParser parser;

	private final Consumer<Fault> faults;

	private int depth;

	private int values;

	private YamlFile(String name, JsonParser parser, Consumer<Fault> faults) {
		this.name = name;
		this.parser = parser;
		this.faults = faults;
	}

	/**
	 * Read a file.
	 * @param name the name that faults give it
	 * @param file the file
	 * @param faults takes what is wrong with its form
	 * @return its content, or nothing if it is not readable as YAML
	 */
	static @Nullable Node read(String name, Resource file, Consumer<Fault> faults) throws IOException {
		return read(name, file, YAML, "YAML", faults);
	}

	/**
	 * Read a JSON file, which YAML does not take if its lines begin with tabs.
	 * @param name the name that faults give it
	 * @param file the file
	 * @param faults takes what is wrong with its form
	 * @return its content, or nothing if it is not readable as JSON
	 */
	static @Nullable Node readJson(String name, Resource file, Consumer<Fault> faults) throws IOException {
		return read(name, file, JSON, "JSON", faults);
	}

	private static @Nullable Node read(String name, Resource file, TokenStreamFactory format, String formatName,
			Consumer<Fault> faults) throws IOException {
		try (InputStream in = file.getInputStream();
				JsonParser parser = format.createParser(ObjectReadContext.empty(), in)) {
			return new YamlFile(name, parser, faults).document();
		}
		catch (JacksonException ex) {
			int line = (ex.getLocation() != null) ? Math.max(1, ex.getLocation().getLineNr()) : 1;
			faults.accept(new Fault(new Place(name, line),
					"is not " + formatName + ": " + ex.getOriginalMessage().lines().findFirst().orElse("")));
			return null;
		}
		catch (TooMuch ex) {
			faults.accept(ex.fault);
			return null;
		}
	}

	private @Nullable Node document() {
		JsonToken first = this.parser.nextToken();
		if (first == null) {
			this.faults.accept(new Fault(new Place(this.name, 1), "is empty"));
			return null;
		}
		Node content = node(first, here());
		if (this.parser.nextToken() != null) {
			this.faults.accept(new Fault(here(), "starts a second document; a file holds one"));
		}
		return content;
	}

	private Node node(JsonToken token, Place place) {
		if (++this.values > MOST_VALUES) {
			throw new TooMuch(new Fault(place, "here are more than 100,000 values, so the rest was not read"));
		}
		if (this.parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
			this.faults.accept(new Fault(place, "refers to another part with *; write the text out"));
		}
		return switch (token) {
			case START_OBJECT, START_ARRAY -> deeper(token, place);
			case VALUE_STRING -> new Node.Text(place, this.parser.getString());
			case VALUE_NUMBER_INT -> wholeNumber(place);
			case VALUE_TRUE, VALUE_FALSE -> new Node.Truth(place, token == JsonToken.VALUE_TRUE);
			case VALUE_NUMBER_FLOAT -> decimal(place);
			case VALUE_NULL -> new Node.Stray(place, "nothing");
			default -> new Node.Stray(place, "the number " + this.parser.getString());
		};
	}

	private Node deeper(JsonToken token, Place place) {
		if (++this.depth > DEEPEST) {
			throw new TooMuch(
					new Fault(place, "parts lie inside each other more than 20 deep, so the rest was not read"));
		}
		Node node = (token == JsonToken.START_OBJECT) ? mapping(place) : sequence(place);
		this.depth--;
		return node;
	}

	private Node wholeNumber(Place place) {
		return (this.parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER)
				? new Node.Stray(place, "the number " + this.parser.getString())
				: new Node.WholeNumber(place, this.parser.getLongValue());
	}

	private Node decimal(Place place) {
		String number = this.parser.getString();
		return DECIMAL.matcher(number).matches() ? new Node.Decimal(place, new BigDecimal(number))
				: new Node.Stray(place, "the number " + number);
	}

	private Node mapping(Place place) {
		Map<String, Node> entries = new LinkedHashMap<>();
		while (this.parser.nextToken() == JsonToken.PROPERTY_NAME) {
			Place keyPlace = here();
			String key = this.parser.currentName();
			Node value = node(this.parser.nextToken(), keyPlace);
			if (entries.putIfAbsent(key, value) != null) {
				this.faults.accept(new Fault(keyPlace, "the key \"" + key + "\" is here a second time"));
			}
		}
		return new Node.Mapping(place, entries);
	}

	private Node sequence(Place place) {
		List<Node> items = new ArrayList<>();
		for (JsonToken token = this.parser.nextToken(); token != JsonToken.END_ARRAY; token = this.parser.nextToken()) {
			items.add(node(token, here()));
		}
		return new Node.Sequence(place, items);
	}

	private Place here() {
		return new Place(this.name, this.parser.currentTokenLocation().getLineNr());
	}

	/** Reading ends here. */
	private static final class TooMuch extends RuntimeException {

		private final transient Fault fault;

		TooMuch(Fault fault) {
			super(fault.toString(), null, false, false);
			this.fault = fault;
		}

	}

}
