package govhall.bench.empty;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A program with the hall's libraries and nothing of the hall: the yardstick of start and memory. */
@SpringBootApplication
public class EmptyProgram {

    public static void main(String[] args) {
        SpringApplication.run(EmptyProgram.class, args);
    }
}
