package govhall.city;

/**
 * Which colour a case has (亮灯规则): {@code near} from {@code warnDaysLeft} working days before its promise,
 * {@code pastPromise} after it, {@code pastLaw} after the limit of the law.
 */
public record LightRules(int warnDaysLeft, LightColour near, LightColour pastPromise, LightColour pastLaw) {}
