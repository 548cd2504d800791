package govhall.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each fault that an operator may write into the sample is found where it stands, with a word on mending it. */
class PlantedFaultsTest {

    private static final Map<String, byte[]> SAMPLE = FolderBytes.find("qianjiang");

    /** In the line of the file that begins with {@code line}, {@code from} is written as {@code to}. */
    record Planted(String file, String line, String from, String to, String at, String says) {

        @Override
        public String toString() {
            return at + " " + says;
        }
    }

    private static Planted in(String at, String line, String from, String to, String says) {
        return new Planted(at.substring(0, at.indexOf(':')), line, from, to, at, says);
    }

    /** The line at fault stands in another file. */
    private static Planted across(String file, String line, String from, String to, String at, String says) {
        return new Planted(file, line, from, to, at, says);
    }

    static final List<Planted> CELLS = List.of(
            in("queues:1", "queue,", "cap_minutes", "cap", "no column cap is known"),
            in("queues:1", "queue,", "cap_minutes", "cap", "the column cap_minutes is missing"),
            in("queues:1", "queue,", "short_en,zone", "zone,zone", "the column zone stands twice"),
            in("zones:2", "A,", "A,", "A,x,", "12 cells, but 11 columns"),
            in("zones:2", "A,", ",企业服务区", "", "10 cells, but 11 columns"),
            in("zones:3", "B,", "B,", "\nB,", "1 cells, but 11 columns"),
            in("zones:2", "A,", "A,企", "A,\"企", "a quote is not closed"),
            in("zones:2", "A,", "企业服务区", " 企业服务区", "stray blank"),
            in("zones:2", "A,", "企业服务区", "企业\u3000服务区", "stray blank"),
            in("zones:2", "A,", "企业服务区", "企业\t服务区", "hidden character"),
            in("zones:2", "A,", "企业服务区", "", "short_zh is empty"),
            in("devices:5", "BD-0", "all zones", "call 13800138000", "identity number or a telephone"),
            in("devices:5", "BD-0", "all zones", "11010519491231002X", "identity number or a telephone"),
            in("windows:2", "1,", "COMPREHENSIVE", "COMPREHENSIV", "kind COMPREHENSIV is not allowed"),
            in("windows:2", "1,", "SIGN_LANGUAGE", "SIGN", "features SIGN is not allowed"),
            in("windows:10", "9,", "D07;D11", "D07;D99", "departments D99 is not allowed"),
            in("windows:3", "2,", "2,core", "1,core", "1 stands already in line 2"),
            in("windows:3", "2,", "ROSTER,CITY", "ROSTER,SHOP", "hours SHOP is not allowed"),
            in("windows:3", "2,", "2,core", "02,core", "window 02 is not allowed"),
            in("classes:5", "ELDERLY", "60,yes", "60,ja", "walk_in ja is not allowed"),
            in("classes:5", "ELDERLY", "Y,e", "Y,E", "lane E is not allowed"),
            in("classes:5", "ELDERLY", "Y,e", "Y,o", "lane o stands already in line 2"),
            in("classes:5", "ELDERLY", "900,1000", "900,0", "a whole number from 1 to 10000"),
            in("queues:2", "A,", "A,A", "A,I", "prefix I is not allowed"),
            in("queues:3", "B,", "B,B", "B,A", "prefix A stands already in line 2"),
            in("queues:2", "A,", "A,200,40", "A,200,4", "cap_minutes 4 is not allowed"),
            in("queues:2", "A,", "A,200,40", "A,200,040", "cap_minutes 040 is not allowed"),
            in("queues:2", "A,", "A,200,40", "A,200,4.5", "cap_minutes 4.5 is not allowed"),
            in("queues:2", "A,", "A,200,40", "A,200,99999999999", "cap_minutes 99999999999 is not allowed"),
            in("queues:2", "A,", "s,A,200", "s,Q,200", "zone Q is not allowed"),
            in("queues:8", "D,", "full,C", "full,8", "fold_into 8 is not allowed"),
            in("items:2", "X001", ",D01,", ",D99,", "department D99 is not allowed"),
            in("items:2", "X001", ",G,", ",g,", "queue g is not allowed"),
            in("items:2", "X001", "2021-06-17", "2021-02-30", "effective_from 2021-02-30 is not allowed"),
            in("items:109", "D01-02,", "D01-02,", "D01-01,", "D01-01 1 stands already in line 108"),
            in("items:3", "X002", "工作调动户口迁移", "开具户籍类证明", "name_zh 开具户籍类证明 stands already in line 2"),
            in("hours:2", "CITY,WEEKLY,MON,1", "08:30", "8:30", "opens 8:30 is not allowed"),
            in("sites:2", "429005,", "429005,", "42900,", "site 42900 is not allowed"),
            in("outcomes:4", "CASE_TAKEN_DEFER", "RETURN", "RETOUR", "next_class RETOUR is not allowed"),
            in("priority_grounds:2", "AGE60", "ELDERLY", "OLD", "class OLD is not allowed"),
            in("no_ticket_reasons:2", "HALL_CLOSED", ";ONLINE", ";LINE", "ways LINE is not allowed"),
            in("guide:2", "ROOT,1", "ROOT", "ROT", "node ROT is not allowed"),
            in("materials:2", "X001,1", "X001", "X999", "item_id X999 is not allowed"),
            in("cross_city:2", "X001", ",K,", ",9,", "desk_queue 9 is not allowed"),
            in("bundle_members:2", "B01,1", "D10-01", "D10-99", "item_id D10-99 is not allowed"));

    static final List<Planted> RULES = List.of(
            in(
                    "vocabulary:66",
                    "window_feature,SIGN",
                    ",SIGN_LANGUAGE",
                    ",SIGN",
                    "the program knows no window_feature SIGN"),
            in("vocabulary:1", "need,SIGN", ",SIGN_LANGUAGE", ",SIGN", "need SIGN_LANGUAGE has no words"),
            in("vocabulary:69", "need,ACCOM", ",3,", ",4,", "seq 4 does not follow"),
            in("materials:4", "X001,3", ",3,", ",5,", "seq 5 does not follow"),
            in("city:1", "ticket_digits", "ticket_digits", "digits", "the key ticket_digits is missing"),
            in("city:12", "day_roll", "04:00", "24:00", "day_roll 24:00 is not allowed"),
            in("city:11", "time_zone", "Asia/Shanghai", "Asia/Peking", "no such zone of time: Asia/Peking"),
            in("circle:9", "429005", ",yes,", ",no,", "is_self does not fit"),
            in("circle:2", "420100", ",no,", ",yes,", "is_self does not fit"),
            in("circle:1", "429005", "429005", "429015", "the city 429005 itself is missing"),
            in("sites:3", "429005001,", "429005001,", "429005001999,", "site 429005001999 is not one of level TOWN"),
            in("sites:3", "429005001,", ",429005,", ",429004,", "parent 429004 does not fit"),
            in("sites:26", "429005001001,", "429005001001,", "429005099001,", "parent 429005001 does not fit"),
            in("sites:3", "429005001,", ",T,", ",A,", "queue A is none of towns"),
            in("sites:3", "429005001,", ",T,", ",,", "queue  is none of towns"),
            in(
                    "sites:2",
                    "429005,",
                    "429005,CITY,",
                    "429015,CITY,",
                    "the city hall is not the site of the city's code"),
            in("sites:1", "429005001,", "429005001,TOWN", "429005001,CITY", "2 sites are of level CITY"),
            in("zones:2", "A,", "BD-A", "KS-1", "board KS-1 is no board"),
            across("devices", "EN-1", "EN-1", "A", "zones:2", "zone A is the name of a board"),
            in("queues:8", "D,", "full,C,", "full,,", "fold_into does not fit layout full"),
            in("queues:8", "D,", "full,C,", "full,E,", "fold_into E is no queue of layout core"),
            in("queues:2", "A,", "s,A,200", "s,,200", "zone does not fit layout core"),
            in("queues:2", "A,", ",20,2,", ",20,,", "slot_minutes and slot_places go together"),
            in("windows:2", "1,", "1:A;", "1A;", "skills 1A is not allowed"),
            in("windows:2", "1,", "1:A;", "0:A;", "skills 0:A is not allowed"),
            in("windows:2", "1,", "1:A;", "1:X;", "skill 1:X: no such queue"),
            in("windows:2", "1,", "1:A;", "1:T;", "skill 1:T: no such queue"),
            in("windows:2", "1,", "1:A;", "1:A;1:A;", "queue A stands twice"),
            in("windows:7", "6,", "1:K;", "2:K;", "the window has no queue of its own"),
            in("windows:7", "6,", "6,core", "6,local", "layout local is for queues"),
            across("windows", "28,", "1:N", "2:N", "queues:7", "layout full: no window serves N as its own"),
            across("windows", "14,", "1:H", "1:G", "queues:12", "layout full: no window serves H;"),
            across(
                    "windows",
                    "14,",
                    "LOW_COUNTER;",
                    "",
                    "queues:12",
                    "layout full: no window serves H with LOW_COUNTER"),
            across(
                    "windows",
                    "6,",
                    ";SIGN_LANGUAGE",
                    "",
                    "queues:5",
                    "layout core: no window serves K with SIGN_LANGUAGE"),
            in("hours:2", "CITY,WEEKLY,MON,1", "MON", "MO", "day MO does not fit"),
            in("hours:2", "CITY,WEEKLY,MON,1", "MON", "2026-11-24", "day 2026-11-24 does not fit"),
            in("hours:38", "CITY,EXCEPTION,2026-02-17", "1,,,", "1,08:30,12:00,", "closed, yet it has times"),
            in("hours:2", "CITY,WEEKLY,MON,1", "08:30,12:00", "12:00,08:30", "it does not open before it closes"),
            in("hours:2", "CITY,WEEKLY,MON,1", "11:50", "12:50", "tickets from 08:20 until 12:50 do not fit"),
            in("hours:3", "CITY,WEEKLY,MON,2", "14:00", "11:00", "the session overlaps the one before"),
            in("holidays:3", "2026-01-02", "2026-01-02", "2026-01-01", "2026-01-01 stands already in line 2"),
            in("holidays:4", "2026-01-03", "2026-01-03", "2025-12-31", "the date is not later"),
            in("holidays:5", "2026-01-04", "2026-01-04", "2026-01-05", "a MONDAY is a working day anyway"),
            in("city:1", "notice_days", "notice_days", "notice", "the key notice_days is missing"),
            in("city:29", "notice_days", ",5,", ",0,", "notice_days 0 is not allowed"),
            in("city:26", "light_past_law", "RED", "PINK", "light_past_law PINK is not allowed"),
            in("classes:2", "ORDINARY", ",0,1000", ",9,1000", "the class ORDINARY has a gain"),
            in("classes:1", "ORDINARY", "ORDINARY", "ORDINARI", "the class ORDINARY is missing"),
            in("hours:37", "CITY,EXCEPTION,2026-02-13,2", "2026-02-13", "2026-02-30", "2026-02-30"),
            in("outcomes:2", "DONE_ON_SPOT", "yes,yes,no", "yes,yes,yes", "it both makes a case and needs one"),
            in("outcomes:1", "SIGNED_OFF", "SIGNED_OFF", "SIGNED", "the outcome SIGNED_OFF is missing"),
            in("no_ticket_reasons:2", "HALL_CLOSED", "from {opens}", "from {open}", "have different {words}"),
            in("items:108", "D01-01", "D01-01", "D02-99", "item_id D02-99 does not fit"),
            in("items:108", "D01-01", ",身份证换领", ",身份证换领身份证换领一", "the name is too long"),
            in("items:108", "D01-01", "15,WORKING", "0,WORKING", "case_type does not fit the promise"),
            in("items:108", "D01-01", "60,NATURAL", "60,NONE", "days and unit do not fit"),
            in("items:108", "D01-01", "60,NATURAL", "20,NATURAL", "it promises more days than the law allows"),
            in("items:151", "D01-44", "VILLAGE,VILLAGE", "VILLAGE,CITY", "collect_at is above level"),
            in("items:108", "D01-01", "2021-01-01,", "2021-01-01,2020-12-31", "it ends before it begins"),
            in("items:267", "D07-03", "yes,7,", "yes,2,", "tile 2 is that of line 108"),
            in("items:1", "D01-01", "yes,no,2,", "yes,no,24,", "no item has tile 2;"),
            in("items:108", "D01-01", ",G,", ",T,", "queue T does not fit level CITY"),
            in("items:151", "D01-44", ",T,", ",A,", "queue A does not fit level VILLAGE"),
            in("items:267", "D07-03", ",S;D,", ",D;S,", "legs do not fit"),
            in("items:267", "D07-03", ",S;D,", ",S;A;B;C;E;D,", "legs do not fit"),
            in("items:267", "D07-03", ",S;D,", ",T;D,", "a leg is none of the city hall"),
            across(
                    "items",
                    "D01-01",
                    "2021-01-01,",
                    "2021-01-01,2030-12-31",
                    "synonyms:2",
                    "D01-01 is nothing in force"),
            across(
                    "items",
                    "D10-01",
                    "2021-01-01,",
                    "2021-01-01,2030-12-31",
                    "bundle_members:2",
                    "D10-01 is nothing in force"),
            across("items", "X010", "2021-06-17,", "2021-06-17,2030-12-31", "guide:59", "X010 is nothing in force"),
            in("synonyms:2", "办身份证", "D01-01", "D01-99", "D01-99 is nothing in force"),
            in("guide:60", "ID1,2", "X011", "B99", "B99 is nothing in force"),
            across("proofs", "PROOF-152", "未婚证明", "居民身份证", "materials:355", "asks for the abolished 居民身份证"),
            across("materials", "D01-44,1", "D01-44,1", "X001,4", "items:151", "D01-44 has no paper"),
            in("materials:3", "X001,2", "居民身份证", "户籍证明申请表", "户籍证明申请表 is asked for twice"),
            in("materials:3", "X001,2", "ORIGINAL", "ELECTRONIC", "copies do not fit the form"),
            in("proofs:2", "PROOF-001", "D01,X002", "D02,X002", "department or used_for_zh is not that of the item"),
            across("proofs", "PROOF-162", "户口所在地同意迁出证明", "工作调动(录用)证明", "proofs:2", "abolished in another line"),
            in("materials:17", "X005,1", "户口迁移申请表", "亲属关系证明", "X005 asks for the abolished 亲属关系证明"),
            in(
                    "materials:17",
                    "X005,1",
                    "户口迁移申请表,Application form,APPLICANT,NO,ORIGINAL,yes,1,",
                    "亲属关系证明,Proof,APPLICANT,NO,ORIGINAL,yes,1,PROOF-156",
                    "X005 asks for the abolished 亲属关系证明"),
            in("bundle_materials:2", "B01,1", "出生医学证明申领表", "婚育证明", "B01 asks for the abolished 婚育证明"),
            in(
                    "vocabulary:111",
                    "proof_treatment,COMMITMENT",
                    ",COMMITMENT",
                    ",PROMISE",
                    "the program knows no proof_treatment PROMISE"),
            in("vocabulary:29", "exemptible,DEFER", ",DEFER", ",LATER", "the program knows no exemptible LATER"),
            in("paper_forms:3", "DEFERRAL", "于{limit}前", "", "DEFERRAL does not say what it must"),
            in("paper_forms:3", "DEFERRAL", "by {limit}", "soon", "have different {words}"),
            in("city:1", "defer_days", "defer_days", "defer", "the key defer_days is missing"),
            in(
                    "city:40",
                    "commitment_check_permille",
                    ",100,",
                    ",1001,",
                    "commitment_check_permille 1001 is not allowed"),
            in(
                    "city:41",
                    "commitment_check_seed",
                    "qianjiang-2021-06",
                    "short",
                    "commitment_check_seed short is not allowed"),
            in("materials:2", "X001,1", "yes,1,,", "yes,1,PROOF-001,", "proof PROOF-001 is another one"),
            in("cross_city:2", "X001", "HOUSEHOLD,,,,1", "HOUSEHOLD,ANY,,,1", "lead and partner do not fit the mode"),
            in("cross_city:3", "X002", "MOVE_FROM,3", "MOVE_FROM,", "lead and partner do not fit the mode"),
            across("items", "X002", "COMMITTED,20,WORKING,10,", "IMMEDIATE,20,WORKING,0,", "cross_city:3", "IMMEDIATE"),
            in("cross_city:2", "X001", ",,,,1,no", ",,,,,no", "forward_days and recheck_days do not fit"),
            in("cross_city:2", "X001", "no,,1,1", "yes,,1,1", "originals_posted does not fit"),
            in("cross_city:2", "X001", "POST;", "NO_PAPER;", "NO_PAPER does not stand alone"),
            in("cross_city:2", "X001", ",K,", ",L,", "no CROSS_CITY window serves L"),
            in("cross_city:2", "X001", "COLLECT_AND_FORWARD", "ONLINE", "ONLINE, but the item is not online"),
            in("bundles:2", "B01", "PERSON,L", "PERSON,K", "no ONE_MATTER window serves K"),
            in("bundles:2", "B01", "L,D10", "L,D09", "lead_department has no member"),
            across("bundle_members", "B04,1", "B04", "B99", "bundle_members:26", "bundle_id B99 is not allowed"),
            in("bundle_members:3", "B01,2", "D10-03", "D10-01", "D10-01 is a member twice"),
            in("bundle_members:3", "B01,2", ",1,no", ",3,no", "after 3 is no member before it"),
            in("bundle_materials:2", "B01,1", ",1,1,,", ",1,9,,", "member 9 is none of the bundle"),
            in("bundle_materials:6", "B01,5", ",2;3;6,1,", ",2;3;6,8,", "member 8 is none of the bundle"),
            in("bundle_fields:2", "B01,1", "yes,yes,1;", "yes,yes,10;", "member 10 is none of the bundle"),
            in("synonyms:3", "办身份证,EVERYDAY,ITEM,X009", ",2,", ",3,", "rank of 办身份证 does not follow"),
            in("synonyms:7", "身份证,EVERYDAY,ITEM,D01-01", "身份证,", "身份证;户口,", "is no word"),
            in("synonyms:2", "办身份证", ",ITEM,", ",NODE,", "a word leads to no NODE"),
            in("guide:22", "CHILD,1", "NODE,CHILD1", "NODE,CHILD9", "there is no NODE CHILD9"),
            in("guide:47", "MARRY1,3", "OTHER_PLACE", "OTHER_PLANET", "there is no WAY OTHER_PLANET"),
            in("guide:22", "CHILD,1", "NODE,CHILD1", "NODE,CHILD", "the answer leads back to CHILD"),
            across("guide", "CHILD,1", "NODE,CHILD1", "ITEM,X010", "guide_nodes:4", "node CHILD1 cannot be reached"),
            across("guide", "ID1,2", "ID1,2", "HK,7", "guide_nodes:13", "fewer than two answers"),
            across("guide_nodes", "ROOT", "ROOT", "ROOTS", "guide:2", "node ROOT is not allowed"),
            in("guide:60", "ID1,2", "ID1,2", "HK,7", "seq 7 does not follow"),
            in("modes:2", "ONLINE,1", ",NONE,,", ",NONE,1,", "days do not fit the limit NONE"),
            in("modes:7", "COLLECT_AND_FORWARD,2", ",FORWARD,1,", ",FORWARD,,", "days do not fit the limit FORWARD"),
            in("modes:13", "COLLECT_AND_FORWARD,8", ",8,", ",9,", "seq 9 does not follow"),
            across("modes", "ONLINE,3", ",DECIDE,", ",RETURN,", "vocabulary:34", "ONLINE has no leg that decides"),
            in("routes:2", "R010", ",ENDED,", ",END,", "force END is not allowed"),
            in("routes:4", "R020", ",X010,", ",X999,", "item X999 is not allowed"),
            in("routes:4", "R020", ",HERE,", ",THERE,", "unknown place THERE"),
            in("routes:4", "R020", ",ITEM,D01-01", ",ITEM,D99-01", "the rule points nowhere: target D99-01"),
            in("routes:4", "R020", ",ITEM,D01-01", ",MERGED,D99", "the rule points nowhere: target D99"),
            in("routes:19", "R053", ",CITY,,,\"", ",CITY,110000,,\"", "the rule points nowhere: target 110000"),
            in("routes:16", "R050", ",ONLINE,", ",OFFLINE,", "unknown mode OFFLINE"),
            in("routes:29", "R075", "OTHER_PLACE;HELPER", "OTHER_PLANET", "way OTHER_PLANET is not allowed"),
            in("routes:29", "R075", "OTHER_PLACE;HELPER", "", "way does not fit the destination"),
            in("routes:29", "R075", "OTHER_PLACE;HELPER", "BOOK", "way BOOK says [date, slot], which no route knows"),
            in("routes:28", "R074", ",DEPARTMENT,,,", ",DEPARTMENT,,HELPER,", "way does not fit the destination"),
            in("routes:28", "R074", ",DEPARTMENT,,,", ",DEPARTMENT,D99,,", "the rule points nowhere: target D99"),
            in("routes:28", "R074", "{department} accepts", "{site} accepts", "words_zh and words_en have different"),
            in("routes:28", "R074", "{item}由", "{item}{hour}由", "nothing is known to fill in [hour]"));

    @ParameterizedTest
    @FieldSource({"CELLS", "RULES"})
    void is_found_where_it_stands(Planted planted) {
        List<String> found = faultsOf(with(planted.file(), replaced(planted)));

        String where = planted.at().replace(":", ".csv:") + ": ";
        assertThat(found)
                .anySatisfy(fault -> assertThat(fault).startsWith(where).contains(planted.says()));
        assertThat(found).allSatisfy(fault -> assertThat(fault).matches("\\w+\\.csv:\\d+: .+; .+"));
    }

    @Test
    void two_versions_of_an_item_in_force_at_once_are_a_fault() {
        String first = text("items").lines().skip(1).findFirst().orElseThrow();
        String next = first.replace(",CITY,TOWN,1,2021-06-17,", ",CITY,TOWN,2,2026-01-01,");

        assertThat(faultsOf(with("items", text("items") + next + "\n")))
                .containsExactly(
                        "items.csv:588: X001 is in force in line 2 too; write effective_to in the older version");
    }

    @Test
    void a_form_about_papers_that_is_missing_is_a_fault() {
        assertThat(faultsOf(with("paper_forms", text("paper_forms").replaceAll("(?m)^COMMITMENT,.*\n", ""))))
                .containsExactly("paper_forms.csv:1: the form COMMITMENT is missing; add a line with its words");
    }

    @Test
    void more_than_eight_classes_are_too_many() {
        String more = "A1,x,甲,A1,甲,0,1000,9,0,yes,\nA2,y,乙,A2,乙,0,1000,9,0,yes,\nA3,z,丙,A3,丙,0,1000,9,0,yes,\n";

        assertThat(faultsOf(with("classes", text("classes") + more)))
                .containsExactly("classes.csv:1: more than 8 classes; let several grounds share a class");
    }

    @Test
    void the_local_calendar_is_in_order_and_each_of_its_dates_is_otherwise_than_published() {
        String overlay = """
                date,day_type,name_zh
                2026-03-02,HOLIDAY,停电
                2026-10-01,HOLIDAY,国庆节
                2026-03-03,WORKDAY,周二
                2026-03-07,FEAST,周六
                """;

        assertThat(faultsOf(with("calendar_overlay", overlay)))
                .singleElement()
                .asString()
                .startsWith("calendar_overlay.csv:5: day_type FEAST is not allowed");
        assertThat(faultsOf(with("calendar_overlay", overlay.replace("FEAST", "WORKDAY"))))
                .containsExactly(
                        "calendar_overlay.csv:3: 2026-10-01 is a HOLIDAY anyway; take the line out",
                        "calendar_overlay.csv:4: the date is not later than the one before; sort the dates",
                        "calendar_overlay.csv:4: 2026-03-03 is a WORKDAY anyway; take the line out");
    }

    @Test
    void the_local_calendar_reaches_the_city_and_wins_over_the_published_one() {
        City city = CityFolder.of(
                        with(
                                "calendar_overlay",
                                "date,day_type,name_zh,provenance\n2026-10-02,WORKDAY,国庆节,compiled\n2027-03-01,HOLIDAY,停电,compiled\n"))
                .city();

        assertThat(city.days().local())
                .containsExactly(
                        Map.entry(LocalDate.parse("2026-10-02"), true),
                        Map.entry(LocalDate.parse("2027-03-01"), false));
        assertThat(city.days().years()).containsExactly(2026);
    }

    @Test
    void a_bundle_needs_two_members_and_a_question_is_asked_within_three_steps() {
        String members = text("bundle_members").replaceAll("(?m)^B12,([2-9]|1\\d),.*\n", "");
        String guide = text("guide")
                .replaceFirst("(?m)^(CHILD,1,.*),NODE,CHILD1,", "$1,ITEM,X010,")
                .replaceFirst("(?m)^(HK1,1,.*),ITEM,X005,", "$1,NODE,CHILD1,");
        Map<String, byte[]> files = with("bundle_members", members);
        files.put("guide.csv", bytes(guide));

        assertThat(faultsOf(files))
                .anySatisfy(fault -> assertThat(fault).startsWith("bundles.csv:13: it has fewer than two members"))
                .anySatisfy(fault -> assertThat(fault).startsWith("guide_nodes.csv:4: node CHILD1 is more than 3"));
    }

    @Test
    void all_faults_of_all_files_are_said_at_once() {
        Map<String, byte[]> both = new TreeMap<>(SAMPLE);
        both.put("zones.csv", bytes(text("zones").replace("BD-A", "KS-1").replace("BD-B", "KS-2")));
        both.put("queues.csv", bytes(text("queues").replace("A,A,core", "A,I,core")));
        both.remove("holidays.csv");

        assertThat(faultsOf(both))
                .extracting(fault -> fault.substring(0, fault.indexOf(": ")))
                .containsExactly("holidays.csv:0", "queues.csv:2", "zones.csv:2", "zones.csv:3");
    }

    @Test
    void a_file_in_another_encoding_is_told_by_its_first_strange_line() {
        Map<String, byte[]> files = new TreeMap<>(SAMPLE);
        byte[] gb = text("zones").getBytes(Charset.forName("GB18030"));
        files.put("zones.csv", gb);

        assertThat(faultsOf(files)).containsExactly("zones.csv:2: this is not UTF-8; save the file as CSV in UTF-8");
    }

    @Test
    void a_missing_an_empty_and_an_unknown_file_are_faults() {
        Map<String, byte[]> files = new TreeMap<>(SAMPLE);
        files.remove("windows.csv");
        files.put("zones.csv", new byte[0]);
        files.put("window.csv", bytes("window\n"));

        assertThat(faultsOf(files))
                .anySatisfy(fault -> assertThat(fault).startsWith("windows.csv:0: the file is missing"))
                .anySatisfy(fault -> assertThat(fault).startsWith("zones.csv:1: the column zone is missing"))
                .anySatisfy(fault -> assertThat(fault).startsWith("window.csv:0: no file of this name is known"));
    }

    @Test
    void what_a_spreadsheet_program_does_to_a_file_is_no_fault_and_no_other_version() {
        Map<String, byte[]> files = new TreeMap<>(SAMPLE);
        files.replaceAll((name, bytes) -> bytes("\uFEFF"
                + new String(bytes, StandardCharsets.UTF_8)
                        .replace("\n", "\r\n")
                        .stripTrailing()));

        assertThat(CityFolder.of(files).version())
                .isEqualTo(CityFolder.of(SAMPLE).version());
    }

    @Test
    void any_other_word_in_a_cell_is_another_version() {
        Map<String, byte[]> files = with("zones", text("zones").replace("企业服务区", "企业办事区"));

        assertThat(CityFolder.of(files).version())
                .isNotEqualTo(CityFolder.of(SAMPLE).version());
    }

    @Test
    void files_of_later_use_and_the_column_provenance_may_be_left_out() {
        Map<String, byte[]> files = with("zones", text("zones").replaceAll("(?m),[^,]*$", ""));
        files.keySet().removeIf(name -> name.startsWith("norms") || name.startsWith("reconsideration"));

        assertThatCode(() -> CityFolder.of(files)).doesNotThrowAnyException();
    }

    @Test
    void a_folder_that_is_not_there_says_what_to_give(@TempDir Path folder) {
        CityFolderInvalid none = catchThrowableOfType(
                CityFolderInvalid.class,
                () -> CityFolder.load(folder.resolve("none").toString()));
        CityFolderInvalid empty =
                catchThrowableOfType(CityFolderInvalid.class, () -> CityFolder.load(folder.toString()));

        assertThat(none).hasMessageContaining("there is no such folder").hasNoCause();
        assertThat(none.getStackTrace()).isEmpty();
        assertThat(empty.faults()).hasSizeGreaterThan(20);
    }

    @Test
    void a_copy_of_the_folder_elsewhere_is_the_same_version(@TempDir Path folder) throws Exception {
        for (Map.Entry<String, byte[]> file : SAMPLE.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        Files.writeString(folder.resolve("README.md"), "what this is");

        assertThat(CityFolder.load(folder.toString()).version())
                .isEqualTo(CityFolder.load("qianjiang").version());
    }

    private static List<String> faultsOf(Map<String, byte[]> files) {
        CityFolderInvalid invalid = catchThrowableOfType(CityFolderInvalid.class, () -> CityFolder.of(files));
        assertThat(invalid).as("a folder with a fault").isNotNull();
        return invalid.faults().stream().map(Fault::toString).toList();
    }

    private static String replaced(Planted planted) {
        String text = text(planted.file());
        int start = ("\n" + text).indexOf("\n" + planted.line());
        int from = text.indexOf(planted.from(), start);
        assertThat(start)
                .as("a line of %s that begins with %s", planted.file(), planted.line())
                .isNotNegative();
        assertThat(from).as(planted.from()).isBetween(start, (text + "\n").indexOf("\n", start));
        return text.substring(0, from)
                + planted.to()
                + text.substring(from + planted.from().length());
    }

    private static Map<String, byte[]> with(String file, String text) {
        Map<String, byte[]> files = new TreeMap<>(SAMPLE);
        files.put(file + ".csv", bytes(text));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String file) {
        return new String(SAMPLE.get(file + ".csv"), StandardCharsets.UTF_8);
    }
}
