package org.trustquality.trust.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds trusts in the register by name or by any of their numbers. */
@Service
@Transactional(readOnly = true)
public class RegisterSearch {

	/** How many results are on a page. */
	public static final int PAGE = 20;

	/** From which likeness of words on a name is found, 0 to 1. */
	private static final double LIKENESS = 0.45;

	/** What people write before a number, as our own pages do. */
	private static final Pattern LABEL = Pattern
		.compile("^(?:GROUPUID|GROUPID|UID|UKPRN|COMPANY(?:NUMBER)?):?(?=.*\\d)");

	/** How many characters a Companies House number has. */
	private static final int COMPANY_NUMBER = 8;

	/** How many digits a TR number has at least. */
	private static final int TR_NUMBER = 5;

	private static final String ENTRIES = """
			select to_jsonb(e)::text entry, t.reference
			from register_entries e left join trusts t on t.uid = e.uid
			""";

	private static final String MATCHES = """
			where e.uid::text = :number or e.ukprn = :number or e.company_number = :company
				or upper(e.group_id) = :number or e.group_id = 'TR' || :digits
				or e.search_name like '%' || :pattern || '%' or word_similarity(:name, e.search_name) >= :likeness
			order by e.search_name = :name desc, e.search_name like '%' || :pattern || '%' desc,
				e.status = 'CLOSED' or not e.listed,
				word_similarity(:name, e.search_name) desc, length(e.search_name), e.shown_name, e.uid
			limit :limit offset :skipped""";

	private final JdbcClient jdbc;

	private final EntryJson json;

	RegisterSearch(JdbcClient jdbc, EntryJson json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * The trusts that a text may mean, the likeliest first and open ones before closed
	 * ones, one more than a page if there are more.
	 * @param text part of a name, misspelt or not, or a TR number, Group UID, UKPRN or
	 * Companies House number
	 * @param page from 1
	 */
	public List<Found> find(String text, int page) {
		String name = SearchName.of(text);
		String number = LABEL.matcher(text.replaceAll("\\s", "").toUpperCase(Locale.ROOT)).replaceFirst("");
		return this.jdbc.sql(ENTRIES + MATCHES)
			.param("number", number)
			.param("company", padded(number, COMPANY_NUMBER))
			.param("digits", padded(number.replaceFirst("^TR", ""), TR_NUMBER))
			.param("name", name)
			.param("pattern", name.replaceAll("([\\\\%_])", "\\\\$1"))
			.param("likeness", LIKENESS)
			.param("limit", PAGE + 1)
			.param("skipped", (page - 1L) * PAGE)
			.query(this::read)
			.list();
	}

	/** An entry by its Group UID. */
	public Optional<Found> get(int uid) {
		return this.jdbc.sql(ENTRIES + "where e.uid = ?").param(uid).query(this::read).optional();
	}

	/**
	 * An entry by its Group UID, which stays as it is until the transaction ends.
	 */
	@Transactional
	public Optional<Found> hold(int uid) {
		return this.jdbc.sql(ENTRIES + "where e.uid = ? for share of e").param(uid).query(this::read).optional();
	}

	/**
	 * Trusts here whose history an entry may go on with: those whose own entry is closed
	 * or no longer listed and shares a number with it.
	 */
	public List<Found> predecessors(int uid) {
		return this.jdbc.sql("""
				select to_jsonb(e)::text entry, t.reference
				from register_entries e join trusts t on t.uid = e.uid, register_entries successor
				where successor.uid = ? and e.uid <> successor.uid and (e.status = 'CLOSED' or not e.listed)
					and (split_part(e.group_id, '.', 1) = split_part(successor.group_id, '.', 1)
						or e.company_number = successor.company_number or e.ukprn = successor.ukprn)
				order by e.closed_on desc nulls last, e.uid""").param(uid).query(this::read).list();
	}

	private static String padded(String digits, int length) {
		return "0".repeat(Math.max(0, length - digits.length())) + digits;
	}

	private Found read(ResultSet row, int number) throws SQLException {
		return new Found(this.json.read(row.getString("entry")), row.getObject("reference", UUID.class));
	}

	/**
	 * An entry and the trust that uses the service with it.
	 *
	 * @param trust the reference of that trust; null if none does
	 */
	public record Found(RegisterEntry entry, @Nullable UUID trust) {

		/** Whether a trust may be opened with it. */
		public boolean isOpenable() {
			return this.trust == null && !this.entry.isClosed() && this.entry.listed();
		}

	}

}
