package govhall.kiosk.slip;

import govhall.HallSettings;
import govhall.kiosk.ticket.OwnTickets;
import io.nayuki.qrcodegen.QrCode;
import lombok.RequiredArgsConstructor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The code on the slip: the address of the ticket's page on a phone. */
@RestController
@RequiredArgsConstructor
class QrController {

    private static final int QUIET_MODULES = 4;

    private final OwnTickets own;
    private final HallSettings settings;

    @GetMapping(path = "/kiosk/api/tickets/{token}/qr.svg", produces = "image/svg+xml")
    String code(@PathVariable String token) {
        own.open(token);
        String site = settings.publicUrl().isBlank()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : settings.publicUrl().replaceFirst("/+$", "");
        return svg(QrCode.encodeText(site + "/t/" + token, QrCode.Ecc.MEDIUM));
    }

    private static String svg(QrCode code) {
        StringBuilder modules = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    modules.append('M')
                            .append(x + QUIET_MODULES)
                            .append(' ')
                            .append(y + QUIET_MODULES)
                            .append("h1v1h-1z");
                }
            }
        }
        int side = code.size + 2 * QUIET_MODULES;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>
                """.formatted(side, modules);
    }
}
