package org.trustquality.review.peers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.agreement.BoardSpread;
import org.trustquality.scoring.peers.Quartiles;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is stored of a trust's part in the comparison; each trust sees its own alone. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PeerRows {

	private static final String BOARD = " where trust_id = ? and academic_year = ? and edition_id = ?";

	private final JdbcClient jdbc;

	PeerRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Since when a trust takes part; nothing if it does not. */
	Optional<LocalDate> joinedOn(int trustId) {
		return this.jdbc.sql("select joined_on from peer_joins where trust_id = ?")
			.param(trustId)
			.query(LocalDate.class)
			.optional();
	}

	/** Whether the trust did not take part before. */
	boolean join(int trustId, LocalDate day) {
		return this.jdbc.sql("insert into peer_joins values (?, ?) on conflict do nothing")
			.params(trustId, day)
			.update() > 0;
	}

	/** Whether the trust took part until now. */
	boolean leave(int trustId) {
		return this.jdbc.sql("delete from peer_joins where trust_id = ?").param(trustId).update() > 0;
	}

	/** The boards of a trust, the latest year first. */
	List<StoredBoard> of(int trustId) {
		return this.jdbc
			.sql("select * from peer_boards where trust_id = ? order by academic_year desc, edition_id desc")
			.param(trustId)
			.query(PeerRows::board)
			.list();
	}

	void store(PeerBoard board, PeerState state, Stamps stamps) {
		BoardSpread spread = board.spread();
		this.jdbc.sql("""
				insert into peer_boards values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				on conflict (trust_id, academic_year, edition_id) do update
				set state = excluded.state, people = excluded.people, own_mean = excluded.own_mean,
					own_squares = excluded.own_squares, pooled_as = excluded.pooled_as,
					counted_in = excluded.counted_in, counted_as = excluded.counted_as,
					counted_on = excluded.counted_on""")
			.param(board.trustId())
			.param(board.pool().academicYear())
			.param(board.pool().edition())
			.param(state.name())
			.param((spread != null) ? spread.people() : null)
			.param((spread != null) ? spread.mean() : null)
			.param((spread != null) ? spread.squares() : null)
			.param(stamps.pooledAs())
			.param(stamps.countedIn())
			.param(stamps.countedAs())
			.param(stamps.countedOn())
			.update();
	}

	/** Forgets a board that no figures count any more. */
	void forget(PeerBoard board) {
		place(board, List.of());
		this.jdbc.sql("delete from peer_boards" + BOARD)
			.params(board.trustId(), board.pool().academicYear(), board.pool().edition())
			.update();
	}

	/** Puts other places in the stead of those that stand there. */
	void place(PeerBoard board, List<Place> places) {
		this.jdbc.sql("delete from peer_places" + BOARD)
			.params(board.trustId(), board.pool().academicYear(), board.pool().edition())
			.update();
		for (Place place : places) {
			Quartiles quartiles = place.quartiles();
			this.jdbc.sql("insert into peer_places values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
				.param(board.trustId())
				.param(board.pool().academicYear())
				.param(board.pool().edition())
				.param(place.dimension())
				.param(place.agreed())
				.param(place.peers())
				.param(place.percentile())
				.param((quartiles != null) ? quartiles.lower() : null)
				.param((quartiles != null) ? quartiles.median() : null)
				.param((quartiles != null) ? quartiles.upper() : null)
				.update();
		}
	}

	/** The places of a trust's board. */
	List<Place> places(int trustId, PeerPool pool) {
		return this.jdbc.sql("select * from peer_places" + BOARD)
			.params(trustId, pool.academicYear(), pool.edition())
			.query((row, number) -> new Place(row.getString("dimension_id"), row.getDouble("agreed"),
					row.getInt("peers"), row.getObject("percentile", Double.class), quartiles(row)))
			.list();
	}

	private static StoredBoard board(ResultSet row, int number) throws SQLException {
		Integer people = row.getObject("people", Integer.class);
		return new StoredBoard(new PeerPool(row.getInt("academic_year"), row.getString("edition_id")),
				PeerState.valueOf(row.getString("state")),
				(people != null) ? new BoardSpread(people, row.getDouble("own_mean"), row.getDouble("own_squares"))
						: null,
				new Stamps(row.getString("pooled_as"), row.getString("counted_in"), row.getString("counted_as"),
						row.getObject("counted_on", LocalDate.class)));
	}

	private static @Nullable Quartiles quartiles(ResultSet row) throws SQLException {
		Double median = row.getObject("median", Double.class);
		return (median != null)
				? new Quartiles(row.getDouble("lower_quartile"), median, row.getDouble("upper_quartile")) : null;
	}

	/**
	 * What a night left of a board.
	 *
	 * @param spread how its people's own scores lie; null if that is not known
	 */
	record StoredBoard(PeerPool pool, PeerState state, @Nullable BoardSpread spread, Stamps stamps) {
	}

}
