package org.trustquality.assessment.evidence.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * The part of an Office package that says what the others are.
 *
 * @param xml the part itself, which may be anything
 */
record ContentTypes(byte[] xml) {

	private static final Map<String, FileKind> MAIN = Map.of(
			"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileKind.DOCX,
			"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileKind.XLSX);

	/**
	 * The one kind that a part which is there stands for.
	 * @param parts the names of all parts
	 */
	Optional<FileKind> kind(Set<String> parts) throws IOException {
		Set<FileKind> found = EnumSet.noneOf(FileKind.class);
		try {
			XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(this.xml));
			while (reader.hasNext()) {
				int event = reader.next();
				if (event == XMLStreamConstants.DTD) {
					throw new IOException("No program writes a document type here");
				}
				if (event == XMLStreamConstants.START_ELEMENT) {
					type(reader, parts).ifPresent(found::add);
				}
			}
		}
		catch (XMLStreamException ex) {
			throw new IOException("The list of content types is no XML", ex);
		}
		return (found.size() == 1) ? found.stream().findFirst() : Optional.empty();
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

	private static Optional<FileKind> type(XMLStreamReader element, Set<String> parts) {
		FileKind kind = MAIN.get(value(element, "ContentType"));
		return (kind != null && isThere(element, parts)) ? Optional.of(kind) : Optional.empty();
	}

	private static boolean isThere(XMLStreamReader element, Set<String> parts) {
		return switch (element.getLocalName()) {
			case "Override" -> parts.contains(value(element, "PartName").replaceFirst("^/", ""));
			case "Default" -> parts.stream().anyMatch((name) -> name.endsWith("." + value(element, "Extension")));
			default -> false;
		};
	}

	private static String value(XMLStreamReader element, String attribute) {
		@Nullable String value = element.getAttributeValue(null, attribute);
		return (value != null) ? value : "";
	}

}
