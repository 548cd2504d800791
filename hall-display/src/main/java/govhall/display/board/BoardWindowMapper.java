package govhall.display.board;

import govhall.stream.WindowView;
import govhall.web.picture.DoorMapping;
import govhall.web.picture.Signage;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** A window's view as a board shows it: without its clerk. */
@Mapper(config = DoorMapping.class)
interface BoardWindowMapper {

    BoardWindowMapper INSTANCE = Mappers.getMapper(BoardWindowMapper.class);

    @Mapping(target = "key", source = "no")
    @Mapping(target = "name", expression = "java(signs.window(window.no()).zh())")
    @Mapping(target = "nameEn", expression = "java(signs.window(window.no()).en())")
    @Mapping(target = "zone", expression = "java(signs.zoneOfWindow(window.no()))")
    @Mapping(target = "kind", expression = "java(signs.kind(window.no()))")
    @Mapping(target = "ticket", source = "number")
    @Mapping(target = "shown", expression = "java(window.reason().flatMap(signs::shown).map(words -> words.zh()))")
    @Mapping(target = "shownEn", expression = "java(window.reason().flatMap(signs::shown).map(words -> words.en()))")
    BoardWindowJson json(WindowView window, @Context Signage signs);
}
