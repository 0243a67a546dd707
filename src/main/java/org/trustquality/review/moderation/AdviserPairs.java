package org.trustquality.review.moderation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trustquality.access.NotVisible;
import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.Tenancy;
import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.assessment.AssessmentId;

import org.springframework.stereotype.Component;

/**
 * Which advisers judged the same, for administrators, and for the two themselves once
 * both have sent what they judged. It asks first what somebody may know, then works in
 * each trust by itself.
 */
@Component
public class AdviserPairs {

	private static final String GONE = "An adviser who has left";

	private final WhoJudged who;

	private final TrustsJudgedTwice trusts;

	private final People people;

	AdviserPairs(WhoJudged who, TrustsJudgedTwice trusts, People people) {
		this.who = who;
		this.trusts = trusts;
		this.people = people;
	}

	/** All pairs by name, for an administrator. */
	List<AdviserPair> all(SignedInPerson administrator) {
		List<JudgedTwice> judged = new ArrayList<>();
		Tenancy.ofPerson(administrator.personId(), this.who::trustsOfSeveral)
			.forEach((trust) -> judged.addAll(in(trust)));
		Map<Set<UUID>, List<JudgedTwice>> pairs = judged.stream()
			.collect(Collectors.groupingBy((one) -> new TreeSet<>(List.of(one.one(), one.other())), LinkedHashMap::new,
					Collectors.toList()));
		return pairs.values().stream().map(this::pair).sorted(AdviserPairs::byName).toList();
	}

	/** One pair, for an administrator. */
	Optional<AdviserPair> find(SignedInPerson administrator, String one, String other) {
		return all(administrator).stream()
			.filter((pair) -> pair.first().one().toString().equals(one)
					&& pair.first().other().toString().equals(other))
			.findFirst();
	}

	/**
	 * An assessment beside the reviews of the other advisers, for one of them.
	 * @return each other adviser with that assessment alone
	 * @throws NotVisible if it is not shared with the adviser, or not both have sent
	 */
	List<AdviserPair> of(AdviserVisit adviser, UUID trust, UUID assessment) {
		AssessmentId shared = this.who.requireSent(adviser, trust, assessment);
		List<AdviserPair> pairs = in(shared.trustId()).stream()
			.filter((judged) -> judged.assessment().equals(shared) && judged.isBy(adviser.adviserId()))
			.map((judged) -> pair(List.of(judged.seenBy(adviser.adviserId()))))
			.sorted(AdviserPairs::byName)
			.toList();
		if (pairs.isEmpty()) {
			throw new NotVisible();
		}
		this.who.record(adviser, trust, assessment);
		return pairs;
	}

	/**
	 * Whether another adviser has sent a review beside which an adviser may see theirs.
	 */
	public boolean isThereFor(AdviserVisit adviser, AssessmentId assessment) {
		return this.who.sent(adviser).contains(assessment) && in(assessment.trustId()).stream()
			.anyMatch((judged) -> judged.assessment().equals(assessment) && judged.isBy(adviser.adviserId()));
	}

	/** Everything that an adviser and another both judged and the one may still read. */
	AdviserPair everything(AdviserVisit adviser, AdviserPair pair) {
		UUID other = pair.first().other();
		Set<AssessmentId> sent = this.who.sent(adviser);
		List<JudgedTwice> judged = sent.stream()
			.map(AssessmentId::trustId)
			.distinct()
			.flatMap((trust) -> in(trust).stream())
			.filter((one) -> sent.contains(one.assessment()) && one.isBy(adviser.adviserId()) && one.isBy(other))
			.map((one) -> one.seenBy(adviser.adviserId()))
			.toList();
		return new AdviserPair(pair.firstName(), pair.secondName(), judged);
	}

	private List<JudgedTwice> in(int trust) {
		return Tenancy.inTrust(trust, () -> this.trusts.in(trust));
	}

	private AdviserPair pair(List<JudgedTwice> judged) {
		return new AdviserPair(name(judged.get(0).one()), name(judged.get(0).other()), judged);
	}

	private String name(UUID adviser) {
		return this.people.account(adviser).map(Person::name).orElse(GONE);
	}

	private static int byName(AdviserPair one, AdviserPair other) {
		return (one.firstName() + " " + one.secondName()).compareTo(other.firstName() + " " + other.secondName());
	}

}
