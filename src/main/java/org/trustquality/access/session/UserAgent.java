package org.trustquality.access.session;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a browser says about itself, in words that its owner knows it by: "Safari on an
 * iPhone".
 */
record UserAgent(@Nullable String header) {

	private static final Map<String, String> BROWSERS = ordered("Edg", "Edge", "OPR/", "Opera", "SamsungBrowser",
			"Samsung Internet", "FxiOS", "Firefox", "Firefox/", "Firefox", "CriOS", "Chrome", "Chrome/", "Chrome",
			"Safari/", "Safari");

	private static final Map<String, String> SYSTEMS = ordered("iPhone", "an iPhone", "iPad", "an iPad", "Android",
			"Android", "Windows", "Windows", "CrOS", "a Chromebook", "Mac OS X", "a Mac", "Linux", "Linux");

	String words() {
		String browser = firstNamed(BROWSERS, "A browser");
		String system = firstNamed(SYSTEMS, "");
		return system.isEmpty() ? browser : browser + " on " + system;
	}

	private String firstNamed(Map<String, String> names, String otherwise) {
		String said = (this.header != null) ? this.header : "";
		return names.entrySet()
			.stream()
			.filter((name) -> said.contains(name.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(otherwise);
	}

	private static Map<String, String> ordered(String... marksAndNames) {
		Map<String, String> ordered = new LinkedHashMap<>();
		for (int place = 0; place < marksAndNames.length; place += 2) {
			ordered.put(marksAndNames[place], marksAndNames[place + 1]);
		}
		return ordered;
	}

}
