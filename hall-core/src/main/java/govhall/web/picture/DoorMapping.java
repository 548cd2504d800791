package govhall.web.picture;

import org.mapstruct.MapperConfig;
import org.mapstruct.ReportingPolicy;

/** How every door turns a view into its JSON (映射约定): a member that is forgotten does not compile. */
@MapperConfig(unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface DoorMapping {}
