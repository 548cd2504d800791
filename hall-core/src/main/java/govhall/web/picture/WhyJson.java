package govhall.web.picture;

/** Why a ticket was called (叫号理由): layer and priority of the call rule, and how many older ones it passed over. */
public record WhyJson(long layer, long priority, long passedOver) {}
