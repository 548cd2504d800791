package govhall.display.board;

import govhall.city.Board;
import govhall.refusal.Refusal;
import govhall.refusal.Refused;
import govhall.web.picture.Signages;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** The boards of a hall by what an address may say (显示屏名录): {@code main}, a zone or a device. */
@Component
@RequiredArgsConstructor
class Boards {

    private final Signages signages;

    Board of(String hall, String name) {
        return Optional.ofNullable(signages.of(hall).hall().boards().get(name))
                .orElseThrow(() -> new Refused(new Refusal.BoardUnknown(name)));
    }
}
