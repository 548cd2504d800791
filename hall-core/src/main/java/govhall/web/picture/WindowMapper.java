package govhall.web.picture;

import govhall.stream.TicketView;
import govhall.stream.WindowView;
import java.util.Optional;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** A window's view as JSON, with the ticket that it holds. */
@Mapper(config = DoorMapping.class)
public interface WindowMapper {

    WindowMapper INSTANCE = Mappers.getMapper(WindowMapper.class);

    @Mapping(target = "key", source = "window.no")
    @Mapping(target = "no", source = "window.no")
    @Mapping(target = "name", expression = "java(signs.window(window.no()).zh())")
    @Mapping(target = "nameEn", expression = "java(signs.window(window.no()).en())")
    @Mapping(target = "kind", expression = "java(signs.kind(window.no()))")
    @Mapping(target = "zone", expression = "java(signs.zoneOfWindow(window.no()))")
    @Mapping(target = "state", source = "window.state")
    @Mapping(target = "reason", source = "window.reason")
    @Mapping(target = "reasonName", expression = "java(window.reason().flatMap(signs::pauseReason).map(n -> n.zh()))")
    @Mapping(target = "reasonNameEn", expression = "java(window.reason().flatMap(signs::pauseReason).map(n -> n.en()))")
    @Mapping(target = "clerk", source = "window.clerk")
    @Mapping(target = "rev", source = "window.rev")
    @Mapping(target = "since", expression = "java(signs.time(window.since()))")
    @Mapping(target = "ticket", expression = "java(ticket.map(held -> TicketMapper.INSTANCE.json(held, signs)))")
    WindowJson json(WindowView window, Optional<TicketView> ticket, @Context Signage signs);
}
