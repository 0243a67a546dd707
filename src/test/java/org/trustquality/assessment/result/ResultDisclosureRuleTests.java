package org.trustquality.assessment.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.trustquality.assessment.answering.CountedResponses;
import org.trustquality.assessment.answering.Response;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** There is one way to a result, and one class on it that decides. */
@AnalyzeClasses(packages = "org.trustquality", importOptions = ImportOption.DoNotIncludeTests.class)
class ResultDisclosureRuleTests {

	private static final String RESULT = "org.trustquality.assessment.result";

	private static final String ANSWERING = "org.trustquality.assessment.answering";

	/** What counts, stores or counts again, and what decides. */
	private static final DescribedPredicate<JavaClass> INSIDERS = resideInAPackage(RESULT)
		.and(simpleName("ResultDisclosure").or(simpleName("Counting"))
			.or(simpleName("Closing"))
			.or(simpleName("Reopening"))
			.or(simpleName("Tally"))
			.or(simpleName("AgreedCount"))
			.or(simpleName("CountedYears"))
			.or(simpleName("OwnSpread"))
			.or(DescribedPredicate.describe("count again", (type) -> type.getSimpleName().startsWith("Recount"))));

	private static final String SIGN_OFF = "org.trustquality.assessment.signoff";

	/** What puts together what is signed, what signs it and what computes it again. */
	private static final DescribedPredicate<JavaClass> SIGNING = resideInAPackage(SIGN_OFF)
		.and(simpleName("Outcomes").or(simpleName("SignOffs")).or(simpleName("SignedRecount")));

	/**
	 * Tables that hold answers, results before anybody has decided who may see them, or
	 * what follows from both; and who reads them. Where answers are deleted in time, they
	 * are counted sheet by sheet and never looked into.
	 */
	private static final Map<Pattern, Set<String>> TABLES = Map.of(
			statement("responses|response_notes|(?!signed_)\\w+_results"),
			Set.of(ANSWERING, RESULT, "org.trustquality.assessment.keeping"), statement("sign_offs"),
			Set.of(SIGN_OFF, "org.trustquality.assessment.evidence"), statement("agreed_levels"),
			Set.of("org.trustquality.assessment", "org.trustquality.assessment.meeting"));

	private static Pattern statement(String tables) {
		return Pattern.compile("\\b(from|into|update|join)\\s+(" + tables + ")\\b");
	}

	@ArchTest
	static final ArchRule keepsStoredResultsToThoseWhoCountAndTheOneThatDecides = classes().that()
		.areAssignableTo(StoredResults.class)
		.should()
		.onlyHaveDependentClassesThat(INSIDERS.or(simpleName("StoredResults")));

	@ArchTest
	static final ArchRule keepsAnswersToThoseWhoCount = classes().that()
		.areAssignableTo(CountedResponses.class)
		.should()
		.onlyHaveDependentClassesThat(INSIDERS.or(simpleName("CountedResponses")));

	@ArchTest
	static final ArchRule keepsSheetsToTheirOwners = classes().that()
		.areAssignableTo(Response.class)
		.should()
		.onlyHaveDependentClassesThat(resideInAPackage(ANSWERING).or(resideInAPackage(RESULT + ".own")));

	@ArchTest
	static final ArchRule letsOneClassDecide = noClasses().that()
		.doNotHaveFullyQualifiedName(ResultDisclosure.class.getName())
		.should()
		.callConstructor(DisclosedResults.class, org.trustquality.assessment.Assessment.class,
				org.trustquality.framework.Edition.class, AssessmentResult.class, ResultRows.class);

	@ArchTest
	static final ArchRule keepsAgreedCountsToThoseWhoSign = classes().that()
		.areAssignableTo(AgreedCount.class)
		.should()
		.onlyHaveDependentClassesThat(SIGNING.or(simpleName("AgreedCount")));

	@ArchTest
	static final ArchRule keepsCountedYearsToWhatComparesThem = classes().that()
		.areAssignableTo(CountedYears.class)
		.should()
		.onlyHaveDependentClassesThat(
				simpleName("CountedYears").or(resideInAPackage(RESULT + ".years").and(simpleName("YearComparisons"))));

	/** What goes into a number over many boards goes nowhere else. */
	@ArchTest
	static final ArchRule keepsSpreadsOfOwnScoresToTheNightThatPoolsThem = classes().that()
		.areAssignableTo(OwnSpread.class)
		.should()
		.onlyHaveDependentClassesThat(simpleName("OwnSpread")
			.or(resideInAPackage("org.trustquality.review.peers").and(simpleName("TrustBoards"))));

	@ArchTest
	static final ArchRule keepsSpreadsOfOwnScoresFromPages = noClasses().that()
		.haveSimpleNameEndingWith("Controller")
		.or()
		.haveSimpleNameEndingWith("Page")
		.or(simpleName("PeerYear"))
		.should()
		.dependOnClassesThat(simpleName("BoardSpread").or(simpleName("StoredBoard")));

	@ArchTest
	static final ArchRule keepsSigningFromWhatCounts = noClasses().that()
		.resideInAPackage(SIGN_OFF + "..")
		.should()
		.dependOnClassesThat(resideInAPackage(RESULT).and(INSIDERS)
			.and(DescribedPredicate.not(simpleName("ResultDisclosure").or(simpleName("AgreedCount"))
				.or(simpleName("Recounting"))
				.or(simpleName("Recounted"))
				.or(DescribedPredicate.describe("outcome", (type) -> type.getName().contains("Recounted$"))))));

	@ArchTest
	static final ArchRule keepsPagesAndProgramsFromWhatCounts = noClasses().that()
		.resideInAnyPackage(RESULT + ".page..", RESULT + ".own..", "org.trustquality.assessment.meeting..",
				"org.trustquality.api..", "org.trustquality.chart..")
		.should()
		.dependOnClassesThat(
				resideInAPackage(RESULT).and(INSIDERS).and(DescribedPredicate.not(simpleName("ResultDisclosure"))));

	/** Statements in text, which no rule about classes sees. */
	@Test
	void readsTablesOfAnswersInTheirOwnPackagesOnly() throws IOException {
		for (Map.Entry<Pattern, Set<String>> table : TABLES.entrySet()) {
			assertThat(places(table.getKey())).as(table.getKey().pattern()).isNotEmpty().isSubsetOf(table.getValue());
		}
	}

	@Test
	void findsAStatementInText() {
		List.of("select score from indicator_results where", "join\n\tresponses r", "insert into sign_offs values",
				"update agreed_levels set level")
			.forEach((text) -> assertThat(TABLES.keySet()).as(text)
				.filteredOn((pattern) -> pattern.matcher(text).find())
				.hasSize(1));
	}

	/** What people's sheets hold together is stored and has no way out. */
	@Test
	void givesNobodyTheIntervalsOfPeoplesOwnScores() {
		assertThat(List.of(AssessmentResult.class, DimensionResult.class))
			.allSatisfy((type) -> assertThat(Stream.of(type.getDeclaredMethods()))
				.noneMatch((method) -> method.getReturnType().equals(StoredInterval.class)
						|| method.getName().contains("nterval")));
	}

	private static Set<String> places(Pattern statement) throws IOException {
		return sources().filter((file) -> statement.matcher(text(file)).find())
			.map(ResultDisclosureRuleTests::place)
			.collect(Collectors.toSet());
	}

	private static Stream<Path> sources() throws IOException {
		return Files.walk(Path.of("src/main/java")).filter((file) -> file.toString().endsWith(".java"));
	}

	private static String place(Path file) {
		return Path.of("src/main/java").relativize(file.getParent()).toString().replace('/', '.');
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
