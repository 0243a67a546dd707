package org.trustquality.assessment.asking.adding;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class RollTests {

	static Stream<Arguments> goodLines() {
		return Stream.of(arguments("Ann Hill, ann@example.org, trustee", "Ann Hill|ann@example.org|TRUSTEE"),
				arguments("Ann Hill,ann@example.org", "Ann Hill|ann@example.org|TRUSTEE"),
				arguments("  Ann Hill ,  ann@example.org , Chair ", "Ann Hill|ann@example.org|CHAIR"),
				arguments("Ann Hill; ann@example.org; vice-chair", "Ann Hill|ann@example.org|VICE_CHAIR"),
				arguments("Ann Hill\tann@example.org\tVice chair", "Ann Hill|ann@example.org|VICE_CHAIR"),
				arguments("Ann Hill\tann@example.org\t", "Ann Hill|ann@example.org|TRUSTEE"),
				arguments("Ann Hill,ann@example.org,,", "Ann Hill|ann@example.org|TRUSTEE"),
				arguments("Ann Hill <ann@example.org>", "Ann Hill|ann@example.org|TRUSTEE"),
				arguments("Ann Hill <ann@example.org>, CEO", "Ann Hill|ann@example.org|CHIEF_EXECUTIVE"),
				arguments("Ann Hill, <ann@example.org>; chief executive", "Ann Hill|ann@example.org|CHIEF_EXECUTIVE"),
				arguments("\"Hill, Ann\" <ann@example.org>", "Hill, Ann|ann@example.org|TRUSTEE"),
				arguments("Hill, Ann <ann@example.org>;", "Hill, Ann|ann@example.org|TRUSTEE"),
				arguments("\"Hill, Ann\",ann@example.org,\"Trustee\"", "Hill, Ann|ann@example.org|TRUSTEE"),
				arguments("\"Hill; Ann\";\"ann@example.org\"", "Hill; Ann|ann@example.org|TRUSTEE"),
				arguments("\"Hill; Ann\",ann@example.org", "Hill; Ann|ann@example.org|TRUSTEE"),
				arguments("\"Ann \"\"Annie\"\" Hill\",ann@example.org", "Ann \"Annie\" Hill|ann@example.org|TRUSTEE"),
				arguments("S\u00edle O'Neil, Sile.ONeil+board@school-trust.example",
						"S\u00edle O'Neil|Sile.ONeil+board@school-trust.example|TRUSTEE"),
				arguments("Ng,ng@example.org,CHIEF_EXECUTIVE", "Ng|ng@example.org|CHIEF_EXECUTIVE"),
				arguments("\uFEFFAnn\u00a0Hill, ann@example.org\u00a0", "Ann Hill|ann@example.org|TRUSTEE"),
				arguments("N".repeat(200) + ", ann@example.org", "N".repeat(200) + "|ann@example.org|TRUSTEE"));
	}

	@ParameterizedTest
	@MethodSource("goodLines")
	void readsAPerson(String line, String person) {
		Roll roll = Roll.read(line);
		assertThat(roll.wrong()).extracting(RollLine::message).isEmpty();
		assertThat(roll.people()).extracting(RollTests::write).containsExactly(person);
	}

	private static String write(PersonToAsk person) {
		return person.name() + "|" + person.address().text() + "|" + person.role().name();
	}

	static Stream<Arguments> badLines() {
		return Stream.of(arguments("Ann Hill", "needs a name and an e-mail address"),
				arguments("ann@example.org", "needs a name and an e-mail address"),
				arguments(", ann@example.org", "needs a name and an e-mail address"),
				arguments("<ann@example.org>", "needs a name and an e-mail address"),
				arguments(";;;", "needs a name and an e-mail address"),
				arguments("Ann Hill, ann", "one plain e-mail address"),
				arguments("Ann Hill, ann@localhost", "one plain e-mail address"),
				arguments("Ann Hill, ann@example.org bob@example.org", "one plain e-mail address"),
				arguments("Ann Hill <ann@example.org, bob@example.org>", "one plain e-mail address"),
				arguments("Ann Hill, a\u760Ab@example.org", "one plain e-mail address"),
				arguments("Ann Hill, ann@example.org\u760DBcc", "one plain e-mail address"),
				arguments("Ann Hill, ann@ex\u0430mple.org", "one plain e-mail address"),
				arguments("Ann Hill, \"a b\"@example.org", "quotation mark"),
				arguments("Ann Hill, " + "a".repeat(250) + "@example.org", "one plain e-mail address"),
				arguments("ann@example.org, Ann Hill", "e-mail address where the name belongs"),
				arguments("a@example.org <b@example.org>", "e-mail address where the name belongs"),
				arguments("Ann Hill <ann@example.org> <bob@example.org>", "needs a name and an e-mail address"),
				arguments("Ann Hill, ann@example.org, clerk", "the role is none of"),
				arguments("Ann Hill, ann@example.org, bob@example.org", "the role is none of"),
				arguments("Ann Hill, ann@example.org, trustee, Bob Hill, bob@example.org", "one person a line"),
				arguments("N".repeat(201) + ", ann@example.org", "more than 200 characters"),
				arguments("Ann\0Hill, ann@example.org", "cannot be read"),
				arguments("Ann\u0007Hill, ann@example.org", "cannot be read"),
				arguments("Ann\u0085Hill, ann@example.org", "cannot be read"),
				arguments("Ann\u2028Hill, ann@example.org", "name of more than"),
				arguments("Ann \uFFFD Hill, ann@example.org", "cannot be read"),
				arguments("\"Ann Hill, ann@example.org", "quotation mark"),
				arguments("\"Ann\" Hill, ann@example.org", "quotation mark"));
	}

	@ParameterizedTest
	@MethodSource("badLines")
	void namesABadLine(String line, String fault) {
		Roll roll = Roll.read("Ben Low, ben@example.org\r\n\r\n" + line + "\r\nCat Low, cat@example.org");
		assertThat(roll.wrong()).singleElement()
			.satisfies((wrong) -> assertThat(wrong.message()).startsWith("Line 3: ").contains(fault));
		assertThat(roll.people()).hasSize(2);
	}

	@Test
	void passesOverBlankLinesAndHeadings() {
		for (String heading : List.of("Name,Email,Role", "Full name;E-mail address;Role", "Name\tEmail address",
				"name, mail")) {
			Roll roll = Roll.read("\n \n" + heading + "\n\nAnn Hill; ann@example.org\n\n");
			assertThat(roll.wrong()).extracting(RollLine::message).as(heading).isEmpty();
			assertThat(roll.right()).singleElement().satisfies((line) -> assertThat(line.number()).isEqualTo(5));
		}
	}

	@Test
	void takesNoHeadingInTheMiddle() {
		assertThat(Roll.read("Ann Hill, ann@example.org\nName, Email").wrong()).extracting(RollLine::number)
			.containsExactly(2);
	}

	@Test
	void namesDoubles() {
		Roll roll = Roll.read("Ann, ann@example.org\nAnnie, ANN@Example.org\nAnne, ann@example.org, chair");
		assertThat(roll.wrong()).extracting(RollLine::message)
			.containsExactly("Line 2: has the same e-mail address as line 1",
					"Line 3: has the same e-mail address as line 1");
	}

	@Test
	void namesASecondChairAndASecondChiefExecutive() {
		Roll roll = Roll.read("""
				Ann, ann@example.org, chair
				Bob, bob@example.org, chair
				Cat, cat@example.org, chief executive
				Dan, dan@example.org, CEO
				Eve, eve@example.org, vice-chair
				Fay, fay@example.org, vice-chair""");
		assertThat(roll.wrong()).extracting(RollLine::message)
			.containsExactly("Line 2: line 1 names a chair already, and there is only one",
					"Line 4: line 3 names a chief executive already, and there is only one");
	}

	@Test
	void takes200PeopleAndNoMore() {
		assertThat(Roll.read(people(200)).people()).hasSize(200);
		Roll tooMany = Roll.read("Name, Email\n" + people(10_000));
		assertThat(tooMany.wrong()).singleElement()
			.satisfies((line) -> assertThat(line.message()).startsWith("Line 202: at most 200 people"));
	}

	private static String people(int count) {
		return IntStream.range(0, count)
			.mapToObj((number) -> "Person " + number + ", p" + number + "@example.org")
			.collect(Collectors.joining("\n"));
	}

	@Test
	void readsLinesOfAnySystem() {
		assertThat(Roll.read("A, a@example.org\rB, b@example.org\nC, c@example.org\r\nD, d@example.org").right())
			.extracting(RollLine::number)
			.containsExactly(1, 2, 3, 4);
	}

	@Test
	void showsTheBeginningOfALine() {
		RollLine line = Roll.read("x\0y" + "z".repeat(1000)).wrong().get(0);
		assertThat(line.beginning()).startsWith("x\uFFFDyzz").hasSize(101).endsWith("…");
	}

}
