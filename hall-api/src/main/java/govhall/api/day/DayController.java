package govhall.api.day;

import govhall.day.Turning;
import govhall.redis.Act;
import govhall.redis.Answer;
import govhall.web.idempotency.Replay;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import lombok.RequiredArgsConstructor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiredArgsConstructor
class DayController {

    private final Turning turning;

    @PostMapping(
            path = "/api/v1/day/turn",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    TurnedJson turn(Act act, @RequestBody TurnJson body, HttpServletResponse response) {
        String ended = DateTimeFormatter.BASIC_ISO_DATE.format(body.ended());
        Answer answer = turning.turnDay(act, ended);
        Replay.tell(answer, response);
        LocalDate day = LocalDate.parse(answer.at().day(), DateTimeFormatter.BASIC_ISO_DATE);
        return new TurnedJson(answer.at().toString(), day);
    }
}
