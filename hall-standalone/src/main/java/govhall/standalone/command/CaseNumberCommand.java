package govhall.standalone.command;

import govhall.cases.CaseNumber;
import govhall.city.CircleCity;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** {@code case-number NUMBER}: whether it is well formed, of which city and day, or what is wrong with it. */
final class CaseNumberCommand implements Command {

    @Override
    public int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        CityChoice given = CityChoice.of(args);
        if (given.words().isEmpty() || given.words().get(0).startsWith("--")) {
            err.println("Usage: case-number NUMBER [--city=FOLDER]");
            return 2;
        }
        String typed = String.join("", given.words());
        Optional<CaseNumber.Fault> fault = CaseNumber.faultOf(typed);
        if (fault.isPresent()) {
            out.println(typed + " is no case number: " + fault.get().words() + ".");
            return 1;
        }
        CaseNumber number = CaseNumber.read(typed);
        CircleCity city = given.load().city().circle().get(number.city());
        out.println(number.text() + " is well formed: " + number.city()
                + (city == null
                        ? ", a city outside the circle"
                        : " " + city.name().zh() + " " + city.name().en())
                + ", " + number.day() + ".");
        return 0;
    }
}
