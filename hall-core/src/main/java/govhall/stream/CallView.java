package govhall.stream;

/** One call (叫号) as boards show it: ticket, number, window, the moment (ms) and how many calls counted so far. */
public record CallView(String ticket, String number, String window, long at, int calls) {

    public static CallView parse(String json) {
        Fields fields = Fields.of(json);
        return new CallView(
                fields.text("ticket"), fields.text("number"), fields.text("window"), fields.number("at"), (int)
                        fields.number("calls"));
    }
}
