package govhall.city;

import java.util.List;

/** Every {@link FolderRule}, in the order in which they are asked. */
final class FolderRules {

    static final List<FolderRule> ALL = List.of(
            new VocabularyRule(),
            new SequenceRule("vocabulary", "field"),
            new SequenceRule("materials", "item_id"),
            new SequenceRule("bundle_members", "bundle_id"),
            new SequenceRule("bundle_materials", "bundle_id"),
            new SequenceRule("bundle_fields", "bundle_id"),
            new SequenceRule("guide", "node"),
            new SequenceRule("modes", "mode"),
            new CityRule(),
            new SiteRule(),
            new BoardRule(),
            new QueueRule(),
            new WindowRule(),
            new CoverRule(),
            new HoursRule(),
            new HolidayRule(),
            new OverlayRule(),
            new ClassRule(),
            new OutcomeRule(),
            new PlaceholderRule(),
            new ItemRule(),
            new ItemQueueRule(),
            new InForceRule(),
            new PaperRule(),
            new ProofRule(),
            new PaperFormRule(),
            new ModeRule(),
            new CrossCityRule(),
            new BundleRule(),
            new BundlePaperRule(),
            new SynonymRule(),
            new GuideRule(),
            new RouteTableRule());

    private FolderRules() {}
}
