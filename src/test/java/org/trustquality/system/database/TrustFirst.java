package org.trustquality.system.database;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether every key of a trust's table begins with the trust, so that none tells what
 * another trust has, and every reference to one carries the trust, so that none leads to
 * another trust.
 */
final class TrustFirst {

	/**
	 * The register of trusts is the one table that {@code trust_id} alone identifies. The
	 * editions are for everybody but for those that trusts made, whose numbers end in a
	 * random mark; an assessment refers to none that its trust cannot see
	 * (OwnEditionTests).
	 */
	private static final String OF_TRUSTS = """
			(select a.attrelid from pg_attribute a join pg_class c on c.oid = a.attrelid
			where a.attname = 'trust_id' and not a.attisdropped and c.relkind in ('r', 'p') and c.relname not in ('trusts', 'editions', 'edition_indicators')
				and c.relnamespace = 'public'::regnamespace)""";

	private static final String KEYS = """
			select i.indexrelid::regclass || ' does not begin with trust_id' from pg_index i
			where i.indisunique and i.indrelid in %s and not exists (
				select from pg_attribute a
				where a.attrelid = i.indrelid and a.attnum = i.indkey[0] and a.attname = 'trust_id')
			order by 1""".formatted(OF_TRUSTS);

	private static final String REFERENCES = """
			select c.conname || ' refers to ' || c.confrelid::regclass || ' without trust_id' from pg_constraint c
			where c.contype = 'f' and c.confrelid in %s and not exists (
				select from unnest(c.conkey, c.confkey) as pair (ours, theirs)
				join pg_attribute o on o.attrelid = c.conrelid and o.attnum = pair.ours
				join pg_attribute t on t.attrelid = c.confrelid and t.attnum = pair.theirs
				where o.attname = 'trust_id' and t.attname = 'trust_id')
			order by 1""".formatted(OF_TRUSTS);

	private TrustFirst() {
	}

	static List<String> faults(JdbcClient superuser) {
		return Stream.of(KEYS, REFERENCES)
			.flatMap((query) -> superuser.sql(query).query(String.class).list().stream())
			.toList();
	}

}
