package govhall.cases;

/** Whether this city decides the case (办理地) or another one does and this city follows (收件地). */
public enum Side {
    HERE,
    AWAY
}
