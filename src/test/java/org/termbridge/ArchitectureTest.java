package org.termbridge;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The house: what may know what. Each rule's name is the rule. */
class ArchitectureTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.termbridge");

  private static final List<String> STAGES =
      List.of("intake", "carrier", "filter", "anatomy", "segment", "xliff", "merge");

  private static final String[] OKAPI = {"net.sf.okapi.."};
  private static final String[] TIKA = {"org.apache.tika..", "org.apache.pdfbox.."};
  private static final String[] POI = {"org.apache.poi.."};
  private static final String[] PICOCLI = {"picocli.."};
  private static final String[] JACKSON = {"com.fasterxml.jackson.."};
  private static final String[] LUCENE = {"org.apache.lucene..", "org.tartarus.snowball.."};
  private static final String[] TOML = {"org.tomlj.."};

  @Test
  void documentDependsOnNothingInside() {
    onlyKnows("document");
  }

  @Test
  void stagesDoNotKnowEachOther() {
    for (String stage : STAGES) {
      onlyKnows(
          stage,
          switch (stage) {
            // The reflow road begins in the intake and is a carrier from there on.
            case "intake" -> new String[] {"document", "carrier"};
            // An XLIFF shows the terms of its source.
            case "xliff" -> new String[] {"document", "glossary"};
            default -> new String[] {"document"};
          });
    }
  }

  @Test
  void checksKnowTermsAndTermsKnowDocuments() {
    onlyKnows("check", "document", "glossary");
    onlyKnows("glossary", "document");
  }

  /** A stage is one door, the package of its name, and rooms behind it. */
  @Test
  void roomsAreEnteredByTheirDoor() {
    for (String name :
        List.of("intake", "filter", "segment", "xliff", "merge", "glossary", "check", "cli")) {
      noClasses()
          .that()
          .resideOutsideOfPackage("org.termbridge." + name + "..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.termbridge." + name + ".*..")
          .check(HOUSE);
    }
  }

  @Test
  void roomsDoNotGoInCircles() {
    slices().matching("org.termbridge.(*).(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void dependenciesPointInwards() {
    noClasses()
        .that()
        .resideInAPackage("org.termbridge")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.termbridge.batch..", "org.termbridge.cli..")
        .check(HOUSE);
    noClasses()
        .that()
        .resideOutsideOfPackage("org.termbridge.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.termbridge.cli..")
        .check(HOUSE);
  }

  @Test
  void tikaStaysInIntake() {
    staysIn(TIKA, "intake");
  }

  @Test
  void poiStaysInIntakeCarrierAndGlossary() {
    staysIn(POI, "intake", "carrier", "glossary");
  }

  @Test
  void okapiStaysInFilterSegmentAndXliff() {
    staysIn(OKAPI, "filter", "segment", "xliff");
  }

  @Test
  void picocliStaysInCli() {
    staysIn(PICOCLI, "cli");
  }

  @Test
  void luceneStaysInGlossary() {
    staysIn(LUCENE, "glossary");
  }

  @Test
  void tomlStaysInCli() {
    staysIn(TOML, "cli");
  }

  @Test
  void jsonStaysWhereAnswersAreWrittenAndDocumentsAreWitnessed() {
    staysIn(JACKSON, "cli", "intake");
  }

  @Test
  void nobodyUsesTheStandardStreams() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(HOUSE);
  }

  @Test
  void onlyMainExits() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.termbridge.cli.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(HOUSE);
  }

  @Test
  void exceptionsSayWhatHappened() {
    NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(HOUSE);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> packages =
        HOUSE.stream().map(JavaClass::getPackageName).collect(java.util.stream.Collectors.toSet());

    assertThat(packages)
        .allSatisfy(
            name ->
                assertThat(HOUSE.getPackage(name).isAnnotatedWith(NullMarked.class))
                    .as(name)
                    .isTrue());
  }

  @Test
  void implementationsAreHidden() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .resideInAnyPackage("org.termbridge", "org.termbridge.*")
        .should(nameNoLibraryTypes())
        .check(HOUSE);
  }

  private static void onlyKnows(String name, String... others) {
    String[] allowed =
        Stream.concat(Stream.of(name), Stream.of(others))
            .map(other -> "org.termbridge." + other + "..")
            .toArray(String[]::new);
    DescribedPredicate<JavaClass> foreign =
        resideInAPackage("org.termbridge..").and(not(resideInAnyPackage(allowed)));
    noClasses()
        .that()
        .resideInAPackage("org.termbridge." + name + "..")
        .should()
        .dependOnClassesThat(foreign)
        .check(HOUSE);
  }

  private static void staysIn(String[] library, String... homes) {
    String[] allowed =
        Stream.of(homes).map(home -> "org.termbridge." + home + "..").toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library)
        .check(HOUSE);
  }

  private static ArchCondition<JavaMethod> nameNoLibraryTypes() {
    DescribedPredicate<JavaClass> ours =
        resideInAnyPackage("java..", "javax..", "org.termbridge..", "org.w3c..", "org.xml..", "");
    return new ArchCondition<>("name no library types") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        Stream.concat(method.getRawParameterTypes().stream(), Stream.of(method.getRawReturnType()))
            .filter(type -> !ours.test(type.getBaseComponentType()))
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " names " + type.getName())));
      }
    };
  }
}
