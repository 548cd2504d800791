package govhall.route;

/** That a rule sent an item or a bundle to a queue (分流理由). */
public record Reason(RouteRule rule, String subject, String queue) {}
