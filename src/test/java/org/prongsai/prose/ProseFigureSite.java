package org.prongsai.prose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.prongsai.ita.Completion;
import org.prongsai.ita.Figures;
import org.prongsai.model.Document;
import org.prongsai.model.Language;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.DocumentParser;
import org.prongsai.read.SourceReader;
import org.prongsai.read.Sources;
import org.prongsai.render.site.PageTypes;
import org.prongsai.text.FiscalYear;
import org.prongsai.validate.SiteValidator;

/** A site with results of two years and a plan of a third, to put documents into. */
final class ProseFigureSite {

  /** Documents without their bodies: the rule reads their sources. */
  private static final DocumentParser SOURCES_ONLY =
      (dir, documents, problems) -> documents.stream().map(file -> document(dir, file)).toList();

  private static final Pattern INCLUDE = Pattern.compile("include::([^\\[]+)\\[");

  private final Path dir;
  private ProseFigureRule rule;

  private ProseFigureSite(Path dir) {
    this.dir = dir;
  }

  static ProseFigureSite in(Path dir) {
    var site = new ProseFigureSite(dir);
    site.write(
        "site.yml",
        """
        agency:
          agency_id: example.go.th
          name_th: องค์การบริหารส่วนตำบลตัวอย่าง
          name_en: Example Subdistrict Administrative Organization
          district_th: กันตัง
          district_en: Kantang
          province_th: ตรัง
          province_en: Trang
        base_url: https://ita.example.go.th/
        languages: [th, en]
        as_of: "2024-11-30"
        """);
    site.writeScores();
    site.writeAnalysis();
    site.rule = site.rule();
    return site;
  }

  private void writeScores() {
    write(
        "data/ita-results/2566.csv",
        "score,level,pass_mark,change_from_previous,note_th,note_en\n,,,,ดูปีถัดไป,\n");
    write(
        "data/ita-results/2567.csv",
        "score,level,pass_mark,change_from_previous,note_th,note_en\n94.66,pass,85.00,0.62,,\n");
    write(
        "data/ita-tool-scores/2567.csv",
        "tool,part,score\nIIT,,99.69\nEIT,1,94.62\nEIT,2,80.89\nOIT,,96.07\n");
    write(
        "data/ita-indicator-scores/2567.csv",
        numbered(
            "indicator,score",
            "",
            "99.78 99.56 99.78 100.00 99.33 92.92 89.75 80.58 92.14 100.00",
            ""));
    // Every item is given, for to search what is missing takes time; of the questions e8 is not.
    write(
        "data/ita-question-scores/2567.csv",
        numbered(
                "question,score,source_label",
                "i",
                "99.33 100.00 100.00 100.00 98.67 100.00 99.33"
                    + " 100.00".repeat(6)
                    + " 99.33 98.67",
                ",")
            + numbered("", "e", "97.00 98.00 97.50 97.00 97.00 97.50 98.00 - 72.50", ",")
            + numbered(
                "",
                "o",
                "100.00 ".repeat(8) + "0.00 " + "100.00 ".repeat(7) + "0.00" + " 100.00".repeat(18),
                ","));
  }

  private void writeAnalysis() {
    write(
        "data/ita-analyses/2567.csv",
        IntStream.rangeClosed(1, 7)
            .mapToObj(area -> area + ",i" + area + ",,\n")
            .collect(Collectors.joining("", "area,question,source_label,finding\n", "")));
    write(
        "data/ita-measures/2568.csv",
        rows(
            "measure,area,measure_th,measure_en,responsible_th,responsible_en,start_date,end_date,"
                + "monitoring_th,monitoring_en,reporting",
            11,
            "m1.%d,1,อบรม,,,,,,,,"));
    write(
        "data/ita-measure-steps/2568.csv",
        rows("step,area,printed_number,measure,step_th,step_en", 20, "s1.%d,1,,m1.1,จัดอบรม,"));
    write(
        "data/ita-limitations/2567.csv",
        "kind,number,text_th,text_en\nlimitation,1,ก,\nlimitation,2,ข,\n"
            + "suggestion,1,ก,\nsuggestion,2,ข,\nsuggestion,3,ค,\n");
  }

  /** What the rule says of a document with these lines below its title. */
  List<String> found(String path, String... lines) {
    return problems(path, lines).stream().map(ProseFigureSite::words).toList();
  }

  /** The problems of the rule in a document with these lines below its title. */
  List<Problem> problems(String path, String... lines) {
    var all = new ArrayList<>(List.of("= ชื่อเรื่อง", ""));
    all.addAll(List.of(lines));
    var year = Pattern.compile("/(2[0-9]{3})/").matcher("/" + path);
    var source =
        new ProseSource(
            "content/" + path,
            all,
            year.find()
                ? Optional.of(new FiscalYear(Integer.parseInt(year.group(1))))
                : Optional.empty(),
            path.contains("/analysis/"));
    var problems = new Problems();
    rule.check(source, problems);
    return problems.sorted();
  }

  /** The problems of the rule in the documents of the folder, as a build finds them. */
  List<Problem> problems() {
    var problems = new Problems();
    new SiteValidator(PageTypes.ALL, Optional.empty())
        .toModel(sources(problems), problems)
        .orElseThrow();
    return problems.sorted().stream()
        .filter(
            p -> p.rule() == Rule.PROSE_FIGURE_TYPED || p.rule() == Rule.PROSE_FIGURE_CONTRADICTS)
        .toList();
  }

  private Sources sources(Problems problems) {
    return new SourceReader(dir, SOURCES_ONLY).readAll(problems);
  }

  private ProseFigureRule rule() {
    var problems = new Problems();
    var site =
        new SiteValidator(PageTypes.ALL, Optional.empty())
            .toModel(sources(problems), problems)
            .orElseThrow();
    return new ProseFigureRule(new Figures(Completion.of(site), site.catalogues()), site);
  }

  /** {@code typed 94.66 score:total[]}, {@code contradicts 94.60: 94.66 score:total[]}. */
  static String words(Problem problem) {
    var args = problem.args();
    var macros = (args.get(3) + " " + args.get(4)).strip();
    if (problem.rule() == Rule.PROSE_FIGURE_CONTRADICTS) {
      return "contradicts " + args.get(0) + ": " + args.get(1) + " " + macros;
    }
    return "typed " + args.get(0) + " " + (macros.isEmpty() ? "in no table" : macros);
  }

  void write(String path, String text) {
    var file = dir.resolve("content").resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows of a code with a number and a score; without one where it is {@code -}. */
  private static String numbered(String header, String letter, String scores, String rest) {
    var rows = new StringBuilder(header.isEmpty() ? "" : header + "\n");
    int number = 1;
    for (var score : scores.split(" ")) {
      rows.append(letter).append(number++).append(',');
      rows.append(score.equals("-") ? "" : score).append(rest).append('\n');
    }
    return rows.toString();
  }

  private static String rows(String header, int number, String row) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(i -> row.formatted(i) + "\n")
        .collect(Collectors.joining("", header + "\n", ""));
  }

  private static Document document(Path dir, String file) {
    var language = Language.of(file.split("/")[1]).orElseThrow();
    var path =
        file.substring("content/th/".length()).replaceFirst("(^|/)?index\\.adoc$|\\.adoc$", "");
    return new Document(language, path, file, includes(dir, file), "", List.of());
  }

  /** What a document names itself; the host notes what is included in that as well. */
  private static List<String> includes(Path dir, String file) {
    try {
      return INCLUDE
          .matcher(Files.readString(dir.resolve(file)))
          .results()
          .map(found -> dir.resolve(file).resolveSibling(found.group(1)).normalize())
          .map(included -> dir.relativize(included).toString().replace('\\', '/'))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
