package org.trustquality;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** Names and habits that the module map does not see. */
@AnalyzeClasses(packages = "org.trustquality", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	private static final List<String> BANNED_SUFFIXES = List.of("Dto", "Entity", "Impl", "Mapper", "Manager", "Helper",
			"Util", "Utils", "Base", "Abstract", "Api", "Data", "Info", "Processor");

	private static final List<Class<?>> CLOCKED = List.of(Instant.class, LocalDate.class, LocalDateTime.class,
			ZonedDateTime.class);

	@ArchTest
	static final ArchRule keepsRepositoriesToTheirPackage = classes().that()
		.areAssignableTo(Repository.class)
		.should()
		.notBePublic();

	@ArchTest
	static final ArchRule keepsControllersToTheirPackage = classes().that()
		.areAnnotatedWith(Controller.class)
		.should()
		.notBePublic()
		.andShould()
		.haveSimpleNameEndingWith("Controller");

	@ArchTest
	static final ArchRule keepsFormsToTheirPackage = classes().that()
		.haveSimpleNameEndingWith("Form")
		.should()
		.notBePublic();

	@ArchTest
	static final ArchRule namesClassesInTradeWords = classes().should(notEndWith(BANNED_SUFFIXES));

	@ArchTest
	static final ArchRule injectsThroughConstructors = noFields().should()
		.beAnnotatedWith(Autowired.class)
		.orShould()
		.beAnnotatedWith(Value.class)
		.orShould()
		.beAnnotatedWith(PersistenceContext.class);

	@ArchTest
	static final ArchRule asksTheOneClock = noClasses().should()
		.callMethodWhere(DescribedPredicate.describe("asks for now without a clock", ArchitectureTests::isClockless));

	@ArchTest
	static final ArchRule partsByTradeNotByLayer = noClasses().should()
		.resideInAnyPackage("..common..", "..util..", "..utils..", "..dto..", "..model..", "..service..", "..config..",
				"..helper..");

	@ArchTest
	static final ArchRule keepsFormulasAndChartsPlain = noClasses().that()
		.resideInAnyPackage("org.trustquality.scoring..", "org.trustquality.evidence..", "org.trustquality.chart..")
		.and()
		.doNotHaveSimpleName("package-info")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "jakarta.persistence..", "org.hibernate..", "jakarta.servlet..");

	@ArchTest
	static final ArchRule scoresWithoutReadingADatabaseOrAClock = noClasses().that()
		.resideInAnyPackage("org.trustquality.scoring..", "org.trustquality.evidence..", "org.trustquality.chart..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("java.sql..", "javax.sql..", "java.time..", "java.io..", "java.net..");

	@ArchTest
	static final ArchRule movesInNoCircles = slices().matching("org.trustquality.(*)..").should().beFreeOfCycles();

	@ArchTest
	static final ArchRule bindsFormsNeverEntities = classes().that()
		.areAnnotatedWith(Controller.class)
		.should(takeNoEntity());

	private static ArchCondition<JavaClass> takeNoEntity() {
		return new ArchCondition<>("take no entity from a request") {
			@Override
			public void check(JavaClass item, ConditionEvents events) {
				item.getMethods()
					.stream()
					.filter((method) -> !method.getModifiers().contains(JavaModifier.PRIVATE))
					.filter((method) -> method.getRawParameterTypes()
						.stream()
						.anyMatch((type) -> type.isAnnotatedWith(Entity.class)))
					.forEach((method) -> events.add(SimpleConditionEvent.violated(item, method.getFullName())));
			}
		};
	}

	private static ArchCondition<JavaClass> notEndWith(List<String> suffixes) {
		return new ArchCondition<>("not have a name that ends with one of " + suffixes) {
			@Override
			public void check(JavaClass item, ConditionEvents events) {
				suffixes.stream()
					.filter(item.getSimpleName()::endsWith)
					.forEach((suffix) -> events.add(SimpleConditionEvent.violated(item, item.getName())));
			}
		};
	}

	private static boolean isClockless(JavaCall<?> call) {
		return (call.getName().equals("now")
				&& call.getTarget().getRawParameterTypes().stream().noneMatch(is(Clock.class))
				&& CLOCKED.stream().anyMatch((type) -> call.getTargetOwner().isEquivalentTo(type)))
				|| (call.getName().equals("currentTimeMillis") && call.getTargetOwner().isEquivalentTo(System.class));
	}

	private static DescribedPredicate<JavaClass> is(Class<?> type) {
		return DescribedPredicate.describe(type.getSimpleName(), (candidate) -> candidate.isEquivalentTo(type));
	}

}
