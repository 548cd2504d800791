package govhall.catalogue;

/**
 * How an item is handled for another city of the circle (跨市通办): ONLINE, COLLECT_AND_FORWARD or JOINT, the queue of
 * the desk that takes it, and by which rule the applicant's city is found (HOUSEHOLD, PROPERTY …).
 */
public record CrossCity(String mode, String deskQueue, String homeRule) {}
