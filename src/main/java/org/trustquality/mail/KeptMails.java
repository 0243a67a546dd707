package org.trustquality.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails of the last month, for reading where they are shown. */
@Service
@Transactional(readOnly = true)
public class KeptMails {

	/** How many stand on one page of a list. */
	public static final int PAGE = 20;

	private static final String FOR_RECIPIENT = " from mails where position(lower(:recipient) in lower(recipient)) > 0";

	private final JdbcClient jdbc;

	KeptMails(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Some mails, the newest first.
	 * @param recipient a part of the recipient's address; empty for all
	 * @param page which page, from 1
	 */
	public List<KeptMail> list(String recipient, int page) {
		return this.jdbc
			.sql("select *" + FOR_RECIPIENT + " order by queued_at desc, mail_id limit :size offset :offset")
			.param("recipient", recipient)
			.param("size", PAGE)
			.param("offset", (page - 1L) * PAGE)
			.query(KeptMails::read)
			.list();
	}

	/** How many mails there are for a recipient. */
	public int count(String recipient) {
		return this.jdbc.sql("select count(*)" + FOR_RECIPIENT)
			.param("recipient", recipient)
			.query(Integer.class)
			.single();
	}

	public Optional<KeptMail> find(UUID mail) {
		return this.jdbc.sql("select * from mails where mail_id = ?").param(mail).query(KeptMails::read).optional();
	}

	private static KeptMail read(ResultSet row, int number) throws SQLException {
		return new KeptMail(row.getObject("mail_id", UUID.class), row.getString("recipient"), row.getString("subject"),
				row.getObject("queued_at", OffsetDateTime.class).toInstant(),
				new Delivery(Delivery.State.valueOf(row.getString("state")), row.getString("refusal")),
				row.getString("plain_text"), row.getString("html"));
	}

}
