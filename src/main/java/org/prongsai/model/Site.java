package org.prongsai.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.prongsai.text.FiscalYear;

/**
 * A site as its editors gave it: checked, and complete as far as the input goes.
 *
 * @param tables input tables by dataset id, in the order of the contract
 * @param files evidence under {@code content/files}, by path relative to that folder
 */
public record Site(
    Settings settings,
    SortedMap<FiscalYear, Catalogue> catalogues,
    Map<String, Table> tables,
    Documents documents,
    SortedMap<String, EvidenceFile> files) {

  public Site {
    catalogues = new TreeMap<>(catalogues);
    tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    files = new TreeMap<>(files);
  }

  /** The same site with other facts about its attached files. */
  public Site withFiles(SortedMap<String, EvidenceFile> others) {
    return new Site(settings, catalogues, tables, documents, others);
  }

  public Optional<Catalogue> catalogue(FiscalYear year) {
    return Optional.ofNullable(catalogues.get(year));
  }

  public Table table(String dataset) {
    var table = tables.get(dataset);
    if (table == null) {
      throw new IllegalArgumentException("no dataset " + dataset);
    }
    return table;
  }

  public Optional<Document> document(Language language, String path) {
    return documents.find(language, path);
  }
}
