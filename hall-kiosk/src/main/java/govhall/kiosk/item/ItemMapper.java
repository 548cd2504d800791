package govhall.kiosk.item;

import govhall.catalogue.Bundle;
import govhall.catalogue.CrossCity;
import govhall.catalogue.Item;
import govhall.catalogue.Paper;
import govhall.web.picture.DoorMapping;
import govhall.web.picture.Signage;
import govhall.web.slip.PaperJson;
import java.util.Optional;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Items and bundles as a kiosk offers them; {@code queue} is the one of this hall. */
@Mapper(config = DoorMapping.class)
interface ItemMapper {

    ItemMapper INSTANCE = Mappers.getMapper(ItemMapper.class);

    @Mapping(target = "name", source = "item.name.zh")
    @Mapping(target = "nameEn", source = "item.name.en")
    @Mapping(target = "departmentName", expression = "java(signs.department(item.department()).zh())")
    @Mapping(target = "departmentNameEn", expression = "java(signs.department(item.department()).en())")
    @Mapping(target = "queue", source = "queue")
    @Mapping(target = "queueName", expression = "java(signs.queue(queue).zh())")
    @Mapping(target = "queueNameEn", expression = "java(signs.queue(queue).en())")
    @Mapping(target = "zone", expression = "java(signs.zoneOfQueue(queue))")
    @Mapping(target = "zoneName", expression = "java(signs.zone(signs.zoneOfQueue(queue)).zh())")
    @Mapping(target = "zoneNameEn", expression = "java(signs.zone(signs.zoneOfQueue(queue)).en())")
    @Mapping(target = "kind", constant = "ITEM")
    @Mapping(target = "crossCity", expression = "java(item.crossCity().isPresent())")
    @Mapping(target = "homeRule", source = "item.crossCity")
    ItemJson json(Item item, String queue, int waiting, @Context Signage signs);

    @Mapping(target = "name", source = "bundle.name.zh")
    @Mapping(target = "nameEn", source = "bundle.name.en")
    @Mapping(target = "departmentName", expression = "java(signs.department(bundle.department()).zh())")
    @Mapping(target = "departmentNameEn", expression = "java(signs.department(bundle.department()).en())")
    @Mapping(target = "queue", source = "queue")
    @Mapping(target = "queueName", expression = "java(signs.queue(queue).zh())")
    @Mapping(target = "queueNameEn", expression = "java(signs.queue(queue).en())")
    @Mapping(target = "zone", expression = "java(signs.zoneOfQueue(queue))")
    @Mapping(target = "zoneName", expression = "java(signs.zone(signs.zoneOfQueue(queue)).zh())")
    @Mapping(target = "zoneNameEn", expression = "java(signs.zone(signs.zoneOfQueue(queue)).en())")
    @Mapping(target = "kind", constant = "BUNDLE")
    @Mapping(target = "crossCity", constant = "false")
    @Mapping(target = "homeRule", expression = "java(Optional.empty())")
    @Mapping(target = "online", constant = "false")
    @Mapping(target = "selfService", constant = "false")
    ItemJson json(Bundle bundle, String queue, int waiting, @Context Signage signs);

    default PaperJson paper(Paper paper) {
        return PaperJson.of(paper);
    }

    default Optional<String> homeRule(Optional<CrossCity> crossCity) {
        return crossCity.map(CrossCity::homeRule);
    }
}
