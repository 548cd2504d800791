package govhall.standalone.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/** One word of the program that is answered without a running hall (命令). Its streams are UTF-8. */
interface Command {

    /** Answers with the exit code: 0 done, 1 the answer is no, 2 asked in a wrong way. {@code args} are without its name. */
    int run(List<String> args, InputStream in, PrintStream out, PrintStream err);
}
