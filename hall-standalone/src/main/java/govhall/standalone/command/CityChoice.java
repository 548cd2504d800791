package govhall.standalone.command;

import govhall.city.CityFolder;
import java.util.List;

/** What a command was given (命令参数): its words, and the city that {@code --city=FOLDER} names, else the sample. */
record CityChoice(List<String> words, String folder) {

    private static final String OPTION = "--city=";

    static CityChoice of(List<String> args) {
        String folder = args.stream()
                .filter(arg -> arg.startsWith(OPTION))
                .reduce("qianjiang", (before, arg) -> arg.substring(OPTION.length()));
        return new CityChoice(
                args.stream().filter(arg -> !arg.startsWith(OPTION)).toList(), folder);
    }

    CityFolder load() {
        return CityFolder.load(folder);
    }
}
