package govhall.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** Who may know whom: the map of the house, as docs/engine.md draws it. */
@AnalyzeClasses(
        packages = "govhall",
        importOptions = {DoNotIncludeTests.class, HouseRulesTest.NoJarOfTests.class})
class HouseRulesTest {

    /** Once packaged, the vocabulary of the tests is a jar beside the house. */
    static final class NoJarOfTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    /** The rooms of hall-core from the ground up: a room imports only rooms that stand before it. */
    private static final List<String> ROOMS = List.of(
            "time",
            "privacy",
            "refusal",
            "city",
            "catalogue",
            "deadline",
            "route",
            "stream",
            "redis",
            "day",
            "ticket",
            "window",
            "call",
            "papers",
            "cases",
            "projection",
            "web");

    /** Rooms whose classes do things to the hall; they do not know each other, nor any reader. */
    private static final List<String> VERBS = List.of("day", "ticket", "window", "call", "cases");

    private static final List<String> PURE =
            List.of("time", "privacy", "refusal", "city", "catalogue", "deadline", "route", "stream", "papers");

    private static final List<String> DOORS = List.of("api", "display", "kiosk");

    @ArchTest
    static final ArchRule the_list_of_rooms_is_whole = classes()
            .that()
            .resideOutsideOfPackage("govhall")
            .should()
            .resideInAnyPackage(
                    java.util.stream.Stream.of(ROOMS.stream(), DOORS.stream(), java.util.stream.Stream.of("standalone"))
                            .flatMap(names -> names)
                            .map(HouseRulesTest::room)
                            .toArray(String[]::new));

    @ArchTest
    static void a_room_imports_only_rooms_that_stand_above_it(com.tngtech.archunit.core.domain.JavaClasses house) {
        for (int i = 0; i < ROOMS.size(); i++) {
            List<String> below = ROOMS.subList(i + 1, ROOMS.size());
            noClasses()
                    .that()
                    .resideInAPackage(room(ROOMS.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(rooms(below))
                    .allowEmptyShould(true)
                    .check(house);
        }
    }

    @ArchTest
    static void verbs_do_not_know_each_other_nor_the_picture(com.tngtech.archunit.core.domain.JavaClasses house) {
        for (String verb : VERBS) {
            List<String> others =
                    VERBS.stream().filter(other -> !other.equals(verb)).toList();
            noClasses()
                    .that()
                    .resideInAPackage(room(verb))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(rooms(others))
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAPackage(room("projection"))
                    .check(house);
        }
    }

    @ArchTest
    static final ArchRule ground_rules_and_stream_are_pure = noClasses()
            .that()
            .resideInAnyPackage(rooms(PURE))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "io.lettuce..");

    @ArchTest
    static final ArchRule only_the_waist_imports_a_redis_client = noClasses()
            .that()
            .resideOutsideOfPackages(room("redis"), room("standalone"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.data.redis..", "io.lettuce..");

    @ArchTest
    static final ArchRule only_the_frame_and_the_doors_import_spring_web = noClasses()
            .that()
            .resideOutsideOfPackages(room("web"), room("api"), room("display"), room("kiosk"), room("standalone"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..", "jakarta.websocket..");

    @ArchTest
    static void the_frame_knows_no_verb(com.tngtech.archunit.core.domain.JavaClasses house) {
        noClasses()
                .that()
                .resideInAPackage(room("web"))
                .should()
                .dependOnClassesThat(that(
                        "an act of a verb",
                        type -> VERBS.stream()
                                .anyMatch(verb -> type.getPackageName().equals("govhall." + verb)
                                        && !type.getSimpleName().equals("CallRule")
                                        && !type.getFullName().contains("CallRule$"))))
                .check(house);
    }

    @ArchTest
    static void doors_never_import_each_other(com.tngtech.archunit.core.domain.JavaClasses house) {
        for (String door : DOORS) {
            List<String> others =
                    DOORS.stream().filter(other -> !other.equals(door)).toList();
            noClasses()
                    .that()
                    .resideInAPackage(room(door))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(rooms(others))
                    .check(house);
        }
    }

    @ArchTest
    static final ArchRule the_display_knows_no_verb = noClasses()
            .that()
            .resideInAPackage(room("display"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(rooms(VERBS))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("govhall.EngineConfiguration");

    @ArchTest
    static final ArchRule controllers_are_private_to_their_room = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .or()
            .areAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate();

    /** One clock: whoever needs the time is given a HallClock. */
    @ArchTest
    static final ArchRule only_the_hall_clock_asks_the_machine = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("govhall.time.HallClock")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule no_method_writes_on_a_timer_of_its_own =
            methods().should().notBeAnnotatedWith("org.springframework.scheduling.annotation.Scheduled");

    private static String room(String name) {
        return "govhall." + name + "..";
    }

    private static String[] rooms(List<String> names) {
        return names.stream().map(HouseRulesTest::room).toArray(String[]::new);
    }

    private static DescribedPredicate<JavaClass> that(String words, java.util.function.Predicate<JavaClass> test) {
        return DescribedPredicate.describe(words, test);
    }
}
