package org.trustquality.scoring.request;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.Rating;
import org.trustquality.scoring.Ratings;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.respondent.Respondent;
import org.trustquality.scoring.respondent.RespondentRole;

/** Reads who rated what. */
final class RatingsReader {

	private static final Set<String> RESPONSE = Set.of("respondent", "role", "ratings");

	private static final String NOT_SURE = "not-sure";

	private static final String NOT_APPLICABLE = "not-applicable";

	private final Faults faults;

	private final KnownFramework known;

	RatingsReader(Faults faults, KnownFramework known) {
		this.faults = faults;
		this.known = known;
	}

	/** The people of one year; those with a fault are left out. */
	List<Respondent> respondents(Node node) {
		List<Node> items = node.required("The list of responses").items();
		if (items.size() > ScoreRequest.MOST_RESPONDENTS) {
			this.faults.add(FaultCode.TOO_MANY, node, items.size() + " respondents are more than the "
					+ ScoreRequest.MOST_RESPONDENTS + " that one call may bring.");
			return List.of();
		}
		Set<String> seen = new HashSet<>();
		Set<RespondentRole> roles = new HashSet<>();
		return items.stream().map((item) -> respondent(item, seen, roles)).filter(Objects::nonNull).toList();
	}

	private @Nullable Respondent respondent(Node node, Set<String> seen, Set<RespondentRole> roles) {
		if (!node.required("The response").isObjectOf(RESPONSE)) {
			return null;
		}
		String id = node.field("respondent").id("The respondent");
		if (id != null && !seen.add(id)) {
			this.faults.add(FaultCode.DUPLICATE_RESPONDENT, node.field("respondent"),
					"There are two responses of " + Faults.quote(id) + ".");
		}
		RespondentRole role = role(node.field("role"));
		if (role != null && !roles.add(role) && role == RespondentRole.CHIEF_EXECUTIVE) {
			this.faults.add(FaultCode.TWO_CHIEF_EXECUTIVES, node.field("role"),
					"There may be one chief executive at most.");
		}
		Ratings ratings = ratings(node.field("ratings").required("The list of ratings"), true);
		return (id != null && role != null && ratings != null) ? new Respondent(id, role, ratings) : null;
	}

	private @Nullable RespondentRole role(Node node) {
		String code = node.id("The role");
		if (code == null) {
			return null;
		}
		RespondentRole role = RespondentRole.of(code).orElse(null);
		if (role == null) {
			this.faults.add(FaultCode.UNKNOWN_ROLE, node,
					"A role is \"trustee\", \"chief-executive\" or \"adviser\", not " + Faults.quote(code) + ".");
		}
		return role;
	}

	/** The levels that a board agreed. */
	@Nullable Ratings agreed(Node node) {
		return node.isAbsent() ? null : ratings(node, false);
	}

	private @Nullable Ratings ratings(Node node, boolean words) {
		Map<String, Short> codes = new HashMap<>();
		(node.isAbsent() ? Map.<String, Node>of() : node.fields()).forEach((id, rating) -> {
			if (this.known.lacks(id)) {
				this.faults.add(FaultCode.UNKNOWN_INDICATOR, rating,
						"The framework has no indicator " + Faults.quote(id) + ".");
			}
			codes.put(id, code(rating, words));
		});
		WeightedFramework framework = this.known.framework();
		if (framework == null) {
			return null;
		}
		List<String> order = framework.indicators();
		short[] sheet = new short[order.size()];
		for (int i = 0; i < sheet.length; i++) {
			sheet[i] = codes.getOrDefault(order.get(i), Rating.UNANSWERED);
		}
		return Ratings.of(sheet);
	}

	private short code(Node node, boolean words) {
		Object sent = node.value();
		if (sent == null) {
			return Rating.UNANSWERED;
		}
		if (words && NOT_SURE.equals(sent)) {
			return Rating.NOT_SURE;
		}
		if (words && NOT_APPLICABLE.equals(sent)) {
			return Rating.NOT_APPLICABLE;
		}
		if (sent instanceof Number number && isLevel(number.doubleValue())) {
			return number.shortValue();
		}
		this.faults.add(FaultCode.NOT_A_RATING, node,
				(words ? "A rating" : "An agreed level") + " is a whole number from 1 to " + this.known.highestLevel()
						+ (words ? ", \"not-sure\" or \"not-applicable\"" : "") + ", not " + Faults.quote(sent) + ".");
		return Rating.UNANSWERED;
	}

	private boolean isLevel(double number) {
		return number >= 1 && number <= this.known.highestLevel() && number == Math.rint(number);
	}

}
