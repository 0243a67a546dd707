package org.trustquality.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.mail.MailAddress;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is who, and who is what in which trust. A person is one account, whatever roles
 * they hold; each trust knows them by the name under which it added them.
 */
@Service
@Transactional
public class People {

	private static final int MOST_ATTEMPTS = 10;

	private final PersonRepository people;

	private final MembershipRepository memberships;

	private final ActivityLog activities;

	private final JdbcClient jdbc;

	People(PersonRepository people, MembershipRepository memberships, ActivityLog activities, JdbcClient jdbc) {
		this.people = people;
		this.memberships = memberships;
		this.activities = activities;
		this.jdbc = jdbc;
	}

	/** Takes in a person who was made for demonstration. */
	public Person invent(String name, String email) {
		return this.people.save(new Person(name, email, true));
	}

	/**
	 * The person with an e-mail address, whatever its capital letters; taken in if new.
	 * Until this transaction ends, the account is neither deleted nor merged.
	 * @param name the name to use for a new person
	 */
	public Person withEmail(String name, String email) {
		for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
			Set<UUID> held = hold(Set.of(email));
			Optional<Person> found = this.people.withEmail(email).filter((person) -> held.contains(person.personId()));
			if (found.isPresent()) {
				return found.get();
			}
			this.people.add(UUID.randomUUID(), name, email);
		}
		throw new AccessRefusal("The account with one of these addresses is being changed. Try again.");
	}

	/**
	 * Makes whoever wants to delete or merge the accounts with some addresses wait for
	 * this, and this for them. Who adds people does this before anything else that makes
	 * others wait, for that is what deleting and merging begin with, too.
	 * @return the accounts there are
	 */
	public Set<UUID> hold(Collection<String> emails) {
		if (emails.isEmpty()) {
			return Set.of();
		}
		return new HashSet<>(this.jdbc.sql("""
				select person_id from people
				where erased_at is null and person_id in (
					select unnest(array[a.person_id, a.merged_into]) from people a where lower(a.email) in (:emails))
				order by person_id for share""")
			.param("emails", emails.stream().map((email) -> email.toLowerCase(Locale.ROOT)).toList())
			.query(UUID.class)
			.list());
	}

	/** Does the same for everybody with a role in a trust. */
	public void holdMembers(int trustId) {
		this.jdbc.sql("""
				select person_id from people
				where person_id in (select m.person_id from memberships m where m.trust_id = ?)
				order by person_id for share""").param(trustId).query(UUID.class).list();
	}

	/** The person whom an e-mail address signs in, if anybody has it. */
	@Transactional(readOnly = true)
	public Optional<Person> find(MailAddress email) {
		return this.people.withEmail(email.text());
	}

	/** The account with an e-mail address itself, also if another took it in. */
	@Transactional(readOnly = true)
	public Optional<Person> account(MailAddress email) {
		return this.people.account(email.text());
	}

	/** The account with an id itself, also if another took it in. */
	@Transactional(readOnly = true)
	public Optional<Person> account(UUID personId) {
		return this.people.findById(personId);
	}

	/**
	 * The person with an id, if there is one whose account was not deleted; for an
	 * account that was merged, the one that took it in.
	 */
	@Transactional(readOnly = true)
	public Optional<Person> find(UUID personId) {
		return this.people.find(personId);
	}

	/**
	 * The person with an id; for an account that was merged, the one that took it in.
	 * @throws NotVisible if there is none
	 */
	@Transactional(readOnly = true)
	public Person get(UUID personId) {
		return this.people.find(personId).orElseThrow(NotVisible::new);
	}

	/** Remembers under which name a trust added a person, unless it has them already. */
	public void introduce(int trustId, UUID personId, String name) {
		this.jdbc.sql("""
				insert into known_names (trust_id, person_id, name)
				select :trust, :person, :name
				where not exists (select from memberships where trust_id = :trust and person_id = :person)
				on conflict do nothing""")
			.param("trust", trustId)
			.param("person", personId)
			.param("name", name)
			.update();
	}

	/**
	 * Lets a trust know one account by the name that it gave to another of the same
	 * person.
	 */
	public void introduceAs(int trustId, UUID other, UUID personId) {
		this.jdbc.sql("""
				insert into known_names (trust_id, person_id, name)
				select trust_id, ?, name from known_names where trust_id = ? and person_id = ?
				on conflict do nothing""").params(personId, trustId, other).update();
	}

	/** Gives a person a role in a trust, unless they hold it already. */
	public void grant(int trustId, UUID personId, Role role) {
		grant(trustId, personId, role, Tenancy.actor());
	}

	/**
	 * Gives a person a role in a trust, unless they hold it already.
	 * @param actor who does it; null when the service does
	 * @return whether they did not hold it
	 */
	public boolean grant(int trustId, UUID personId, Role role, @Nullable UUID actor) {
		boolean given = take(trustId, personId, role);
		if (given) {
			this.activities.record(trustId, actor, Act.ROLE_GIVEN,
					Map.of("person", personId.toString(), "role", role.inSentence()));
		}
		return given;
	}

	/**
	 * Lets a person hold a role, for somebody who writes down why.
	 * @throws AccessRefusal if they advise the trust
	 */
	public boolean take(int trustId, UUID personId, Role role) {
		if (advises(trustId, personId)) {
			throw new AccessRefusal("This person advises the trust, so they cannot hold a role in it. "
					+ "An administrator can end the appointment first.");
		}
		return this.memberships.add(trustId, personId, role.name()) > 0;
	}

	private boolean advises(int trustId, UUID personId) {
		return this.jdbc.sql("""
				select exists (select from adviser_appointments a
					where a.trust_id = ? and a.adviser_id = ? and is_live(a))""")
			.params(trustId, personId)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Takes roles from a person, for somebody who writes down why.
	 * @return how many of them the person held
	 */
	public int revoke(int trustId, UUID personId, Set<Role> roles) {
		return this.memberships.remove(trustId, personId, roles);
	}

	/** Makes everybody else who wants to change a trust's roles wait for this one. */
	public void alone(int trustId) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('memberships'), ?)").param(trustId).query().singleRow();
	}

	/**
	 * Everyone with a role in a trust, one entry for each role, under the name by which
	 * the trust knows them.
	 */
	@Transactional(readOnly = true)
	public List<TrustMember> membersOf(int trustId) {
		return this.jdbc.sql("""
				select m.person_id, coalesce(k.name, p.name) as name, p.email, m.role
				from memberships m
					join people p on p.person_id = m.person_id
					left join known_names k on k.trust_id = m.trust_id and k.person_id = m.person_id
				where m.trust_id = ?
				order by 2, 1""")
			.param(trustId)
			.query((row, number) -> new TrustMember(row.getObject("person_id", UUID.class), row.getString("name"),
					row.getString("email"), Role.valueOf(row.getString("role"))))
			.list();
	}

	/** Who holds one of some roles in a trust, each person once. */
	@Transactional(readOnly = true)
	public List<TrustMember> holdersOf(int trustId, Set<Role> anyOf) {
		Set<UUID> known = new HashSet<>();
		return membersOf(trustId).stream()
			.filter((member) -> anyOf.contains(member.role()) && known.add(member.personId()))
			.toList();
	}

	/** The names by which a trust knows people, whether or not they hold a role there. */
	@Transactional(readOnly = true)
	public Map<UUID, String> names(int trustId, Collection<UUID> ids) {
		Map<UUID, String> names = new HashMap<>();
		if (!ids.isEmpty()) {
			this.jdbc.sql("""
					select p.person_id, coalesce(k.name, p.name) as name
					from people p left join known_names k on k.trust_id = :trust and k.person_id = p.person_id
					where p.person_id in (:ids)""").param("trust", trustId).param("ids", ids).query((row) -> {
				names.put(row.getObject("person_id", UUID.class), row.getString("name"));
			});
		}
		return names;
	}

	/**
	 * The person whom a trust knows, with or without a role there, by the name it gave.
	 * @throws NotVisible if it has never added them
	 */
	@Transactional(readOnly = true)
	public String knownName(int trustId, UUID personId) {
		return this.jdbc.sql("""
				select coalesce(k.name, p.name) from people p
					left join known_names k on k.trust_id = :trust and k.person_id = p.person_id
				where p.person_id = :person and (k.person_id is not null
					or exists (select from memberships m where m.trust_id = :trust and m.person_id = :person))""")
			.param("trust", trustId)
			.param("person", personId)
			.query(String.class)
			.optional()
			.orElseThrow(NotVisible::new);
	}

	/** The trusts in which a person holds a role, one entry for each role. */
	@Transactional(readOnly = true)
	public List<TrustRole> rolesOf(UUID personId) {
		return this.memberships.rolesOf(personId);
	}

	/** What the visitor is in the trust; empty for a stranger. */
	@Transactional(readOnly = true)
	public Set<Role> rolesOf(TrustVisit visit) {
		return rolesOf(visit.trustId(), visit.personId());
	}

	/** What a person is in the trust; empty for a stranger. */
	@Transactional(readOnly = true)
	public Set<Role> rolesOf(int trustId, UUID personId) {
		return this.memberships.rolesOf(trustId, personId);
	}

	/** Whether the visitor may change things in the trust. */
	@Transactional(readOnly = true)
	public boolean isOrganiser(TrustVisit visit) {
		return rolesOf(visit).stream().anyMatch(Role.ORGANISERS::contains);
	}

	/**
	 * Lets the visitor pass who holds one of some roles.
	 * @throws NotVisible for everybody else
	 */
	@Transactional(readOnly = true)
	public void require(TrustVisit visit, Set<Role> anyOf) {
		if (rolesOf(visit).stream().noneMatch(anyOf::contains)) {
			throw new NotVisible();
		}
	}

	/**
	 * Lets the visitor pass who types in paper forms.
	 * @throws NotVisible for everybody else
	 */
	@Transactional(readOnly = true)
	public void requirePaperReader(TrustVisit visit) {
		if (!Role.readsPaper(rolesOf(visit))) {
			throw new NotVisible();
		}
	}

}
