package govhall.api.cases;

import govhall.papers.Attachment;
import govhall.papers.Line;
import govhall.papers.PaperForms.Sheet;
import govhall.web.picture.DoorMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Papers as a door shows them. */
@Mapper(config = DoorMapping.class)
interface PaperMapper {

    PaperMapper INSTANCE = Mappers.getMapper(PaperMapper.class);

    @Mapping(target = "name", source = "name.zh")
    @Mapping(target = "nameEn", source = "name.en")
    @Mapping(target = "note", source = "note.zh")
    @Mapping(target = "noteEn", source = "note.en")
    PaperLineJson json(Line line);

    @Mapping(target = "name", source = "name.zh")
    @Mapping(target = "nameEn", source = "name.en")
    @Mapping(target = "text", source = "text.zh")
    @Mapping(target = "textEn", source = "text.en")
    SheetJson json(Sheet sheet);

    default int seq(Line line) {
        return line.seq();
    }

    @Mapping(target = "mediaType", expression = "java(file.type().mediaType())")
    PaperLineJson.FileJson json(Attachment file);
}
