package govhall.cases;

import govhall.stream.CaseInside;
import govhall.stream.CaseStep;
import govhall.stream.CaseView;
import java.util.List;
import java.util.Optional;

/**
 * A case with its history and what else its file holds (办件档案); the applicant is empty where the key of the seal is
 * lost.
 */
public record CaseFile(CaseView view, Optional<Applicant> applicant, List<CaseStep> steps, CaseInside inside) {

    public CaseFile {
        steps = List.copyOf(steps);
    }

    public Standing standing() {
        return new Standing(view.state(), view.mode(), Side.valueOf(view.side()));
    }
}
