package govhall.kiosk.ticket;

import govhall.stream.TicketView;
import govhall.web.picture.DoorMapping;
import govhall.web.picture.Signage;
import govhall.web.slip.SlipMapper;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** A ticket's view as its holder sees it. */
@Mapper(config = DoorMapping.class, imports = SlipMapper.class)
public interface OwnTicketMapper {

    OwnTicketMapper INSTANCE = Mappers.getMapper(OwnTicketMapper.class);

    @Mapping(target = "day", expression = "java(SlipMapper.INSTANCE.day(ticket))")
    @Mapping(target = "queueName", expression = "java(signs.queue(ticket.queue()).zh())")
    @Mapping(target = "queueNameEn", expression = "java(signs.queue(ticket.queue()).en())")
    @Mapping(target = "zone", expression = "java(signs.zoneOfQueue(ticket.queue()))")
    @Mapping(target = "zoneName", expression = "java(signs.zone(signs.zoneOfQueue(ticket.queue())).zh())")
    @Mapping(target = "zoneNameEn", expression = "java(signs.zone(signs.zoneOfQueue(ticket.queue())).en())")
    @Mapping(target = "windowName", expression = "java(ticket.window().map(no -> signs.window(no).zh()))")
    @Mapping(target = "windowNameEn", expression = "java(ticket.window().map(no -> signs.window(no).en()))")
    @Mapping(target = "calledAt", expression = "java(signs.time(ticket.called()))")
    @Mapping(target = "issuedAt", expression = "java(signs.time(ticket.issued()))")
    @Mapping(target = "legs", expression = "java(signs.legs(ticket.legs()))")
    @Mapping(target = "ahead", source = "ahead")
    OwnTicketJson json(TicketView ticket, int ahead, @Context Signage signs);
}
