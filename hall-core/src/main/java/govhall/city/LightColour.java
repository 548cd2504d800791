package govhall.city;

/** The colour under which supervision shows a running case (监察灯). */
public enum LightColour {
    GREEN,
    YELLOW,
    RED
}
