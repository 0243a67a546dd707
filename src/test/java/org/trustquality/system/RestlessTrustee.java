package org.trustquality.system;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.trustquality.Visitor;

/**
 * One person who saves answers through the form as fast as the application takes them,
 * and remembers which ones it confirmed.
 */
final class RestlessTrustee implements Runnable {

	private static final Said NOTHING = new Said(0, "");

	private final String name;

	private final Map<Integer, Said> confirmed = new HashMap<>();

	private @Nullable Visitor visitor;

	private String response = "";

	private List<String> indicators = List.of();

	private int turn;

	private long confirmations;

	/** The place that the last request was about, confirmed or not. */
	private int lastPlace;

	private Said last = NOTHING;

	private boolean lastIsConfirmed = true;

	private @Nullable String complaint;

	RestlessTrustee(String name) {
		this.name = name;
	}

	/** Signs in, on a browser that has forgotten everything, and finds their sheet. */
	void arrive(int port) {
		Visitor arrived = Visitor.as(this.name, port);
		Element link = arrived.get(arrived.get("/").location()).document().select("a[href$=/response]").first();
		if (link == null) {
			throw new IllegalStateException(this.name + " is asked nothing");
		}
		this.response = link.attr("href");
		arrived.post(this.response);
		this.indicators = arrived.get(this.response + "/check")
			.document()
			.select("dl a[href*=/indicators/]")
			.eachAttr("href")
			.stream()
			.map((address) -> address.replaceAll(".*/indicators/([^?]*).*", "$1"))
			.toList();
		this.visitor = arrived;
	}

	/** Answers until the application is gone. */
	@Override
	public void run() {
		try {
			while (this.complaint == null) {
				answer();
			}
		}
		catch (UncheckedIOException ex) {
			// the plug was pulled
		}
	}

	private void answer() {
		int place = this.turn % this.indicators.size();
		Said said = new Said(1 + (this.turn * 7 + place) % 5, "answer " + this.turn);
		Said seen = this.confirmed.getOrDefault(place, NOTHING);
		this.turn++;
		this.lastPlace = place;
		this.last = said;
		this.lastIsConfirmed = false;
		Visitor.Page page = visitor().post(this.response + "/indicators/" + this.indicators.get(place), "choice",
				Integer.toString(said.level), "note", said.note, "seenCode", Integer.toString(seen.level), "seenNote",
				digest(seen.note));
		if (page.status() == 302) {
			this.confirmed.put(place, said);
			this.lastIsConfirmed = true;
			this.confirmations++;
		}
		else {
			this.complaint = this.name + " got " + page.status() + ": " + page.document().text();
		}
	}

	/**
	 * How many confirmed answers their own page does not show. The one that was on its
	 * way when the plug was pulled may be there or not.
	 */
	int lost() {
		Map<Integer, Said> stored = stored();
		int lost = 0;
		for (Map.Entry<Integer, Said> answer : this.confirmed.entrySet()) {
			Said found = stored.getOrDefault(answer.getKey(), NOTHING);
			boolean onItsWay = !this.lastIsConfirmed && answer.getKey() == this.lastPlace && found.equals(this.last);
			if (!found.equals(answer.getValue()) && !onItsWay) {
				lost++;
			}
		}
		return lost;
	}

	/** What an application would have lost that confirms before it stores. */
	int lostIfConfirmedBeforeStored() {
		return (!this.lastIsConfirmed && !this.last.equals(stored().get(this.lastPlace))) ? 1 : 0;
	}

	/** Takes what is stored as seen, as a reloaded page does. */
	void carryOn() {
		this.confirmed.clear();
		this.confirmed.putAll(stored());
		this.lastIsConfirmed = true;
	}

	/** Believes in a confirmation that never came. */
	void imagineAConfirmation() {
		this.confirmed.put(0, new Said(5, "never sent"));
	}

	long confirmations() {
		return this.confirmations;
	}

	Stream<String> complaint() {
		return Stream.ofNullable(this.complaint);
	}

	private Map<Integer, Said> stored() {
		Map<Integer, Said> stored = new HashMap<>();
		List<Element> lines = visitor().get(this.response + "/answers").document().select("dl dd");
		for (int place = 0; place < lines.size(); place++) {
			String level = lines.get(place).ownText().strip();
			String note = lines.get(place).select("p").text();
			stored.put(place, new Said(
					level.matches("[1-5] .*") ? level.charAt(0) - '0' : level.equals("Not sure") ? -1 : 0, note));
		}
		return stored;
	}

	private Visitor visitor() {
		if (this.visitor == null) {
			throw new IllegalStateException(this.name + " has not arrived");
		}
		return this.visitor;
	}

	private static String digest(String note) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(note.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash).substring(0, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private record Said(int level, String note) {
	}

}
