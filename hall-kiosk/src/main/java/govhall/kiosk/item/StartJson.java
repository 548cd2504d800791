package govhall.kiosk.item;

import com.fasterxml.jackson.annotation.JsonProperty;
import govhall.city.Need;
import govhall.web.picture.HallJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that a kiosk needs for its first page and its choices (首页). */
record StartJson(
        HallJson hall,
        List<ItemJson> tiles,
        GuideJson guide,
        Map<String, WayJson> ways,
        List<GroundJson> grounds,
        List<NeedJson> needs,
        List<CircleJson> circle) {

    /** The questions that lead to an item (智慧导引), by node. */
    record GuideJson(Map<String, NodeJson> nodes) {}

    record NodeJson(String question, String questionEn, List<AnswerJson> answers) {}

    record AnswerJson(String answer, String answerEn, String picture, String kind, String target) {}

    /** Another way to get a thing done (办法). */
    record WayJson(String name, String nameEn, String say, String sayEn) {}

    /** Why a citizen may claim a class (优先情形), and what to show. */
    record GroundJson(
            String id,
            @JsonProperty("class") String priorityClass,
            String name,
            String nameEn,
            String shown,
            String shownEn,
            Optional<Need> need,
            String declaredBy) {}

    record NeedJson(Need id, String name, String nameEn) {}

    /** A city of the circle (城市圈). */
    record CircleJson(String code, String name, String nameEn, boolean self) {}
}
