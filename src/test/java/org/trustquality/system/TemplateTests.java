package org.trustquality.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** No template can put out what people typed as anything but text. */
class TemplateTests {

	private static final Pattern BANNED = Pattern.compile("th:utext|data-th-utext|\\[\\(|\\$\\{[^}]*\\}__|__[$*#@~]\\{"
			+ "|<script(?![^>]*\\bth:src=)|<style|\\sstyle=|th:style|\\son[a-z]+=|th:on|javascript:|th:inline=\"javascript");

	private static final Pattern UNASKED = Pattern.compile(
			"th:(?:if|unless|each)=\"[^\"]*\"[^<]*\\sth:replace=|th:replace=\"[^\"]*\"[^<]*\\sth:(?:if|unless|each)=");

	private static final Pattern MISREAD = Pattern.compile("\\$\\{(?:title|back|content)\\b|<title th:text");

	/**
	 * Mail programs take no style sheet; a fixed style holds nothing that people typed.
	 */
	private static final Pattern MAIL_STYLE = Pattern.compile("\\sstyle=\"[a-z0-9 #%,.:;-]*\"",
			Pattern.CASE_INSENSITIVE);

	private final Map<String, String> templates = read();

	@Test
	void putsOutTextOnly() {
		this.templates.forEach((name, text) -> assertThat(faults(name, text)).as(name).isEmpty());
		System.out.println("Templates: files=" + this.templates.size() + ", banned constructs=0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p th:utext=\"${x}\">", "<p>[(${x})]</p>", "<p th:text=\"__${x}__\">",
			"<script>alert(1)</script>", "<style>p{}</style>", "<p style=\"x\">", "<p onclick=\"x\">",
			"<a href=\"javascript:x\">" })
	void findsAPlantedFault(String fault) {
		assertThat(faults(fault)).isNotEmpty();
	}

	/**
	 * A piece that a page hands to the layout would find the layout's own value there,
	 * and the layout reads a title's text before anything has been put in its place.
	 */
	@Test
	void handsTheLayoutWhatItCanRead() {
		assertThat(this.templates.values().stream().filter(TemplateTests::isPage)).hasSizeGreaterThan(100);
		this.templates.forEach((name, text) -> assertThat(misread(text)).as(name).isFalse());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<a th:href=\"@{${back}}\">", "<h1 th:text=\"${title}\">",
			"<p th:text=\"|${content.words()}|\">", "<title th:text=\"|${trust}|\">Trust</title>" })
	void findsAPlantedValueThatTheLayoutTakesOrCannotRead(String fault) {
		assertThat(misread("<html th:replace=\"~{layout :: page (~{::title/text()}, ~{}, ~{})}\">" + fault)).isTrue();
	}

	private static boolean misread(String text) {
		return isPage(text) && MISREAD.matcher(text).find();
	}

	private static boolean isPage(String text) {
		return text.contains("layout :: page");
	}

	/** A piece takes the place of its element before anybody asks for the condition. */
	@Test
	void asksForConditionsOutsideOfThePiecesTheyAreAbout() {
		this.templates.forEach((name, text) -> assertThat(UNASKED.matcher(text).results()).as(name).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p th:if=\"${a > b}\" class=\"c\" th:replace=\"~{d :: e}\">",
			"<th:block th:replace=\"~{d :: e}\"\n th:unless=\"${a}\"/>",
			"<li th:each=\"a : ${b}\" th:replace=\"~{d :: e (${a})}\">" })
	void findsAPlantedConditionThatNobodyAsksFor(String fault) {
		assertThat(UNASKED.matcher(fault).find()).isTrue();
	}

	@Test
	void letsMailsHaveFixedStylesOnly() {
		assertThat(faults("mail/letter.html", "<p style=\"margin: 0\">")).isEmpty();
		assertThat(faults("mail/letter.html", "<p style=\"width: ${x}\">")).isNotEmpty();
		assertThat(faults("system/help.html", "<p style=\"margin: 0\">")).isNotEmpty();
	}

	private static List<String> faults(String name, String text) {
		return faults(name.startsWith("mail/") ? MAIL_STYLE.matcher(text).replaceAll("") : text);
	}

	private static List<String> faults(String text) {
		return BANNED.matcher(text).results().map((found) -> found.group()).toList();
	}

	private static Map<String, String> read() {
		try {
			Map<String, String> templates = new TreeMap<>();
			Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath:templates/**/*.html");
			for (Resource template : Arrays.asList(found)) {
				templates.put(template.getURI().toString().replaceAll(".*/templates/", ""),
						template.getContentAsString(StandardCharsets.UTF_8));
			}
			assertThat(templates).hasSizeGreaterThan(20);
			return templates;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
