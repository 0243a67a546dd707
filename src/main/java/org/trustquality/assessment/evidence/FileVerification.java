package org.trustquality.assessment.evidence;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells which files of a trust are not what they were when a board relied on them. It
 * reads what stands in the database; what an object store keeps is compared whenever it
 * is given out.
 */
@Service
@Transactional(readOnly = true)
public class FileVerification {

	private final JdbcClient jdbc;

	FileVerification(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What is wrong, each with its file; empty if nothing is. */
	public List<String> ofTrust(int trustId) {
		List<String> changed = this.jdbc.sql("""
				select 'Evidence file ' || file_id || ' is not as it was added' from evidence_files
				where trust_id = ? and content is not null
					and (encode(sha256(content), 'hex') <> hash or length(content) <> size)
				order by file_id""").param(trustId).query(String.class).list();
		List<String> exchanged = this.jdbc.sql("""
				select distinct 'Evidence file ' || f.file_id || ' is not the one that a signed version names'
				from evidence_files f join evidence_items i using (trust_id, file_id)
					join sign_offs s using (trust_id, academic_year, assessment_id)
				where trust_id = ? and strpos(s.content, '"item":"' || i.item_id || '"') > 0
					and strpos(s.content, '"hash":"' || f.hash || '"') = 0
				order by 1""").param(trustId).query(String.class).list();
		return Stream.concat(changed.stream(), exchanged.stream()).toList();
	}

}
