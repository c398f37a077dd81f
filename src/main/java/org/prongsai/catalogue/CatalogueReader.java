package org.prongsai.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.prongsai.folder.SiteFolder;
import org.prongsai.model.Catalogue;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.RawTable;
import org.prongsai.read.table.TableReader;
import org.prongsai.text.FiscalYear;

/**
 * Reads the catalogues that ship with the program and those that a site brings for other years: one
 * folder a fiscal year, one file a list.
 */
public final class CatalogueReader {

  private static final String FOLDER = "/org/prongsai/catalogues/";
  // The years a program of today may know; a class path cannot be listed portably.
  private static final int FIRST_YEAR = 2560;
  private static final int LAST_YEAR = 2599;

  /** The catalogues that ship, by year. A problem in one is a mistake of the program. */
  public SortedMap<FiscalYear, Catalogue> readAll() {
    var catalogues = new TreeMap<FiscalYear, Catalogue>();
    for (int be = FIRST_YEAR; be <= LAST_YEAR; be++) {
      var year = new FiscalYear(be);
      if (CatalogueReader.class.getResource(path(year, CatalogueList.CATALOGUE)) != null) {
        var problems = new Problems();
        var previous = Optional.ofNullable(catalogues.get(year.previous()));
        var parser = new CatalogueParser(false, problems);
        catalogues.put(year, parser.parse(year, shipped(year, problems), previous));
        if (!problems.sorted().isEmpty()) {
          throw new IllegalStateException(problems.sorted().toString());
        }
      }
    }
    return catalogues;
  }

  /** The catalogues that ship and those of a site. A site may not replace a year that ships. */
  public SortedMap<FiscalYear, Catalogue> readAll(
      SiteFolder folder, boolean thaiOnly, Problems problems) {
    var catalogues = readAll();
    var known = List.copyOf(catalogues.keySet());
    var ofSite =
        folder.catalogues().stream()
            .collect(
                Collectors.groupingBy(CatalogueReader::year, TreeMap::new, Collectors.toList()));
    ofSite.forEach(
        (year, files) -> {
          if (known.contains(year)) {
            refuse(year, known, SiteFolder.relative(folder.dir(), files.get(0)), problems);
          } else {
            var own = new Problems();
            var previous = Optional.ofNullable(catalogues.get(year.previous()));
            var lists = lists(folder.dir(), files, own);
            catalogues.put(year, new CatalogueParser(thaiOnly, own).parse(year, lists, previous));
            problems.addAll(own.sorted());
          }
        });
    return catalogues;
  }

  private static FiscalYear year(Path file) {
    return new FiscalYear(Integer.parseInt(file.getParent().getFileName().toString()));
  }

  private static void refuse(
      FiscalYear year, List<FiscalYear> known, String file, Problems problems) {
    var years = known.stream().map(FiscalYear::toString).collect(Collectors.joining(", "));
    var folder = file.substring(0, file.lastIndexOf('/'));
    problems.add(Rule.CATALOGUE_YEAR_KNOWN, Location.of(file), year, years, folder);
  }

  private static Map<CatalogueList, Optional<RawTable>> lists(
      Path siteDir, List<Path> files, Problems problems) {
    var reader = new TableReader();
    var lists = new EnumMap<CatalogueList, Optional<RawTable>>(CatalogueList.class);
    for (var file : files) {
      var base = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
      lists.put(CatalogueList.of(base).orElseThrow(), reader.read(siteDir, file, problems));
    }
    return lists;
  }

  private static Map<CatalogueList, Optional<RawTable>> shipped(
      FiscalYear year, Problems problems) {
    var reader = new TableReader();
    var lists = new EnumMap<CatalogueList, Optional<RawTable>>(CatalogueList.class);
    for (var list : CatalogueList.values()) {
      var path = path(year, list);
      try (InputStream in = CatalogueReader.class.getResourceAsStream(path)) {
        if (in != null) {
          lists.put(list, reader.read(path.substring(1), in.readAllBytes(), problems));
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
