package govhall.web.slip;

import govhall.city.Hall;
import govhall.city.Need;
import govhall.city.Window;
import govhall.stream.TicketView;
import govhall.web.picture.DoorMapping;
import govhall.web.picture.Signage;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** A ticket's view as a slip. */
@Mapper(config = DoorMapping.class)
public interface SlipMapper {

    SlipMapper INSTANCE = Mappers.getMapper(SlipMapper.class);

    @Mapping(target = "number", source = "ticket.number")
    @Mapping(target = "day", expression = "java(day(ticket))")
    @Mapping(target = "queue", source = "ticket.queue")
    @Mapping(target = "queueName", expression = "java(signs.queue(ticket.queue()).zh())")
    @Mapping(target = "queueNameEn", expression = "java(signs.queue(ticket.queue()).en())")
    @Mapping(target = "zone", expression = "java(signs.zoneOfQueue(ticket.queue()))")
    @Mapping(target = "zoneName", expression = "java(signs.zone(signs.zoneOfQueue(ticket.queue())).zh())")
    @Mapping(target = "zoneNameEn", expression = "java(signs.zone(signs.zoneOfQueue(ticket.queue())).en())")
    @Mapping(target = "windows", expression = "java(windows(ticket, signs))")
    @Mapping(target = "issuedAt", expression = "java(signs.time(ticket.issued()))")
    @Mapping(target = "priorityClass", source = "ticket.priorityClass")
    @Mapping(target = "className", expression = "java(signs.priorityClass(ticket.priorityClass()).zh())")
    @Mapping(target = "classNameEn", expression = "java(signs.priorityClass(ticket.priorityClass()).en())")
    @Mapping(target = "needs", expression = "java(signs.needs(ticket.needs()))")
    @Mapping(target = "hallName", expression = "java(signs.hall().name().zh())")
    @Mapping(target = "hallNameEn", expression = "java(signs.hall().name().en())")
    @Mapping(target = "legs", expression = "java(signs.legs(ticket.legs()))")
    @Mapping(target = "papers", expression = "java(papers(ticket, signs))")
    @Mapping(target = "phonePath", expression = "java(\"/t/\" + token)")
    SlipJson json(TicketView ticket, String token, int ahead, @Context Signage signs);

    /** The business day that a ticket's id begins with. */
    default LocalDate day(TicketView ticket) {
        return LocalDate.parse("20" + ticket.id().substring(0, 6), DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** The windows whose own queue it is and that can serve the needs; where there is none, those that help. */
    default List<String> windows(TicketView ticket, Signage signs) {
        Hall hall = signs.hall();
        Set<Need> needs = EnumSet.noneOf(Need.class);
        needs.addAll(signs.needs(ticket.needs()));
        List<Window> able = hall.windows().values().stream()
                .filter(window -> window.serves(ticket.queue(), needs))
                .toList();
        List<String> own = able.stream()
                .filter(window -> window.skills().stream()
                        .anyMatch(skill -> skill.tier() == 1 && skill.queue().equals(ticket.queue())))
                .map(Window::no)
                .toList();
        return own.isEmpty() ? able.stream().map(Window::no).toList() : own;
    }

    /** The papers of all items, each once. */
    default List<PaperJson> papers(TicketView ticket, Signage signs) {
        var catalogue = signs.edition().catalogue();
        return ticket.legs().stream()
                .flatMap(leg -> leg.items().stream())
                .distinct()
                .flatMap(id -> Stream.concat(
                        catalogue.item(id).stream().flatMap(item -> item.papers().stream()),
                        catalogue.bundle(id).stream().flatMap(bundle -> bundle.papers().stream())))
                .map(PaperJson::of)
                .distinct()
                .toList();
    }
}
