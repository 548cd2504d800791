package govhall.web.picture;

import govhall.stream.TicketView;
import java.util.Optional;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** A ticket's view as JSON. */
@Mapper(config = DoorMapping.class)
public interface TicketMapper {

    TicketMapper INSTANCE = Mappers.getMapper(TicketMapper.class);

    @Mapping(target = "key", source = "id")
    @Mapping(target = "queueName", expression = "java(signs.queue(ticket.queue()).zh())")
    @Mapping(target = "queueNameEn", expression = "java(signs.queue(ticket.queue()).en())")
    @Mapping(target = "className", expression = "java(signs.priorityClass(ticket.priorityClass()).zh())")
    @Mapping(target = "classNameEn", expression = "java(signs.priorityClass(ticket.priorityClass()).en())")
    @Mapping(target = "needs", expression = "java(signs.needs(ticket.needs()))")
    @Mapping(target = "issuedAt", expression = "java(signs.time(ticket.issued()))")
    @Mapping(target = "seat", expression = "java(signs.time(ticket.seat()))")
    @Mapping(target = "calledAt", expression = "java(signs.time(ticket.called()))")
    @Mapping(target = "servingSince", expression = "java(signs.time(ticket.serving()))")
    @Mapping(target = "legs", expression = "java(signs.legs(ticket.legs()))")
    @Mapping(target = "why", source = "ticket")
    TicketJson json(TicketView ticket, @Context Signage signs);

    /** Only a ticket that was called has a reason. */
    default Optional<WhyJson> why(TicketView ticket) {
        return ticket.layer().isEmpty()
                ? Optional.empty()
                : Optional.of(new WhyJson(
                        ticket.layer().getAsLong(),
                        ticket.priority().orElse(0),
                        ticket.passed().orElse(0)));
    }
}
