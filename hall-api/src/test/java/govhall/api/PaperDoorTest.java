package govhall.api;

import static org.assertj.core.api.Assertions.assertThat;

import govhall.testing.Door;
import govhall.testing.Reply;
import govhall.testing.TestRedis;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The papers of a case at the doors for staff: ticked, handed in as files, supplied later, checked afterwards. */
class PaperDoorTest {

    private static final String CASES = "/api/v1/cases";
    private static final byte[] PDF = "%PDF-1.7\nlease".getBytes(StandardCharsets.US_ASCII);
    private static Door door;

    @TempDir
    private static Path files;

    @BeforeAll
    static void open() {
        TestRedis.shared().flush();
        door = Door.open(ApiApplication.class, "--hall.layout=core", "--hall.files-most=1MB", "--hall.files=" + files);
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void a_case_is_opened_with_its_papers_ticked_and_the_sheets_to_be_signed_come_with_it() {
        JsonNode taken = opens("张三", "11010519491231002X", tick(1, "BROUGHT"), tick(4, "DEFERRED"));

        assertThat(taken.get("papersTicked").asBoolean()).isTrue();
        assertThat(taken.get("papersComplete").asBoolean()).isTrue();
        assertThat(taken.at("/papers/3/tick").asString()).isEqualTo("DEFERRED");
        assertThat(taken.at("/papers/3/until").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(taken.at("/papers/1/tick").asString()).isEqualTo("NOT_ASKED");
        JsonNode promise = taken.at("/sheets/0");
        assertThat(promise.get("name").asString()).isEqualTo("容缺受理承诺书暨通知书");
        assertThat(promise.get("text").asString())
                .contains("落户地址证明", taken.at("/papers/3/until").asString());
        assertThat(promise.get("papers").toString()).isEqualTo("[4]");
    }

    @Test
    void a_result_is_delivered_only_after_the_supplement() {
        JsonNode taken = opens("张三", "11010519491231002X", tick(1, "BROUGHT"), tick(4, "DEFERRED"));
        JsonNode granted = moved(moved(taken, "accept", ""), "grant", "");

        Reply waits = move(granted, "deliver", ",\"delivery\":\"WINDOW\"").isProblem(409, "deferral-open");
        assertThat(waits.text("detail")).contains("落户地址证明");
        ticks(granted, tick(1, "LACKING")).isProblem(409, "papers-settled");
        JsonNode supplied = ticks(granted, tick(4, "BROUGHT")).is(200).json().get("case");

        assertThat(supplied.at("/steps/3/name").asString()).isEqualTo("勾选材料");
        assertThat(moved(supplied, "deliver", ",\"delivery\":\"WINDOW\"")
                        .get("state")
                        .asString())
                .isEqualTo("DELIVERED");
    }

    @Test
    void what_lacks_is_not_accepted_and_goes_into_the_notice_by_itself() {
        JsonNode taken = opens("张三", "11010519491231002X", tick(1, "BROUGHT"));
        assertThat(taken.at("/sheets/0/form").asString()).isEqualTo("LACKS");

        move(taken, "accept", "").isProblem(409, "papers-lacking");
        JsonNode asked = moved(taken, "ask-supplement", "");

        assertThat(asked.at("/steps/1/note/lacks").asString()).isEqualTo("落户地址证明");
    }

    @Test
    void a_tick_that_the_row_does_not_allow_is_told_in_words_and_nothing_happens() {
        JsonNode taken = opens("张三", "11010519491231002X");

        Reply unfit = ticks(taken, tick(1, "DEFERRED")).isProblem(422, "tick-unfit");
        assertThat(unfit.text("detail")).contains("户口迁移申请表", "容缺后补", "已提交、缺件");
        ticks(taken, tick(9, "BROUGHT")).isProblem(422, "paper-unknown");
        ticks(taken, tick(1, "BROUGHT"), tick(1, "LACKING")).isProblem(422, "paper-twice");
        ticks(taken, "{\"seq\":4,\"tick\":\"DEFERRED\",\"until\":\"2099-01-01\"}")
                .isProblem(422, "deferral-limit-unfit");
        ticks(taken, "{\"seq\":1,\"tick\":\"EATEN\"}").isProblem(400, "body-invalid");
        ticks(taken, "{\"seq\":1}").isProblem(400, "body-invalid");
        ticks(taken).isProblem(400, "body-invalid");
        assertThat(door.get(CASES + "/" + no(taken)).json().get("rev").asInt())
                .isEqualTo(taken.get("rev").asInt());
    }

    @Test
    void two_windows_that_tick_at_once_do_not_overwrite_each_other() {
        JsonNode taken = opens("张三", "11010519491231002X");
        ticks(taken, tick(1, "BROUGHT")).is(200);

        Reply stale = ticks(taken, tick(4, "COMMITTED")).is(409);

        assertThat(stale.text("type")).isEqualTo("/problems/case-stale");
        assertThat(stale.json().at("/case/papers/0/tick").asString()).isEqualTo("BROUGHT");
    }

    @Test
    void a_file_is_handed_in_for_a_paper_and_opened_again() {
        JsonNode taken = opens("张三", "11010519491231002X");
        JsonNode with = attach(taken, 4, PDF, "application/pdf").is(201).json().get("case");

        JsonNode file = with.at("/papers/3/files/0");
        assertThat(file.get("mediaType").asString()).isEqualTo("application/pdf");
        assertThat(file.get("bytes").asInt()).isEqualTo(PDF.length);
        assertThat(files.resolve(file.get("hash").asString().substring(0, 2)))
                .isDirectoryContaining(kept ->
                        kept.getFileName().toString().equals(file.get("hash").asString()));
        String at = CASES + "/" + no(taken) + "/attachments/";
        Reply opened = door.get(at + file.get("hash").asString()).is(200);
        assertThat(opened.body()).isEqualTo(new String(PDF, StandardCharsets.US_ASCII));
        assertThat(opened.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(opened.header("Content-Disposition")).startsWith("attachment");
        assertThat(opened.header("X-Content-Type-Options")).isEqualTo("nosniff");
        door.get(at + "0".repeat(64)).isProblem(404, "attachment-unknown");
    }

    @Test
    void a_file_that_was_altered_or_is_gone_is_told_when_it_is_opened() throws Exception {
        JsonNode taken = opens("张三", "11010519491231002X");
        byte[] scan = "%PDF-1.7\nanother".getBytes(StandardCharsets.US_ASCII);
        JsonNode with = attach(taken, 4, scan, "application/pdf").is(201).json().get("case");
        String hash = with.at("/papers/3/files/0/hash").asString();
        String at = CASES + "/" + no(taken) + "/attachments/" + hash;
        Path place = files.resolve(hash.substring(0, 2)).resolve(hash);

        Files.writeString(place, "%PDF-1.7\nforged!");
        door.get(at).isProblem(409, "attachment-altered");
        Files.delete(place);
        door.get(at).isProblem(409, "attachment-lost");
    }

    @Test
    void a_file_that_is_no_such_thing_too_large_or_for_no_paper_is_refused_in_words() {
        JsonNode taken = opens("张三", "11010519491231002X");
        byte[] most = Arrays.copyOf(PDF, 1 << 20);

        attach(taken, 4, PDF, "image/png").isProblem(422, "attachment-not-of-type");
        attach(taken, 4, PDF, "text/html").isProblem(422, "attachment-type-unknown");
        attach(taken, 4, new byte[] {(byte) 0xFF, 0}, "application/pdf").isProblem(422, "attachment-not-of-type");
        attach(taken, 9, PDF, "application/pdf").isProblem(422, "paper-unknown");
        attach(taken, 4, Arrays.copyOf(PDF, most.length + 1), "application/pdf").isProblem(422, "attachment-too-large");
        attach(taken, 4, most, "application/pdf").is(201);
    }

    @Test
    void a_repeat_hands_a_file_in_once_and_another_file_is_another_request() {
        JsonNode taken = opens("张三", "11010519491231002X");
        byte[] one = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', (byte) 0xFE};
        byte[] other = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', (byte) 0xFD};

        attach(taken, 4, one, "image/png", "Idempotency-Key", "scan").is(201);
        Reply again =
                attach(taken, 4, one, "image/png", "Idempotency-Key", "scan").is(201);

        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.json().at("/case/papers/3/files").size()).isEqualTo(1);
        attach(taken, 4, other, "image/png", "Idempotency-Key", "scan").isProblem(422, "key-reused");
    }

    @Test
    void a_declaration_found_false_bars_the_applicant_for_the_item_with_a_way_out() {
        String identity = "11010519491231002X";
        JsonNode granted = moved(
                moved(opens("张三", identity, tick(1, "BROUGHT"), tick(4, "COMMITTED")), "accept", ""), "grant", "");
        assertThat(granted.at("/commitment/seed").asString()).isEqualTo("qianjiang-2021-06");
        assertThat(granted.at("/commitment/broken").asBoolean()).isFalse();
        String path = CASES + "/" + no(granted) + "/commitment-broken";
        String body = "{\"rev\":" + granted.get("rev").asInt() + ",\"reason\":\"住址不实\"}";

        door.post(path, body).isProblem(409, "move-illegal");
        JsonNode broken =
                door.post(path, body, "Role", "DEPARTMENT").is(200).json().get("case");

        assertThat(broken.at("/commitment/broken").asBoolean()).isTrue();
        Reply barred =
                door.post(CASES, body("张三", identity, tick(4, "COMMITTED"))).isProblem(403, "commitment-barred");
        assertThat(barred.text("detail")).contains("请提交证明原件");
        // A declaration of the same item by somebody else stands.
        opens("李四", "110105199001010010", tick(4, "COMMITTED"));
    }

    private static JsonNode opens(String name, String identity, String... ticks) {
        return door.post(CASES, body(name, identity, ticks)).is(201).json().get("case");
    }

    private static String body(String name, String identity, String... ticks) {
        return "{\"item\":\"X004\",\"applicant\":{\"kind\":\"PERSON\",\"name\":\"" + name + "\",\"number\":\""
                + identity + "\"},\"papers\":[" + String.join(",", ticks) + "]}";
    }

    private static String tick(int seq, String tick) {
        return "{\"seq\":" + seq + ",\"tick\":\"" + tick + "\"}";
    }

    private static Reply ticks(JsonNode seen, String... ticks) {
        return door.post(
                CASES + "/" + no(seen) + "/papers",
                "{\"rev\":" + seen.get("rev").asInt() + ",\"papers\":[" + String.join(",", ticks) + "]}");
    }

    private static Reply attach(JsonNode seen, int seq, byte[] content, String mediaType, String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = mediaType;
        return door.post(
                CASES + "/" + no(seen) + "/attachments?rev=" + seen.get("rev").asInt() + "&seq=" + seq,
                BodyPublishers.ofByteArray(content),
                all);
    }

    private static JsonNode moved(JsonNode seen, String verb, String more) {
        return move(seen, verb, more).is(200).json().get("case");
    }

    private static Reply move(JsonNode seen, String verb, String more) {
        return door.post(
                CASES + "/" + no(seen) + "/" + verb,
                "{\"rev\":" + seen.get("rev").asInt() + more + "}");
    }

    private static String no(JsonNode file) {
        return file.get("no").asString();
    }
}
