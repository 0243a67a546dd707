package org.trustquality.framework.manuscript;

import java.io.IOException;
import java.io.UncheckedIOException;
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

import org.springframework.core.io.Resource;

/**
 * An edition as its editors wrote it: a folder with {@code edition.yaml}, one file for
 * each dimension and, where the edition has them, files for the evidence register, open
 * questions, the crosswalk and the glossary. A file that did not change is named where it
 * stands in the folder of an earlier edition ({@code ../cst-2022.1/glossary.yaml}); a
 * file that changed a little holds only that ({@link Amendment}). Whether it keeps the
 * rules matters once, before it is published; what it says is asked at every start, to
 * tell whether a published edition was changed.
 */
public final class EditionManuscript {

	// Under each of these keys stands the name of a file.
	private static final List<String> APPENDIX = List.of("sources", "findings", "contested-and-missing", "crosswalk",
			"glossary");

	private static final String BASED_ON = "based-on";

	private static final Pattern FILE_NAME = Pattern.compile("(?:\\.\\./([a-z0-9.-]{1,40})/)?[a-z0-9-]+\\.yaml");

	private final String folder;

	private final Resource file;

	private final List<Fault> unreadable = new ArrayList<>();

	private final @Nullable Node content;

	private EditionManuscript(Resource file) throws IOException {
		this.file = file;
		this.folder = folder(file.getURL().getPath());
		this.content = withAppendix(withDimensions(read(file)));
	}

	private static String folder(String path) {
		int end = path.lastIndexOf('/');
		return path.substring(path.lastIndexOf('/', end - 1) + 1, end);
	}

	/**
	 * Read a manuscript.
	 * @param file the file {@code edition.yaml} in the edition's folder
	 */
	public static EditionManuscript of(Resource file) {
		try {
			return new EditionManuscript(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The number of the edition: the name of its folder. */
	public String editionId() {
		return this.folder;
	}

	/**
	 * What the files say, whether or not they keep the rules.
	 * @throws InvalidEdition if a file cannot be read
	 */
	public EditionContent content() {
		if (this.content == null || !this.unreadable.isEmpty()) {
			throw new InvalidEdition(this.folder, this.unreadable);
		}
		return new EditionContent(CanonicalJson.of(this.content));
	}

	/**
	 * What the files say, if they keep every rule. The edition it follows, if any, is in
	 * a folder beside its own.
	 * @throws InvalidEdition with every fault otherwise
	 */
	public EditionContent approvedContent() {
		return approvedContent(this::beside);
	}

	/**
	 * What the files say, if they keep every rule.
	 * @param known finds the edition it follows, if any
	 * @throws InvalidEdition with every fault otherwise
	 */
	public EditionContent approvedContent(Function<String, Optional<Edition>> known) {
		List<Fault> faults = faults(known);
		if (!faults.isEmpty()) {
			throw new InvalidEdition(this.folder, faults);
		}
		return content();
	}

	private Optional<Edition> beside(String number) {
		try {
			Resource other = this.file.createRelative("../" + number + "/edition.yaml");
			return other.exists() ? Optional.of(of(other).content().edition()) : Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<Fault> faults(Function<String, Optional<Edition>> known) {
		Stream<Fault> numbering = (this.content instanceof Node.Mapping edition)
				? new EditionRules(edition).numbering(this.folder) : Stream.empty();
		return new EditionCheck(this.content, this.unreadable, known).faults("edition.yaml", numbering);
	}

	private @Nullable Node read(Resource resource) throws IOException {
		String place = folder(resource.getURL().getPath());
		Node content = YamlFile.read(place + "/" + resource.getFilename(), resource, this.unreadable::add);
		Node basis = (content instanceof Node.Mapping changes) ? changes.get(BASED_ON) : null;
		return (basis != null && content instanceof Node.Mapping changes)
				? amended(place, basis, changes.without(BASED_ON)) : content;
	}

	private @Nullable Node amended(String place, Node basis, Node.Mapping changes) throws IOException {
		if (!(basis instanceof Node.Text name) || !isEarlier(name, place)) {
			this.unreadable
				.add(basis.fault("\"%s\" names a file of an earlier edition of the series".formatted(BASED_ON)
						+ ", such as ../cst-2022.1/findings.yaml"));
			return null;
		}
		Resource file = this.file.createRelative(name.value());
		if (!file.exists()) {
			this.unreadable.add(basis.fault("there is no file " + name.value()));
			return null;
		}
		return (read(file) instanceof Node.Mapping earlier) ? new Amendment(this.unreadable::add).of(earlier, changes)
				: null;
	}

	// Only an earlier edition, so that no file can be based on itself.
	private static boolean isEarlier(Node.Text fileName, String folder) {
		Matcher name = FILE_NAME.matcher(fileName.value());
		if (!name.matches() || name.group(1) == null || !EditionNumber.isNumber(name.group(1))
				|| !EditionNumber.isNumber(folder)) {
			return false;
		}
		return EditionNumber.of(folder).isNewerInSeries(EditionNumber.of(name.group(1)));
	}

	private @Nullable Node withDimensions(@Nullable Node edition) throws IOException {
		if (!(edition instanceof Node.Mapping mapping)
				|| !(mapping.get("dimensions") instanceof Node.Sequence fileNames)) {
			return edition;
		}
		List<Node> dimensions = new ArrayList<>();
		for (Node fileName : fileNames.items()) {
			Node dimension = file("dimensions", fileName, "quality-of-education.yaml");
			if (dimension != null) {
				dimensions.add(dimension);
			}
		}
		return mapping.with("dimensions", new Node.Sequence(fileNames.place(), dimensions));
	}

	private @Nullable Node withAppendix(@Nullable Node edition) throws IOException {
		if (!(edition instanceof Node.Mapping complete)) {
			return edition;
		}
		for (String key : APPENDIX) {
			Node fileName = complete.get(key);
			if (fileName != null) {
				Node part = file(key, fileName, key + ".yaml");
				complete = (part != null) ? complete.with(key, part) : complete.without(key);
			}
		}
		return complete;
	}

	private @Nullable Node file(String key, Node fileName, String example) throws IOException {
		if (!(fileName instanceof Node.Text name) || !isName(name)) {
			String names = key.equals("dimensions") ? "lists file names" : "is a file name";
			this.unreadable.add(fileName.fault("\"%s\" %s such as %s".formatted(key, names, example)));
			return null;
		}
		Resource file = this.file.createRelative(name.value());
		if (!file.exists()) {
			this.unreadable.add(fileName.fault("there is no file " + name.value() + " in the folder"));
			return null;
		}
		return read(file);
	}

	private boolean isName(Node.Text fileName) {
		return FILE_NAME.matcher(fileName.value()).matches()
				&& (!fileName.value().startsWith("../") || isEarlier(fileName, this.folder));
	}

}
