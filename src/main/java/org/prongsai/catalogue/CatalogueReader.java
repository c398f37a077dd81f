package org.prongsai.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.prongsai.folder.SiteFolder;
import org.prongsai.model.Catalogue;
import org.prongsai.problem.Problems;
import org.prongsai.read.table.RawTable;
import org.prongsai.read.table.TableReader;
import org.prongsai.text.FiscalYear;

/**
 * Reads the catalogues that ship with the program, and those with which a site completes a year or
 * brings one: one folder a fiscal year, one file a list.
 */
public final class CatalogueReader {

  private static final String FOLDER = "/org/prongsai/catalogues/";
  // The years a program of today may know; a class path cannot be listed portably.
  private static final int FIRST_YEAR = 2560;
  private static final int LAST_YEAR = 2599;

  /** The catalogues that ship, by year. */
  public SortedMap<FiscalYear, Catalogue> readAll() {
    return shippedYears().byYear();
  }

  /**
   * The catalogues that ship, completed with those of a site, and the years that a site brings.
   * What the site says otherwise than the program is its word, and kept as a contradiction.
   */
  public Catalogues readAll(SiteFolder folder, boolean thaiOnly, Problems problems) {
    var all = shippedYears();
    var contradictions = new ArrayList<CatalogueContradiction>();
    var drafts = new TreeMap<>(all.drafts());
    var byYear = new TreeMap<>(all.byYear());
    var ofSite =
        folder.catalogues().stream()
            .collect(
                Collectors.groupingBy(CatalogueReader::year, TreeMap::new, Collectors.toList()));
    ofSite.forEach(
        (year, files) -> {
          var own = new Problems();
          var parser = new CatalogueParser(thaiOnly, own);
          var shipped =
              Optional.ofNullable(drafts.get(year)).map(CatalogueDraft::rows).orElse(Map.of());
          var lists = lists(folder.dir(), files, own);
          var draft = parser.complete(year, shipped, lists, contradictions);
          drafts.put(year, draft);
          byYear.put(year, parser.parse(draft, Optional.ofNullable(byYear.get(year.previous()))));
          problems.addAll(own.sorted());
        });
    return new Catalogues(byYear, drafts, contradictions);
  }

  /** What ships. A problem in it is a mistake of the program. */
  static Catalogues shippedYears() {
    var catalogues = new TreeMap<FiscalYear, Catalogue>();
    var drafts = new TreeMap<FiscalYear, CatalogueDraft>();
    for (int be = FIRST_YEAR; be <= LAST_YEAR; be++) {
      var year = new FiscalYear(be);
      if (CatalogueReader.class.getResource(path(year, CatalogueList.CATALOGUE)) != null) {
        var problems = new Problems();
        var previous = Optional.ofNullable(catalogues.get(year.previous()));
        var parser = new CatalogueParser(false, problems);
        var draft = parser.shipped(year, shipped(year, problems));
        drafts.put(year, draft);
        catalogues.put(year, parser.parse(draft, previous));
        if (!problems.sorted().isEmpty()) {
          throw new IllegalStateException(problems.sorted().toString());
        }
      }
    }
    return new Catalogues(catalogues, drafts, List.of());
  }

  private static FiscalYear year(Path file) {
    return new FiscalYear(Integer.parseInt(file.getParent().getFileName().toString()));
  }

  private static Map<CatalogueList, Optional<RawTable>> lists(
      Path siteDir, List<Path> files, Problems problems) {
    var reader = new TableReader();
    var lists = new EnumMap<CatalogueList, Optional<RawTable>>(CatalogueList.class);
    for (var file : files) {
      var base = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
      var list = CatalogueList.of(base).orElseThrow();
      lists.put(list, reader.read(siteDir, file, list.titles(), problems));
    }
    return lists;
  }

  private static Map<CatalogueList, RawTable> shipped(FiscalYear year, Problems problems) {
    var reader = new TableReader();
    var lists = new EnumMap<CatalogueList, RawTable>(CatalogueList.class);
    for (var list : CatalogueList.values()) {
      var path = path(year, list);
      try (InputStream in = CatalogueReader.class.getResourceAsStream(path)) {
        if (in != null) {
          lists.put(
              list, reader.read(path.substring(1), in.readAllBytes(), problems).orElseThrow());
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + path, e);
      }
    }
    return lists;
  }

  private static String path(FiscalYear year, CatalogueList list) {
    return FOLDER + year + "/" + list.base() + ".csv";
  }
}
