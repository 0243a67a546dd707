package org.trustquality.access.trusts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.TrustByTrust;
import org.trustquality.access.TrustMember;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trusts that use the service, for administrators to find. */
@Service
@Transactional(readOnly = true)
public class TrustDirectory {

	/** How many trusts are on a page. */
	public static final int PAGE = 20;

	private final JdbcClient jdbc;

	private final People people;

	private final TrustByTrust trustByTrust;

	TrustDirectory(JdbcClient jdbc, People people, TrustByTrust trustByTrust) {
		this.jdbc = jdbc;
		this.people = people;
		this.trustByTrust = trustByTrust;
	}

	/**
	 * The trusts whose name contains a text, or all, one more than a page if there are
	 * more.
	 */
	List<Peopled> find(SearchText search) {
		return found(search, "true", Map.of()).stream().map((trust) -> new Peopled(trust, members(trust))).toList();
	}

	/** The open trusts of which another one may have become part. */
	List<TrustHere> others(TrustHere trust, SearchText search) {
		return found(search, "t.closed_on is null and t.trust_id <> :trust", Map.of("trust", trust.trustId()));
	}

	/** The open trusts whose name or number in the register contains a text. */
	public List<TrustHere> open(SearchText search) {
		return found(search, "lower(t.name) like :pattern or lower(e.group_id) like :pattern", "t.closed_on is null",
				Map.of());
	}

	/**
	 * A trust by its reference.
	 * @throws NotVisible if there is none
	 */
	public TrustHere get(UUID reference) {
		return this.jdbc.sql(TrustHere.QUERY + " where t.reference = ?")
			.param(reference)
			.query(TrustHere::of)
			.optional()
			.orElseThrow(NotVisible::new);
	}

	/** The trusts that became part of one. */
	List<TrustHere> mergedInto(TrustHere trust) {
		return this.jdbc.sql(TrustHere.QUERY + " where t.merged_into = ? order by t.name, t.trust_id")
			.param(trust.trustId())
			.query(TrustHere::of)
			.list();
	}

	/** Everyone with a role in a trust, one entry for each role. */
	List<TrustMember> members(TrustHere trust) {
		return this.trustByTrust.in(trust.trustId(), () -> this.people.membersOf(trust.trustId()));
	}

	private List<TrustHere> found(SearchText search, String condition, Map<String, ?> parameters) {
		return found(search, "lower(t.name) like :pattern", condition, parameters);
	}

	private List<TrustHere> found(SearchText search, String named, String condition, Map<String, ?> parameters) {
		String pattern = "%" + search.text().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
		return this.jdbc
			.sql(TrustHere.QUERY + " where (" + named + ") and " + condition
					+ " order by lower(t.name), t.trust_id limit :limit offset :offset")
			.params(parameters)
			.param("pattern", pattern)
			.param("limit", PAGE + 1)
			.param("offset", (search.page() - 1L) * PAGE)
			.query(TrustHere::of)
			.list();
	}

	/** A trust and everyone with a role in it. */
	record Peopled(TrustHere trust, List<TrustMember> members) {

		public long people() {
			return this.members.stream().map(TrustMember::personId).distinct().count();
		}

		/** Those of whom a trust needs one, to speak to. */
		public List<TrustMember> stewards() {
			return this.members.stream().filter((member) -> Role.STEWARDS.contains(member.role())).toList();
		}

	}

}
