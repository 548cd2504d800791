package govhall.kiosk.item;

import govhall.web.slip.PaperJson;
import java.util.List;
import java.util.Optional;

/** An item or a bundle as a kiosk offers it (事项): where it waits, what to bring, how many wait there. */
record ItemJson(
        String id,
        String name,
        String nameEn,
        String shortName,
        String department,
        String departmentName,
        String departmentNameEn,
        String queue,
        String queueName,
        String queueNameEn,
        String zone,
        String zoneName,
        String zoneNameEn,
        String kind,
        boolean crossCity,
        Optional<String> homeRule,
        int minutes,
        boolean online,
        boolean selfService,
        List<PaperJson> papers,
        int waiting) {}
