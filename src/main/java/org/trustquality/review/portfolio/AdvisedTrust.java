package org.trustquality.review.portfolio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import org.trustquality.trust.register.RegisterFacts;

/**
 * A trust to which an adviser is appointed, as far as the register knows it.
 *
 * @param reference its reference
 * @param closed whether it is no longer at work
 * @param facts what the register says of it
 * @param reviewing whether the adviser judges before they see what the board agreed
 */
record AdvisedTrust(UUID reference, String name, boolean closed, RegisterFacts facts, boolean reviewing) {

	static AdvisedTrust of(ResultSet row) throws SQLException {
		return new AdvisedTrust(row.getObject("reference", UUID.class), row.getString("name"), row.getBoolean("closed"),
				RegisterFacts.of(row), row.getBoolean("reviewing"));
	}

}
