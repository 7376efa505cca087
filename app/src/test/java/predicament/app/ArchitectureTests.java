package predicament.app;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** The arrows of the house: which room may know which. */
class ArchitectureTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("predicament");

    /** Rooms of {@code app} that know no screen and that every screen may ask. */
    private static final Set<String> SHARED = Set.of(
            "annotation",
            "boot",
            "command",
            "figure",
            "frame",
            "gate",
            "kept",
            "onset",
            "people",
            "perception",
            "plate",
            "record",
            "sight",
            "table");

    @Test
    void within_the_domain_the_arrows_run_one_way() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("time")
                .definedBy("predicament.domain.time..")
                .layer("source")
                .definedBy("predicament.domain.source..")
                .layer("crisis")
                .definedBy("predicament.domain.crisis..")
                .layer("perception")
                .definedBy("predicament.domain.perception..")
                .layer("theory")
                .definedBy("predicament.domain.theory..")
                .layer("annotation")
                .definedBy("predicament.domain.annotation..")
                .layer("seminar")
                .definedBy("predicament.domain.seminar..")
                .layer("branch")
                .definedBy("predicament.domain.branch..")
                .layer("comparison")
                .definedBy("predicament.domain.comparison..")
                .layer("detection")
                .definedBy("predicament.domain.detection..")
                .whereLayer("time")
                .mayNotAccessAnyLayer()
                .whereLayer("source")
                .mayOnlyAccessLayers("time")
                .whereLayer("crisis")
                .mayOnlyAccessLayers("time", "source")
                .whereLayer("perception")
                .mayOnlyAccessLayers("time", "source", "crisis")
                .whereLayer("theory")
                .mayOnlyAccessLayers("time", "source", "crisis", "perception")
                .whereLayer("annotation")
                .mayOnlyAccessLayers("time", "source", "crisis")
                .whereLayer("seminar")
                .mayOnlyAccessLayers("time", "source", "crisis", "annotation")
                .whereLayer("detection")
                .mayOnlyAccessLayers("time", "source", "crisis", "perception", "theory")
                .whereLayer("branch")
                .mayOnlyAccessLayers("time", "source", "crisis", "perception", "annotation")
                .whereLayer("comparison")
                .mayOnlyAccessLayers("time", "source", "crisis", "perception", "theory", "annotation")
                .check(HOUSE);
    }

    @Test
    void the_domain_knows_java_and_jspecify_alone() {
        classes()
                .that()
                .resideInAPackage("predicament.domain..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("predicament.domain..", "java..", "org.jspecify.."))
                .check(HOUSE);
    }

    @Test
    void the_domain_reads_no_clock_and_draws_no_chance() {
        noClasses()
                .that()
                .resideInAPackage("predicament.domain..")
                .should()
                .callMethodWhere(readsTheClock())
                .orShould()
                .callMethodWhere(target(owner(name(UUID.class.getName()))).and(target(name("randomUUID"))))
                .orShould()
                .callMethodWhere(
                        target(owner(name(RandomGenerator.class.getName()))).and(target(name("getDefault"))))
                .orShould()
                .callMethodWhere(target(owner(name(Math.class.getName()))).and(target(name("random"))))
                .orShould()
                .callConstructor(Random.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(HOUSE);
    }

    @Test
    void the_casebooks_reader_knows_no_framework_and_no_screen() {
        noClasses()
                .that()
                .resideInAPackage("predicament.cases..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("predicament.app..", "org.springframework..", "org.axonframework.."))
                .check(HOUSE);
    }

    @Test
    void only_the_record_knows_how_events_are_stored() {
        noClasses()
                .that()
                .resideInAPackage("predicament.app..")
                .and()
                .resideOutsideOfPackage("predicament.app.record..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.axonframework.eventsourcing.eventstore.."))
                .check(HOUSE);
    }

    @Test
    void rooms_that_know_no_screen_import_none() {
        noClasses()
                .that(liveInASharedRoom())
                .should()
                .dependOnClassesThat(liveInAScreen())
                .check(HOUSE);
    }

    @Test
    void screens_never_import_each_other() {
        slices().assignedFrom(new Screens())
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void no_rooms_go_round_in_circles() {
        slices().matching("predicament.app.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    private static DescribedPredicate<JavaMethodCall> readsTheClock() {
        return DescribedPredicate.describe("reads the clock", call -> {
            var method = call.getTarget();
            var clock = method.getName().equals("now")
                    && method.getOwner().getPackageName().equals("java.time");
            var system = method.getOwner().getName().equals(System.class.getName())
                    && Set.of("currentTimeMillis", "nanoTime").contains(method.getName());
            return clock || system;
        });
    }

    private static DescribedPredicate<JavaClass> liveInASharedRoom() {
        return DescribedPredicate.describe("live in a shared room", type -> SHARED.contains(roomOf(type)));
    }

    private static DescribedPredicate<JavaClass> liveInAScreen() {
        return DescribedPredicate.describe("live in a screen", ArchitectureTests::isScreen);
    }

    private static boolean isScreen(JavaClass type) {
        return !roomOf(type).isEmpty() && !SHARED.contains(roomOf(type));
    }

    /** The first package below {@code predicament.app}, or nothing. */
    private static String roomOf(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith("predicament.app.") ? name.split("\\.", -1)[2] : "";
    }

    private static final class Screens implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return isScreen(type) ? SliceIdentifier.of(roomOf(type)) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "screens";
        }
    }
}
