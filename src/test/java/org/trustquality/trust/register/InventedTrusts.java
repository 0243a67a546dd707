package org.trustquality.trust.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;
import org.trustquality.trust.TrustKind;

import org.springframework.core.io.ClassPathResource;

/** Invents trusts and their academies, in about the proportions of the real register. */
final class InventedTrusts {

	private static final List<String[]> AUTHORITIES = authorities();

	private static final String[] BEGINNINGS = { "ALDER", "BRAM", "CORM", "DUNS", "ELMS", "FENN", "GILD", "HARP", "ILK",
			"KESTER", "LARK", "MERR", "NETHER", "OST", "PELL", "QUILL", "ROTH", "SKELL", "THORN", "ULL", "WEND",
			"YARL" };

	private static final String[] ENDINGS = { "BECK", "COMBE", "DALE", "ERHAM", "FORD", "GARTH", "HOLME", "INGTON",
			"LOW", "MERE", "OVER", "STEAD", "THWAITE", "WICK" };

	private static final String[] KINDS = { "LEARNING TRUST", "ACADEMY TRUST", "MULTI-ACADEMY TRUST",
			"CE SCHOOLS LIMITED", "EDUCATION TRUST", "SCHOOLS\u2019 TRUST", "CATHOLIC ACADEMY TRUST", "MAT LTD",
			"COMMUNITY COLLEGE", "PARTNERSHIP" };

	private static final String[] FIRST = { "", "", "", "THE ", "ST MARY'S ", "ST. JAMES\u2019 ", "ARET\u00c9 " };

	private final Random random;

	InventedTrusts(long seed) {
		this.random = new Random(seed);
	}

	/** Invents trusts of which the open ones share academies. */
	List<RegisterEntry> trusts(int trusts, int academies) {
		List<RegisterEntry> invented = new ArrayList<>();
		int left = academies;
		for (int i = 0; i < trusts; i++) {
			boolean isClosed = this.random.nextInt(4) == 0;
			int each = left / (trusts - i);
			int count = isClosed ? 0 : Math.min(left, this.random.nextInt(each * 8 / 3 + 1));
			count = (i == trusts - 1) ? (isClosed ? 0 : left) : count;
			left -= count;
			invented.add(trust(1000 + i * 3, isClosed, count));
		}
		return invented;
	}

	private RegisterEntry trust(int uid, boolean isClosed, int academies) {
		String name = any(FIRST) + place() + (this.random.nextInt(8) == 0 ? " & " + place() : "") + " " + any(KINDS);
		LocalDate incorporated = LocalDate.of(2005, 1, 1).plusDays(this.random.nextInt(6000));
		int authorities = (academies < 4) ? Math.min(academies, 1) : 1 + this.random.nextInt(3);
		String[] authority = AUTHORITIES.get(this.random.nextInt(AUTHORITIES.size()));
		boolean isSingle = academies < 2 && this.random.nextInt(4) > 0;
		return new RegisterEntry(uid, String.format("TR%05d", uid), name, ShownName.of(name), SearchName.of(name),
				isSingle ? TrustKind.SINGLE_ACADEMY : TrustKind.MULTI_ACADEMY,
				isClosed ? EntryStatus.CLOSED : EntryStatus.OPEN, null,
				isClosed ? incorporated.plusDays(400 + this.random.nextInt(900)) : null, incorporated,
				(this.random.nextInt(30) == 0) ? null : String.format("%08d", 5_000_000 + uid),
				(isClosed && this.random.nextBoolean()) ? null : String.format("1%07d", uid), title(place()),
				String.format("QX%d %dZZ", 1 + this.random.nextInt(99), this.random.nextInt(10)), academies,
				(academies == 0) ? null : Phase.values()[this.random.nextInt(Phase.values().length)],
				(academies == 0) ? null : authority[1], authorities, (academies == 0) ? null : authority[2], true);
	}

	static RegisterEntry trust(int uid, String name) {
		return new RegisterEntry(uid, String.format("TR%05d", uid), name, ShownName.of(name), SearchName.of(name),
				TrustKind.MULTI_ACADEMY, EntryStatus.OPEN, null, null, LocalDate.of(2015, 9, 1),
				String.format("%08d", 5_000_000 + uid), String.format("1%07d", uid), "Quillbeck", "QX1 2ZZ", 1,
				Phase.PRIMARY, "Kent", 1, "South East", true);
	}

	static RegisterEntry with(RegisterEntry trust, String name, EntryStatus status, @Nullable LocalDate closedOn) {
		return new RegisterEntry(trust.uid(), trust.groupId(), name, ShownName.of(name), SearchName.of(name),
				trust.kind(), status, trust.openedOn(), closedOn, trust.incorporatedOn(), trust.companyNumber(),
				trust.ukprn(), trust.town(), trust.postcode(), trust.academies(), trust.phase(), trust.localAuthority(),
				trust.localAuthorities(), trust.region(), trust.listed());
	}

	/**
	 * Academies that make a trust what it says it is: most of them in its local
	 * authority.
	 */
	static List<Academy> academies(RegisterEntry trust) {
		List<Academy> academies = new ArrayList<>();
		int count = (trust.academies() != null) ? trust.academies() : 0;
		int elsewhere = (trust.localAuthorities() != null) ? trust.localAuthorities() - 1 : 0;
		int home = place(trust.localAuthority());
		for (int i = 0; i < count; i++) {
			String[] authority = AUTHORITIES.get((i < elsewhere) ? (home + 1 + i) % AUTHORITIES.size() : home);
			boolean isOdd = i % 2 == 1;
			academies.add(switch ((trust.phase() != null) ? trust.phase() : Phase.PRIMARY) {
				case PRIMARY -> new Academy("Academy converter", "Primary", authority[0], authority[1]);
				case SECONDARY -> new Academy("Studio schools", "Secondary", authority[0], authority[1]);
				case SPECIAL -> new Academy("Free schools special", "Not applicable", authority[0], authority[1]);
				case POST_16 -> new Academy("Free schools 16 to 19", "16 plus", authority[0], authority[1]);
				case MIXED ->
					new Academy("Free schools", isOdd ? "Secondary" : "All-through", authority[0], authority[1]);
			});
		}
		return academies;
	}

	private static int place(@Nullable String authority) {
		for (int i = 0; i < AUTHORITIES.size(); i++) {
			if (AUTHORITIES.get(i)[1].equals((authority != null) ? authority : "Kent")) {
				return i;
			}
		}
		throw new IllegalArgumentException("No local authority " + authority);
	}

	private String place() {
		return any(BEGINNINGS) + any(ENDINGS);
	}

	private String any(String[] words) {
		return words[this.random.nextInt(words.length)];
	}

	private static String title(String word) {
		return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
	}

	private static List<String[]> authorities() {
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		try (CSVParser rows = CSVParser.parse(new ClassPathResource("register/local-authorities.csv").getInputStream(),
				StandardCharsets.UTF_8, format)) {
			return rows.getRecords().stream().map((row) -> row.values()).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** An academy, in the register's words. */
	record Academy(String type, String phase, String code, String authority) {
	}

}
