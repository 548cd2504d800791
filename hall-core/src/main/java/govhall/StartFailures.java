package govhall;

import govhall.city.CityFolderInvalid;
import govhall.redis.ServerUnfit;
import govhall.refusal.Refused;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says why a program does not start in sentences instead of a stack trace (启动失败说明). */
final class StartFailures implements FailureAnalyzer {

    @Override
    public FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CityFolderInvalid invalid) {
                return new FailureAnalysis(
                        "The city's folder has " + invalid.faults().size() + " faults; nothing was changed.\n\n"
                                + invalid.getMessage(),
                        "Mend each line, then start again.",
                        cause);
            }
            if (cause instanceof ServerUnfit) {
                return new FailureAnalysis(
                        cause.getMessage(), "Name a newer one, or leave it out where the hall brings its own.", cause);
            }
            if (cause instanceof Refused refused) {
                return new FailureAnalysis(
                        "The city cannot be set up: " + refused.getMessage() + ".",
                        "Correct the settings (hall.halls names sites of sites.csv, or all), then start again.",
                        cause);
            }
        }
        return null;
    }
}
