package govhall.api.window;

import govhall.call.CallRule;
import govhall.stream.TicketView;
import govhall.web.picture.DoorMapping;
import govhall.web.picture.Signage;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** A waiting ticket as the console's list of the next ones shows it. */
@Mapper(config = DoorMapping.class)
interface NextTicketMapper {

    NextTicketMapper INSTANCE = Mappers.getMapper(NextTicketMapper.class);

    @Mapping(target = "key", source = "ticket.id")
    @Mapping(target = "number", source = "ticket.number")
    @Mapping(target = "queue", source = "ticket.queue")
    @Mapping(target = "queueName", expression = "java(signs.queue(ticket.queue()).zh())")
    @Mapping(target = "queueNameEn", expression = "java(signs.queue(ticket.queue()).en())")
    @Mapping(target = "priorityClass", source = "ticket.priorityClass")
    @Mapping(target = "className", expression = "java(signs.priorityClass(ticket.priorityClass()).zh())")
    @Mapping(target = "classNameEn", expression = "java(signs.priorityClass(ticket.priorityClass()).en())")
    @Mapping(target = "needs", expression = "java(signs.needs(ticket.needs()))")
    @Mapping(target = "layer", source = "layer")
    @Mapping(target = "reason", expression = "java(reason(layer))")
    @Mapping(target = "seat", expression = "java(signs.time(ticket.seat()))")
    NextTicketJson json(TicketView ticket, int order, int layer, long waitedSeconds, @Context Signage signs);

    default String reason(int layer) {
        if (layer == CallRule.OVERDUE) {
            return "overdue";
        }
        return layer == 1 ? "own" : "help";
    }
}
