package org.prongsai.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.prongsai.catalogue.CatalogueContradiction;
import org.prongsai.folder.SiteFolder;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Document;
import org.prongsai.read.table.RawTable;
import org.prongsai.text.FiscalYear;
import org.prongsai.yaml.Yaml;

/**
 * Everything that was read, not yet validated.
 *
 * @param settings {@code site.yml}, where it could be parsed
 * @param settingsLeft what of it can be read where it could not
 * @param datasets descriptors by id: the program's own, then the site's
 * @param contradictions where the site's catalogues say otherwise than those that ship
 * @param ownDatasets ids of the descriptors that the site brought
 */
public record Sources(
    SiteFolder folder,
    Optional<Yaml.Mapping> settings,
    Optional<Yaml.Mapping> settingsLeft,
    SortedMap<FiscalYear, Catalogue> catalogues,
    List<CatalogueContradiction> contradictions,
    Map<String, Yaml.Mapping> datasets,
    List<String> ownDatasets,
    List<RawTable> tables,
    List<Document> documents) {}
