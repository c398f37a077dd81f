package org.prongsai.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.filetext.FileTexts;
import org.prongsai.filetext.TextPlace;
import org.prongsai.filetext.TextSink;
import org.prongsai.fuzz.RealInputs.Real;
import org.prongsai.grade.FileGrader;
import org.prongsai.importer.OfficeImport;
import org.prongsai.importer.SheetImport;
import org.prongsai.importer.sheet.ColumnChoices;
import org.prongsai.importer.sheet.ImportKind;
import org.prongsai.importer.sheet.OfficeFiles;
import org.prongsai.model.Dataset;
import org.prongsai.problem.Problems;
import org.prongsai.read.SourceReader;
import org.prongsai.read.table.CsvRecords;
import org.prongsai.read.table.FileRow;
import org.prongsai.read.table.TableReader;
import org.prongsai.settings.DatasetParser;
import org.prongsai.text.FiscalYear;

/** The forms of offices, as CSV or as workbooks, with odd cells and headings. */
record OfficeInputs(boolean ofWorkbooks, Path folder) implements FuzzKind {

  private static final Map<ImportKind, Dataset> DATASETS =
      Arrays.stream(ImportKind.values())
          .collect(
              Collectors.toMap(
                  kind -> kind,
                  kind ->
                      new DatasetParser(new Problems())
                          .parse(kind.dataset(), SourceReader.shipped(kind.dataset()), false)));
  // One in so many is joined to a site.
  private static final int WHOLE = 50;
  private static final List<List<List<String>>> FORMS =
      RealInputs.ofOffices(".csv").stream().map(OfficeInputs::lines).toList();
  private static final List<Real> WORKBOOKS = RealInputs.ofOffices(".xlsx");

  private static List<List<String>> lines(Real real) {
    return CsvRecords.readLoose(real.name(), real.bytes(), new Problems()).orElseThrow().stream()
        .map(row -> row.cells().stream().map(FileRow.SheetCell::text).toList())
        .toList();
  }

  @Override
  public byte[] make(Fuzz fuzz) {
    if (ofWorkbooks && fuzz.once(12)) {
      return fuzz.damaged(fuzz.one(WORKBOOKS).bytes(), Fragments.CELLS);
    }
    var form = fuzz.one(FORMS);
    var lines = new ArrayList<List<String>>();
    for (int i = 0; i < form.size(); i++) {
      if (i < 6 || fuzz.once(form.size() / 4)) {
        lines.add(new ArrayList<>(form.get(i)));
      }
    }
    for (int odd = 1 + fuzz.number(8); odd > 0; odd--) {
      var line = fuzz.one(lines);
      line.set(fuzz.number(line.size()), fuzz.text(Fragments.CELLS));
    }
    return ofWorkbooks ? WorkbookInputs.make(lines, fuzz) : csv(lines, fuzz);
  }

  private static byte[] csv(List<List<String>> lines, Fuzz fuzz) {
    var bytes =
        lines.stream()
            .map(
                line ->
                    line.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
            .collect(Collectors.joining("\n"))
            .getBytes(StandardCharsets.UTF_8);
    return fuzz.once(6) ? fuzz.damaged(bytes, Fragments.CELLS) : bytes;
  }

  @Override
  public Problems read(byte[] input) throws IOException {
    var name = ofWorkbooks ? "a.xlsx" : "a.csv";
    var file = folder.resolve(name);
    Files.write(file, input);
    var kind = input.length % 5 == 0 ? ImportKind.PERFORMANCE : ImportKind.PROCUREMENT;
    var problems = imported(kind, file, input.length % WHOLE == 0);
    if (ofWorkbooks) {
      new TableReader().read("content/data/procurement/2566.xlsx", input, problems);
      for (var ending : Set.of("xlsx", "ods")) {
        new FileGrader().grade("a." + ending, input, false);
      }
      new FileTexts().read(input, SILENT);
    }
    return problems;
  }

  private static Problems imported(ImportKind kind, Path file, boolean isWhole) {
    var year = new FiscalYear(2566);
    if (isWhole) {
      return new OfficeImport(kind, RealInputs.MINIMAL, year, ColumnChoices.NONE)
          .run(List.of(file), false)
          .problems();
    }
    var problems = new Problems();
    new SheetImport(kind, DATASETS.get(kind), year, ColumnChoices.NONE, problems)
        .read(new OfficeFiles(problems).read(List.of(file)));
    return problems;
  }

  private static final TextSink SILENT =
      new TextSink() {
        @Override
        public void text(TextPlace place, String about, String text) {}

        @Override
        public void unread(TextPlace place, Reason reason) {}
      };
}
