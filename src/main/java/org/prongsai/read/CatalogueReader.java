package org.prongsai.read;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prongsai.model.Basis;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Combination;
import org.prongsai.model.LocalizedText;
import org.prongsai.text.FiscalYear;

/** Reads the catalogues that ship with the program, one folder of CSV files a fiscal year. */
public final class CatalogueReader {

  private static final String FOLDER = "/org/prongsai/catalogues/";
  // The years a program of today may know; a class path cannot be listed portably.
  private static final int FIRST_YEAR = 2560;
  private static final int LAST_YEAR = 2599;

  /** The catalogues by year. */
  public SortedMap<FiscalYear, Catalogue> readAll() {
    var catalogues = new TreeMap<FiscalYear, Catalogue>();
    IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
        .mapToObj(FiscalYear::new)
        .filter(year -> CatalogueReader.class.getResource(path(year, "catalogue")) != null)
        .forEach(year -> catalogues.put(year, read(year)));
    return catalogues;
  }

  private static Catalogue read(FiscalYear year) {
    var facts = new TreeMap<String, String>();
    records(year, "catalogue").forEach(r -> facts.put(r.getField("key"), r.getField("value")));
    return new Catalogue(
        year,
        records(year, "tools").stream().map(CatalogueReader::tool).toList(),
        records(year, "indicators").stream().map(CatalogueReader::indicator).toList(),
        records(year, "questions").stream().map(CatalogueReader::question).toList(),
        records(year, "areas").stream().map(CatalogueReader::area).toList(),
        records(year, "levels").stream().map(CatalogueReader::level).toList(),
        new LocalizedText(
            facts.getOrDefault("source_note_th", ""), facts.getOrDefault("source_note_en", "")),
        new Catalogue.Scoring(
            records(year, "sub-indicators").stream().map(CatalogueReader::subIndicator).toList(),
            combinations(year)),
        new Catalogue.Checklist(
            records(year, "items").stream().map(CatalogueReader::feed).toList(),
            records(year, "elements").stream().map(CatalogueReader::element).toList(),
            records(year, "crosswalk").stream().map(CatalogueReader::succession).toList()));
  }

  private static List<Combination> combinations(FiscalYear year) {
    var inputs =
        new CombinationInputs(
            records(year, "questions").stream().map(CatalogueReader::question).toList(),
            records(year, "sub-indicators").stream().map(CatalogueReader::subIndicator).toList(),
            records(year, "indicators").stream().map(CatalogueReader::indicator).toList(),
            records(year, "tools").stream().map(CatalogueReader::tool).toList());
    return records(year, "combination").stream()
        .map(
            row -> {
              var figures = inputs.of(row.getField("figure"), row.getField("inputs"));
              return new Combination(
                  row.getField("figure"),
                  row.getField("way"),
                  figures,
                  inputs.weights(figures, row.getField("weights")),
                  text(row, "name"),
                  basis(row.getField("basis")));
            })
        .toList();
  }

  private static Catalogue.SubIndicator subIndicator(NamedCsvRecord row) {
    return new Catalogue.SubIndicator(
        row.getField("sub_indicator"),
        number(row.getField("indicator")),
        text(row, "name"),
        basis(row.getField("basis")));
  }

  private static Catalogue.Feed feed(NamedCsvRecord row) {
    return new Catalogue.Feed(
        row.getField("item"),
        row.getField("dataset"),
        number(row.getField("year_offset")),
        row.getField("none_allowed").equals("true"),
        basis(row.getField("basis")));
  }

  private static Catalogue.Element element(NamedCsvRecord row) {
    return new Catalogue.Element(
        row.getField("item"),
        row.getField("element"),
        text(row, "name"),
        basis(row.getField("basis")));
  }

  private static Catalogue.Succession succession(NamedCsvRecord row) {
    return new Catalogue.Succession(
        row.getField("item"), row.getField("previous_item"), basis(row.getField("basis")));
  }

  private static Catalogue.Tool tool(NamedCsvRecord row) {
    return new Catalogue.Tool(
        row.getField("tool"),
        number(row.getField("part")),
        text(row, "name"),
        text(row, "gloss"),
        new BigDecimal(row.getField("weight")),
        basis(row.getField("name_basis")),
        basis(row.getField("weight_basis")));
  }

  private static Catalogue.Indicator indicator(NamedCsvRecord row) {
    return new Catalogue.Indicator(
        number(row.getField("indicator")),
        row.getField("tool"),
        text(row, "name"),
        basis(row.getField("basis")));
  }

  private static Catalogue.Question question(NamedCsvRecord row) {
    return new Catalogue.Question(
        row.getField("question"),
        row.getField("tool"),
        number(row.getField("indicator")),
        row.getField("sub_indicator"),
        text(row, "name"),
        basis(row.getField("name_basis")));
  }

  private static Catalogue.Area area(NamedCsvRecord row) {
    return new Catalogue.Area(
        number(row.getField("area")), text(row, "name"), basis(row.getField("basis")));
  }

  private static Catalogue.Level level(NamedCsvRecord row) {
    return new Catalogue.Level(
        row.getField("level"),
        text(row, "name"),
        new BigDecimal(row.getField("minimum")),
        Optional.of(row.getField("every_score_minimum"))
            .filter(cell -> !cell.isEmpty())
            .map(BigDecimal::new),
        row.findField("every_score_of").stream()
            .flatMap(cell -> Stream.of(cell.split(" ")))
            .filter(id -> !id.isEmpty())
            .toList(),
        new BigDecimal(row.getField("maximum")),
        basis(row.getField("basis")));
  }

  private static LocalizedText text(NamedCsvRecord row, String name) {
    return new LocalizedText(row.getField(name + "_th"), row.getField(name + "_en"));
  }

  private static int number(String cell) {
    return cell.isEmpty() ? 0 : Integer.parseInt(cell);
  }

  private static Basis basis(String code) {
    return Basis.of(code)
        .orElseThrow(() -> new IllegalStateException("no basis " + code + " in a catalogue"));
  }

  private static List<NamedCsvRecord> records(FiscalYear year, String name) {
    try (InputStream in = CatalogueReader.class.getResourceAsStream(path(year, name))) {
      if (in == null) {
        return List.of();
      }
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      try (var reader = CsvReader.builder().ofNamedCsvRecord(text)) {
        return reader.stream().toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the catalogue of " + year, e);
    }
  }

  private static String path(FiscalYear year, String name) {
    return FOLDER + year + "/" + name + ".csv";
  }
}
