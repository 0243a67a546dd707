package org.trustquality.framework.manuscript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trustquality.framework.Edition;
import org.trustquality.framework.EditionContent;
import org.trustquality.framework.EditionNumber;
import org.trustquality.framework.manuscript.Fault.Place;

import org.springframework.core.io.ByteArrayResource;

/**
 * A whole edition in one file, in YAML or JSON, as somebody brings it who did not write
 * it here: it may be anything. {@code edition.schema.json} describes it; the export of an
 * edition is such a file.
 */
public final class EditionFile {

	/** The largest file that is read; the largest edition that is shipped has 0.2 MB. */
	public static final int LARGEST = 2 * 1024 * 1024;

	private static final Pattern BEGINS_LIKE_JSON = Pattern.compile("\\s*\\{\\s*[\"}]");

	private static final Pattern UNWRITABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]");

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final String name;

	private final List<Fault> unreadable = new ArrayList<>();

	private final @Nullable Node content;

	private EditionFile(String name, byte[] bytes) {
		this.name = name;
		String text = text(bytes);
		this.content = (text != null) ? read(text) : null;
	}

	/**
	 * Read a file.
	 * @param name the name that faults give it
	 * @param bytes what it holds
	 */
	public static EditionFile of(String name, byte[] bytes) {
		return new EditionFile(name, bytes);
	}

	/** The number that it gives the edition, if it gives one. */
	public Optional<String> number() {
		return texts("edition").map(Node.Text::value).filter(EditionNumber::isNumber).findFirst();
	}

	/** The title that it gives the edition, if it gives one. */
	public Optional<String> title() {
		return texts("title").map(Node.Text::value).findFirst();
	}

	/** A fault of the edition's number, at its line. */
	public Fault numberFault(String words) {
		return faultOf("edition", words);
	}

	/** A fault of the edition's title, at its line. */
	public Fault titleFault(String words) {
		return faultOf("title", words);
	}

	private Fault faultOf(String key, String words) {
		return texts(key).findFirst().map((text) -> text.fault(words)).orElseGet(() -> fault(1, words));
	}

	/**
	 * Every fault, by line; at most 10,000.
	 * @param known finds the edition that it follows, if any
	 */
	public List<Fault> faults(Function<String, Optional<Edition>> known) {
		return new EditionCheck(this.content, this.unreadable, known).faults(this.name, numbering())
			.stream()
			.sorted(InvalidEdition.BY_PLACE)
			.toList();
	}

	/**
	 * What the file says, if it keeps every rule.
	 * @param known finds the edition that it follows, if any
	 * @throws InvalidEdition with every fault otherwise
	 */
	public EditionContent approvedContent(Function<String, Optional<Edition>> known) {
		List<Fault> faults = faults(known);
		if (this.content == null || !faults.isEmpty()) {
			throw new InvalidEdition(this.name, faults);
		}
		return new EditionContent(CanonicalJson.of(this.content));
	}

	private Stream<Fault> numbering() {
		return texts("edition").flatMap((number) -> {
			if (!EditionNumber.isNumber(number.value())) {
				return Stream.of(EditionRules.noNumber(number));
			}
			return EditionNumber.of(number.value()).isOwn()
					? Stream.of(number.fault(
							"\"edition\" is the number of a trust's own edition, which that trust makes on its pages"))
					: Stream.empty();
		});
	}

	private Stream<Node.Text> texts(String key) {
		return (this.content instanceof Node.Mapping edition) ? edition.text(key) : Stream.empty();
	}

	private @Nullable String text(byte[] bytes) {
		if (bytes.length > LARGEST) {
			return refuse(1, "has more than 2 MB");
		}
		if (bytes.length >= 2 && (bytes[0] & bytes[1]) == (byte) 0xFE && bytes[0] != bytes[1]) {
			return refuse(1, "is UTF-16; save it as UTF-8");
		}
		String text = decoded(bytes);
		if (text == null) {
			return null;
		}
		Matcher unwritable = UNWRITABLE.matcher(text);
		if (unwritable.find()) {
			return refuse(line(text.substring(0, unwritable.start())),
					"is no text: it holds the character U+%04X".formatted((int) unwritable.group().charAt(0)));
		}
		return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
	}

	/** Tells the line of the first byte that is wrong, which no reader would. */
	private @Nullable String decoded(byte[] bytes) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		CharBuffer text = CharBuffer.allocate(bytes.length);
		CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
		String read = text.flip().toString();
		return result.isError() ? refuse(line(read), "is not UTF-8; save it as UTF-8") : read;
	}

	private static int line(String before) {
		return 1 + (int) before.chars().filter((sign) -> sign == '\n').count();
	}

	private @Nullable String refuse(int line, String words) {
		this.unreadable.add(fault(line, words));
		return null;
	}

	private Fault fault(int line, String words) {
		return new Fault(new Place(this.name, line), words);
	}

	private @Nullable Node read(String text) {
		ByteArrayResource file = new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
		try {
			return BEGINS_LIKE_JSON.matcher(text).lookingAt() ? YamlFile.readJson(this.name, file, this.unreadable::add)
					: YamlFile.read(this.name, file, this.unreadable::add);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
