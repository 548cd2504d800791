package govhall.catalogue;

/** A proof that a paper is (证明事项), and what the city settled for it when it cleared its proofs. */
public record Proof(String id, Treatment treatment) {

    /** What became of a proof: 保留, 告知承诺 or 取消. No paper of a city that runs is an abolished one. */
    public enum Treatment {
        KEPT,
        COMMITMENT,
        ABOLISHED
    }
}
