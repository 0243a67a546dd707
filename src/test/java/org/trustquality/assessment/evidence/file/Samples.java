package org.trustquality.assessment.evidence.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

/** Small files of every kind, made when a test needs them. */
public final class Samples {

	private static final String MAIN = "application/vnd.openxmlformats-officedocument.";

	private Samples() {
	}

	public static byte[] pdf() {
		return pdf("Attendance");
	}

	/** A page with a line on it. */
	public static byte[] pdf(String text) {
		String page = "BT /F1 12 Tf 72 720 Td (" + text + ") Tj ET";
		return bytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
				+ "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
				+ "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n"
				+ "4 0 obj<</Length " + page.length() + ">>stream\n" + page + "\nendstream endobj\n"
				+ "trailer<</Root 1 0 R>>\n%%EOF\n");
	}

	/** A PDF of an exact size. */
	public static byte[] pdf(int size) {
		byte[] pdf = java.util.Arrays.copyOf(pdf(), size);
		for (int place = pdf().length; place < size; place++) {
			pdf[place] = (byte) ('a' + place % 26);
		}
		return pdf;
	}

	public static byte[] png() {
		return picture("png");
	}

	public static byte[] jpg() {
		return picture("jpg");
	}

	static byte[] picture(String format) {
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static byte[] docx() {
		return zip(docxParts());
	}

	public static byte[] xlsx() {
		return zip(xlsxParts());
	}

	/** A document with macros in it, whatever its name. */
	public static byte[] docm() {
		return zip(office("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml"));
	}

	static Map<String, byte[]> docxParts() {
		return office("word/document.xml", MAIN + "wordprocessingml.document.main+xml");
	}

	static Map<String, byte[]> xlsxParts() {
		return office("xl/workbook.xml", MAIN + "spreadsheetml.sheet.main+xml");
	}

	private static Map<String, byte[]> office(String part, String type) {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml",
				contentTypes("<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>"));
		parts.put("_rels/.rels", bytes("<Relationships/>"));
		parts.put(part, bytes("<document/>"));
		return parts;
	}

	static byte[] contentTypes(String elements) {
		return bytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types "
				+ "xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
				+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				+ elements + "</Types>");
	}

	public static byte[] zip(Map<String, byte[]> parts) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/** A document whose text unpacks to so many megabytes of the same letter. */
	public static byte[] bomb(int megabytes) {
		Map<String, byte[]> parts = docxParts();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
			}
			zip.putNextEntry(new ZipEntry("word/media/flat.bin"));
			byte[] megabyte = new byte[1024 * 1024];
			for (int one = 0; one < megabytes; one++) {
				zip.write(megabyte);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/** A document with many parts. */
	public static byte[] crowd(int count) {
		Map<String, byte[]> parts = docxParts();
		for (int one = 0; one < count; one++) {
			parts.put("word/media/" + one + ".bin", new byte[0]);
		}
		return zip(parts);
	}

	/** A document with archives packed into one another. */
	public static byte[] nested(int depth, byte[] innermost) {
		byte[] inside = innermost;
		for (int one = 1; one < depth; one++) {
			inside = zip(Map.of("inside.zip", inside));
		}
		Map<String, byte[]> parts = docxParts();
		parts.put("word/embeddings/inside.zip", inside);
		return zip(parts);
	}

	static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
