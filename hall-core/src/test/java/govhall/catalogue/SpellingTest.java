package govhall.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "银行行长, yinhanghangzhang",
        "朝阳, chaoyang",
        "黄陂, huangpi",
        "调档, diaodang",
        "重庆, chongqing",
        "会计, kuaiji",
        "契税, qishui",
        "还款, huankuan",
        "转行, zhuanhang",
        "ETC办理, etcbanli"
    })
    void a_word_is_read_as_it_is_meant(String word, String pinyin) {
        assertThat(new Spelling(SearchText.of(word)).meant()).isEqualTo(pinyin);
    }

    @Test
    void every_other_reading_is_found_too() {
        assertThat(spells("行长", "xingchang")).isPresent();
        assertThat(spells("重庆", "zhongqing")).isPresent();
        assertThat(spells("黄陂", "huangpo")).isPresent();
        assertThat(spells("女", "nu")).isPresent();
        assertThat(spells("行长", "xingzhuang")).isEmpty();
    }

    @Test
    void characters_are_given_by_readings_first_letters_or_both() {
        assertThat(spells("身份证", "shenfenzheng")).hasValue(0);
        assertThat(spells("身份证", "shenfenzh")).hasValue(0);
        assertThat(spells("身份证", "shenfz")).hasValue(100);
        assertThat(spells("身份证", "sfz")).hasValue(100);
        assertThat(spells("居民身份证", "sfz")).hasValue(102);
        assertThat(spells("身份证", "sz")).isEmpty();
        assertThat(spells("身份证", "shenfenzhengx")).isEmpty();
    }

    @Test
    void first_letters_may_leave_characters_out() {
        assertThat(new Spelling("新生儿入户口").leftOut("xserhk")).hasValue(0);
        assertThat(new Spelling("新生儿入户口").leftOut("xsrhk")).hasValue(1);
        assertThat(new Spelling("新生儿入户口").leftOut("xk")).hasValue(4);
        assertThat(new Spelling("新生儿入户口").leftOut("khx")).isEmpty();
        assertThat(new Spelling("").leftOut("x")).isEmpty();
    }

    @Test
    void one_typing_error_is_forgiven_and_two_are_not() {
        assertThat(TypingError.isOneIn("居民身份证换领", "身份正换")).isTrue();
        assertThat(TypingError.isOneIn("居民身份证换领", "身证份换")).isTrue();
        assertThat(TypingError.isOneIn("居民身份证换领", "身证换")).isTrue();
        assertThat(TypingError.isOneIn("居民身份证换领", "身份的证换")).isTrue();
        assertThat(TypingError.isOneIn("居民身份证换领", "深份正换")).isFalse();
        assertThat(TypingError.isOneIn("居民身份证换领", "护照换领")).isFalse();
        assertThat(TypingError.isOneIn("", "护照")).isFalse();
    }

    private static OptionalInt spells(String word, String typed) {
        return new Spelling(word).cheapest(typed, start -> start, 100);
    }
}
