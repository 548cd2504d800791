package govhall.api.cases;

import java.util.List;

/** What an item or a bundle asks for, before anything is ticked (申请材料清单). */
record PaperListJson(String item, String itemName, String itemNameEn, List<PaperLineJson> papers) {}
