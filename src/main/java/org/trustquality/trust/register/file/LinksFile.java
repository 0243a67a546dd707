package org.trustquality.trust.register.file;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.trustquality.trust.register.RegisterEntry;

/**
 * Reads the file of the academies in each group, of which those of trusts are counted.
 * Both the file of all links and that of the academies' links will do.
 */
final class LinksFile {

	private static final Column URN = Column.of("URN");

	private static final Column UID = Column.of("Group UID", "Linked UID");

	private static final Column GROUP_TYPE = Column.of("Group Type");

	private static final Column TYPE = Column.of("TypeOfEstablishment (name)");

	private static final Column PHASE = Column.of("PhaseOfEducation (name)");

	private static final Column CODE = Column.of("LA (code)");

	private static final Column NAME = Column.of("LA (name)");

	private static final Pattern SCHOOL_NUMBER = Pattern.compile("([1-9]\\d{5})");

	private static final Pattern AUTHORITY_CODE = Pattern.compile("(\\d{3})(?:\\.0)?");

	private static final Pattern WORDS = Pattern.compile("(\\D+)");

	private static final Pattern ANYTHING = Pattern.compile("(.+)");

	private static final Set<String> PHASES = Set.of("Nursery", "Primary", "Middle deemed primary", "Secondary",
			"Middle deemed secondary", "16 plus", "All-through", "Not applicable");

	private final FileBytes bytes;

	private final LocalAuthorities authorities;

	private final Map<Integer, AcademyCount> counts = new HashMap<>();

	private int unlisted;

	private long firstUnlisted;

	private int known;

	private int misnamed;

	LinksFile(FileBytes bytes, LocalAuthorities authorities) {
		this.bytes = bytes;
		this.authorities = authorities;
	}

	/** The trusts, each with what the file says about its academies. */
	List<RegisterEntry> count(Map<Integer, RegisterEntry> trusts) throws InvalidRegisterFile, IOException {
		try (RegisterRows rows = new RegisterRows(this.bytes, List.of(URN, UID, GROUP_TYPE, TYPE, PHASE, CODE, NAME),
				LinksFile::refuseOthers)) {
			for (Row row = rows.next(); row != null; row = rows.next()) {
				String urn = row.required(URN, SCHOOL_NUMBER, "a URN: six digits");
				String uid = row.required(UID, GroupsFile.NUMBER, "a Group UID: a whole number");
				if (urn != null && uid != null) {
					see(row, urn, Integer.valueOf(uid), trusts);
				}
			}
			check(rows.faults());
		}
		return trusts.values()
			.stream()
			.map((trust) -> this.counts.getOrDefault(trust.uid(), new AcademyCount()).of(trust, this.authorities))
			.toList();
	}

	/** How many academies were counted. */
	int academies() {
		return this.counts.values().stream().mapToInt(AcademyCount::academies).sum();
	}

	private void see(Row row, String urn, Integer uid, Map<Integer, RegisterEntry> trusts) throws InvalidRegisterFile {
		boolean isTrust = TrustRow.kind(row.text(GROUP_TYPE)) != null;
		if (isTrust && !trusts.containsKey(uid)) {
			this.firstUnlisted = (this.unlisted == 0) ? row.line() : this.firstUnlisted;
			this.unlisted++;
		}
		else if (!isTrust && trusts.containsKey(uid)) {
			row.wrong(GROUP_TYPE, "This group is a trust in the file of groups, and something else here");
		}
		else if (isTrust) {
			add(row, urn, uid);
		}
	}

	private void add(Row row, String urn, Integer uid) throws InvalidRegisterFile {
		String type = row.required(TYPE, ANYTHING, "a type of school");
		String phase = phase(row);
		String code = row.required(CODE, AUTHORITY_CODE, "a local authority's code: three digits");
		String name = authority(row);
		if (type == null || phase == null || code == null || name == null) {
			return;
		}
		LocalAuthorities.LocalAuthority authority = this.authorities.find(code);
		this.known += (authority != null) ? 1 : 0;
		this.misnamed += (authority != null && !plain(name).equals(plain(authority.name()))) ? 1 : 0;
		this.counts.computeIfAbsent(uid, (ignored) -> new AcademyCount())
			.add(urn, AcademyCount.phase(type, phase), code, name);
	}

	private static @Nullable String phase(Row row) throws InvalidRegisterFile {
		String phase = row.raw(PHASE).strip();
		if (PHASES.contains(phase)) {
			return phase;
		}
		row.wrong(PHASE, "This is not a phase of education such as Primary, or \"Not applicable\"");
		return null;
	}

	private static @Nullable String authority(Row row) throws InvalidRegisterFile {
		String name = row.required(NAME, WORDS, "a local authority's name");
		return (name != null) ? row.words(NAME, 100) : null;
	}

	private static String plain(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
	}

	private void check(Faults faults) throws InvalidRegisterFile {
		faults.refuse();
		if (this.unlisted > 0) {
			throw faults.last(this.firstUnlisted, UID.name(), this.unlisted + " rows, of which this is the first, are "
					+ "about trusts that the file of groups does not list. One of the files is cut off, or they are of "
					+ "different days.");
		}
		if (this.counts.isEmpty()) {
			throw faults.last(0, null, "No row is about a trust. Choose the file of the academies in each group.");
		}
		if (this.known >= 10 && this.misnamed * 2 > this.known) {
			throw faults.last(1, NAME.name(), "The names here do not belong to the codes in the column \"" + CODE.name()
					+ "\". Two columns are exchanged.");
		}
	}

	private static void refuseOthers(Header header, Faults faults) throws InvalidRegisterFile {
		if (!header.has(URN) && header.has(GroupsFile.UID)) {
			throw faults.last(1, GroupsFile.UID.name(), "This is the file of all groups: it has no column \"URN\". "
					+ "Choose the file of the academies in each group here.");
		}
		if (header.has(URN) && !header.has(UID)) {
			throw faults.last(1, URN.name(), "This is a file of schools that does not say in which group they are. "
					+ "Choose the file of the academies in each group.");
		}
	}

}
