package govhall.kiosk.item;

import govhall.catalogue.Guide;
import govhall.catalogue.Way;
import govhall.city.CircleCity;
import govhall.city.Ground;
import govhall.city.Name;
import govhall.city.Need;
import govhall.kiosk.item.StartJson.AnswerJson;
import govhall.kiosk.item.StartJson.CircleJson;
import govhall.kiosk.item.StartJson.GroundJson;
import govhall.kiosk.item.StartJson.GuideJson;
import govhall.kiosk.item.StartJson.NeedJson;
import govhall.kiosk.item.StartJson.NodeJson;
import govhall.kiosk.item.StartJson.WayJson;
import govhall.web.picture.DoorMapping;
import java.util.Map;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** The city's lists as the first page of a kiosk has them. */
@Mapper(config = DoorMapping.class)
interface StartMapper {

    StartMapper INSTANCE = Mappers.getMapper(StartMapper.class);

    GuideJson guide(Guide guide);

    Map<String, WayJson> ways(Map<String, Way> ways);

    @Mapping(target = "question", source = "question.zh")
    @Mapping(target = "questionEn", source = "question.en")
    NodeJson node(Guide.Node node);

    @Mapping(target = "answer", source = "answer.zh")
    @Mapping(target = "answerEn", source = "answer.en")
    AnswerJson answer(Guide.Answer answer);

    @Mapping(target = "name", source = "name.zh")
    @Mapping(target = "nameEn", source = "name.en")
    @Mapping(target = "say", source = "say.zh")
    @Mapping(target = "sayEn", source = "say.en")
    WayJson way(Way way);

    @Mapping(target = "name", source = "name.zh")
    @Mapping(target = "nameEn", source = "name.en")
    @Mapping(target = "shown", source = "shown.zh")
    @Mapping(target = "shownEn", source = "shown.en")
    GroundJson ground(Ground ground);

    @Mapping(target = "id", source = "need")
    @Mapping(target = "name", source = "name.zh")
    @Mapping(target = "nameEn", source = "name.en")
    NeedJson need(Need need, Name name);

    @Mapping(target = "name", source = "name.zh")
    @Mapping(target = "nameEn", source = "name.en")
    CircleJson circle(CircleCity city);
}
