package govhall.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.city.Hall;
import govhall.city.Layout;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemSearchTest {

    private static final Edition CITY = Edition.load("qianjiang");
    private static final ItemSearch SEARCH = new ItemSearch(CITY);
    private static final Hall HALL = CITY.city().hall("429005", Layout.FULL);
    private static final Hall TOWN = CITY.city().hall("429005001", Layout.FULL);
    private static final Hall VILLAGE = CITY.city().hall("429005455005", Layout.FULL);

    @ParameterizedTest(name = "{0} finds {1}: {2}")
    @CsvSource({
        "居民身份证换领, D01-01, the whole name",
        "身份证换领, D01-01, the short name",
        "护照签发, X020, a part of the name",
        "身份證換領, D01-01, the old characters",
        "新生户口, X008, characters in order with gaps",
        "shenfenzheng, D01-01, full pinyin",
        "SHENFENZHENG, D01-01, capitals",
        "ｓｆｚ, D01-01, wide letters",
        "huzhao, X020, full pinyin",
        "huzh, X020, pinyin that is only begun",
        "sfz, D01-01, first letters",
        "shenfz, D01-01, pinyin and first letters",
        "身份z, D01-01, characters and letters",
        "xshk, X008, first letters with gaps",
        "xsrhk, X008, first letters with gaps from both names",
        "lushi, D20-06, ü typed as u",
        "lvshi, D20-06, ü typed as v",
        "diaodang, X039, the reading in the word",
        "tiaodang, X039, another reading of the character",
        "上户口, X008, an everyday word",
        "上户口, B01, an everyday word for a bundle",
        "我想给孩子上户口, X008, a sentence",
        "woyaobanshenfenzheng, D01-01, a sentence in pinyin",
        "sfzbb, D01-01, a word and more",
        "开公司, X073, an everyday word",
        "身份正, D01-01, a misspelling of the list",
        "12315, D04-22, a number",
        "公安局, D01-01, a department",
        "潜江市公安局, D01-01, a department in full",
        "gonganju, D01-01, a department in pinyin",
        "passport, X020, English",
        "企业开办, B02, a bundle",
        "qykb, B02, first letters of a bundle",
        "x001, X001, the id",
        "D01-01, D01-01, the id",
        "护照签法, X020, a wrong character",
        "驾使证, X014, a character of the same sound",
        "shengfenzheng, D01-01, one letter too many",
        "shenfenzhen, D01-01, one letter too few",
        "shenfemzheng, D01-01, a wrong letter",
        "huzhoa, X020, two letters swapped",
        "' 身 份 证 ', D01-01, blanks",
        "《身份证》!, D01-01, marks"
    })
    void finds(String typed, String id, String how) {
        assertThat(SEARCH.find(HALL, typed, 8)).as(how).contains(id);
    }

    @Test
    void an_everyday_word_leads_to_its_targets_in_the_order_of_their_ranks() {
        assertThat(SEARCH.find(HALL, "办身份证", 5)).containsExactly("D01-01", "X009", "D01-02", "X010", "X011");
        assertThat(SEARCH.find(HALL, "上户口", 2)).containsExactly("X008", "B01");
    }

    @Test
    void every_everyday_word_finds_its_first_target_among_the_first_three() {
        assertThat(CITY.catalogue().synonyms())
                .filteredOn(synonym -> synonym.rank() == 1 && takes(synonym.target()))
                .allSatisfy(synonym -> assertThat(SEARCH.find(HALL, synonym.phrase(), 3))
                        .as(synonym.phrase())
                        .contains(synonym.target()));
    }

    @Test
    void every_name_finds_itself_first_in_characters_and_soon_in_pinyin() {
        CITY.catalogue().items().values().stream()
                .filter(item -> takes(item.id()))
                .forEach(item -> {
                    assertThat(SEARCH.find(HALL, item.name().zh(), 1)).containsExactly(item.id());
                    String pinyin = new Spelling(SearchText.of(item.shortName())).meant();
                    assertThat(SEARCH.find(HALL, pinyin, 5)).as(pinyin).contains(item.id());
                });
    }

    @Test
    void what_has_the_words_in_its_name_goes_before_what_a_department_does() {
        assertThat(SEARCH.find(HALL, "医保", 3))
                .allSatisfy(id ->
                        assertThat(CITY.catalogue().name(id).orElseThrow().zh()).contains("医"));
        assertThat(SEARCH.find(HALL, "公安局", 100)).hasSizeGreaterThan(30);
    }

    @Test
    void a_town_and_a_village_find_what_they_take_in() {
        assertThat(SEARCH.find(HALL, "D01-44", 5)).isEmpty();
        assertThat(SEARCH.find(VILLAGE, "D01-44", 5)).containsExactly("D01-44");
        assertThat(SEARCH.find(TOWN, "x001", 5)).containsExactly("X001");
        assertThat(SEARCH.find(VILLAGE, "x001", 5)).isEmpty();
        assertThat(SEARCH.find(TOWN, "企业开办", 50)).noneMatch(id -> id.startsWith("B"));
    }

    @Test
    void no_more_than_the_limit_is_found() {
        assertThat(SEARCH.find(HALL, "证", 7)).hasSize(7);
        assertThat(SEARCH.find(HALL, "证", 0)).isEmpty();
        assertThat(SEARCH.find(HALL, "证", -1)).isEmpty();
        assertThat(SEARCH.find(HALL, "证", Integer.MAX_VALUE))
                .hasSizeLessThan(600)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u0000\u0007\n",
                "😀😀",
                "\uD83D",
                "\uDE00身",
                "%_*?[]()\\",
                "' or 1=1 --",
                "\u202E\uFEFF"
            })
    void anything_may_be_typed(String typed) {
        assertThat(SEARCH.find(HALL, typed, 5)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void only_the_first_64_characters_count() {
        String long_ = "护照" + "😀".repeat(70) + "x".repeat(1 << 20);

        assertThat(SEARCH.find(HALL, long_, 1)).containsExactly("X020");
        assertThat(SearchText.ofQuery("a".repeat(1 << 20))).hasSize(64);
        assertThat(SearchText.ofQuery("\uFDFA".repeat(64))).hasSizeLessThanOrEqualTo(64);
    }

    @Test
    void no_random_text_breaks_it() {
        Random random = new Random(20261124);
        for (int i = 0; i < 300; i++) {
            StringBuilder typed = new StringBuilder();
            random.ints(1 + random.nextInt(70), 0, 0x3000)
                    .forEach(c -> typed.append((char)
                            (random.nextBoolean() ? 'a' + c % 26 : random.nextBoolean() ? 0x4E00 + c % 0x5000 : c)));
            assertThat(SEARCH.find(HALL, typed.toString(), 3)).hasSizeLessThanOrEqualTo(3);
        }
    }

    @Test
    void the_index_is_built_well_under_a_second() {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        new ItemSearch(CITY);
        long cpuMillis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;

        assertThat(cpuMillis).isLessThan(1000);
    }

    private static boolean takes(String id) {
        List<String> found = SEARCH.find(HALL, id, 1);
        return found.equals(List.of(id));
    }
}
