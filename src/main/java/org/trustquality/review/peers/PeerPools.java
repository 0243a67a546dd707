package org.trustquality.review.peers;

import java.time.LocalDate;
import java.util.Optional;

import org.trustquality.scoring.peers.PeerReliability;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How reliably boards differ, one row a year and edition. It is the only thing about
 * several trusts that is stored, because it is a number over ten boards or more.
 */
@Component
@Transactional
class PeerPools {

	private final JdbcClient jdbc;

	PeerPools(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional(readOnly = true)
	Optional<PooledReliability> find(PeerPool pool) {
		return this.jdbc.sql("select * from peer_pools where academic_year = ? and edition_id = ?")
			.params(pool.academicYear(), pool.edition())
			.query((row, number) -> new PooledReliability(row.getObject("counted_on", LocalDate.class),
					row.getInt("boards"), row.getDouble("board_size"), row.getObject("reliability", Double.class),
					row.getBoolean("enough")))
			.optional();
	}

	/** Puts down what was counted anew. */
	void store(PeerPool pool, LocalDate night, int boards, PeerReliability counted) {
		this.jdbc.sql("""
				insert into peer_pools values (?, ?, ?, ?, ?, ?, true)
				on conflict (academic_year, edition_id) do update
				set counted_on = excluded.counted_on, boards = excluded.boards, board_size = excluded.board_size,
					reliability = excluded.reliability, enough = true""")
			.param(pool.academicYear())
			.param(pool.edition())
			.param(night)
			.param(boards)
			.param(counted.medianBoardSize())
			.param(counted.reliability())
			.update();
	}

	/** Notes whether there are still enough boards, which tells of no single one. */
	void note(PeerPool pool, boolean enough) {
		this.jdbc.sql("update peer_pools set enough = ? where academic_year = ? and edition_id = ?")
			.params(enough, pool.academicYear(), pool.edition())
			.update();
	}

}
