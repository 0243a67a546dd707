package org.trustquality.system.database;

import java.util.List;

import javax.sql.DataSource;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to serve on a server with known leaks in row security, or as a login that row
 * security does not bind. Looks at any database, after the migrations and before the
 * first request.
 */
@Component
class DatabaseRoleCheck implements SmartInitializingSingleton {

	/**
	 * The session's own login counts, not a role it has stepped into: it can step back.
	 * Whatever it is a member of counts too, over however many roles and whether it
	 * inherits or not: it can step there.
	 */
	private static final String POWERS = """
			select case when r.oid = me.oid then '' else 'is a member of ' || r.rolname || ', which ' end || p.power
			from pg_roles me
			join pg_roles r on r.oid = me.oid or not me.rolsuper and pg_has_role(me.oid, r.oid, 'member')
			join pg_database d on d.datname = current_database()
			cross join lateral (values
				(r.rolsuper, 'is a superuser'),
				(r.rolbypassrls, 'may bypass row security (BYPASSRLS)'),
				(r.rolcreaterole, 'may create roles (CREATEROLE)'),
				(r.rolreplication, 'may copy the whole server (REPLICATION)'),
				(r.rolname in ('pg_read_server_files', 'pg_write_server_files', 'pg_execute_server_program'),
					'reaches the files beneath the tables'),
				(d.datdba = r.oid, 'owns the database'),
				(exists (select from pg_namespace where nspowner = r.oid), 'owns a schema'),
				(exists (select from pg_class where relowner = r.oid), 'owns a table'),
				(exists (select from pg_proc where proowner = r.oid), 'owns a function')) p (held, power)
			where me.rolname = session_user and p.held and (p.power = 'is a superuser' or not r.rolsuper)
			order by r.oid = me.oid desc, r.rolname
			""";

	private final JdbcClient jdbc;

	DatabaseRoleCheck(DataSource dataSource) {
		this.jdbc = JdbcClient.create(dataSource);
	}

	@Override
	public void afterSingletonsInstantiated() {
		refuseOldServer();
		refusePowerfulLogin();
	}

	private void refuseOldServer() {
		ServerVersion version = new ServerVersion(
				this.jdbc.sql("select current_setting('server_version_num')::int").query(Integer.class).single());
		if (!version.isSupported()) {
			throw new DatabaseRefused("The database server is PostgreSQL " + version + ".",
					"Upgrade it to 15.14, 16.10, 17.6, 18.0 or newer: earlier ones can show rows of another trust.");
		}
	}

	private void refusePowerfulLogin() {
		List<String> powers = this.jdbc.sql(POWERS).query(String.class).list();
		if (!powers.isEmpty()) {
			String login = this.jdbc.sql("select session_user").query(String.class).single();
			throw new DatabaseRefused("The application signs in to the database as '" + login + "', which "
					+ String.join(", ", powers)
					+ ". Row security, which keeps one trust's answers from another, does not bind such a login.",
					OwnerLoginCheck.HOW_TO_CONFIGURE);
		}
	}

}
