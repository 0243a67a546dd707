package org.trustquality.access.advising;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trustquality.access.NotVisible;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.TrustByTrust;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The advisers and whom they advise, for administrators. */
@Service
@Transactional(readOnly = true)
public class AdviserDirectory {

	private static final String ADVISERS = """
			select p.person_id, p.name, p.email from service_roles s join people p using (person_id)
			where s.role = 'ADVISER' order by p.name, p.person_id""";

	private final JdbcClient jdbc;

	private final Appointments appointments;

	private final TrustByTrust trustByTrust;

	AdviserDirectory(JdbcClient jdbc, Appointments appointments, TrustByTrust trustByTrust) {
		this.jdbc = jdbc;
		this.appointments = appointments;
		this.trustByTrust = trustByTrust;
	}

	/** Everyone who advises, by name. */
	public List<AdviserAccount> all(SignedInPerson administrator) {
		Map<UUID, List<AppointmentToTrust>> appointed = this.trustByTrust
			.of(administrator.personId(), this.appointments::allWithTrusts)
			.stream()
			.collect(Collectors.groupingBy((each) -> each.appointment().adviserId()));
		return this.jdbc.sql(ADVISERS).query((row, number) -> {
			UUID person = row.getObject("person_id", UUID.class);
			return new AdviserAccount(person, row.getString("name"), row.getString("email"),
					appointed.getOrDefault(person, List.of()));
		}).list();
	}

	/**
	 * One adviser.
	 * @throws NotVisible if the person is none
	 */
	public AdviserAccount get(SignedInPerson administrator, UUID adviserId) {
		return all(administrator).stream()
			.filter((adviser) -> adviser.personId().equals(adviserId))
			.findFirst()
			.orElseThrow(NotVisible::new);
	}

}
