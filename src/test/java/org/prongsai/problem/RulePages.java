package org.prongsai.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.privacy.CitizenNumber;

/**
 * Writes the page of each rule that an officer opens from a report: its words from the code, and as
 * an example the broken site or import that the tests hold, with what the program says of it.
 */
final class RulePages {

  private static final Path RESOURCES =
      Path.of(System.getProperty("basedir", ""), "src/test/resources");
  private static final Pattern PLACE = Pattern.compile("^([^:]+):(\\d+):\\d+: .*\\[([a-z0-9-]+)]$");
  private static final Pattern IMPORT_PLACE =
      Pattern.compile(
          "^ {2}([^:›]+?)(?: › (?![A-Z]+\\d)([^:›]+?))?(?: › [A-Z]+(\\d+)[: ].*|:(\\d+): .*|: .*)");
  private static final int AROUND = 2;
  private static final int AROUND_IMPORT = 9;
  private static final int MOST_WIDTH = 400;

  private RulePages() {}

  /**
   * An example of a rule.
   *
   * @param command of an import, what the officer typed; else empty
   * @param lines the lines of the faulty file around the fault; none where it is no text
   * @param first number of the first of them
   * @param line number of the faulty one
   */
  private record Example(
      String command, String said, String file, List<String> lines, int first, int line) {}

  private static final Map<String, ProblemWords> WORDS =
      Map.of("th", ProblemWords.of("th"), "en", ProblemWords.of("en"));

  /** The pages by name, {@code index.html} among them. */
  static Map<String, String> all() throws IOException {
    var pages = new TreeMap<String, String>();
    var list = new StringBuilder();
    var cases = cases("sites-invalid");
    cases.addAll(cases("imports-invalid"));
    for (var rule : AllRules.found()) {
      pages.put(rule.id() + ".html", page(rule, cases));
      list.append("<li><a href=\"").append(rule.id()).append(".html\">").append(rule.id());
      list.append("</a> ").append(severity(rule, "th")).append("</li>\n");
    }
    pages.put(
        "index.html",
        frame(
            "ข้อความของโปรแกรม",
            "<p>ชื่อในวงเล็บเหลี่ยมท้ายข้อความของโปรแกรมคือชื่อข้อในรายการนี้</p>\n<ul>\n"
                + list
                + "</ul>\n"));
    return pages;
  }

  private static String page(Rule rule, List<Path> cases) throws IOException {
    var html = new StringBuilder();
    html.append("<p>").append(severity(rule, "th")).append(": ").append(effect(rule));
    html.append("</p>\n");
    when(rule, "th", html);
    terms(rule, "th", html);
    example(rule, cases)
        .ifPresent(
            found -> {
              html.append("<h2>ตัวอย่าง</h2>\n");
              if (!found.command().isEmpty()) {
                html.append("<p>คำสั่ง <code>")
                    .append(escape(found.command()))
                    .append("</code></p>\n");
              }
              if (!found.file().isEmpty()) {
                html.append("<p>ไฟล์ <code>").append(escape(found.file())).append("</code></p>\n");
              }
              if (!found.lines().isEmpty()) {
                html.append("<pre>").append(numbered(found)).append("</pre>\n");
              }
              html.append("<p>โปรแกรมแจ้งว่า</p>\n<pre>").append(escape(found.said()));
              html.append("</pre>\n");
            });
    html.append("<section lang=\"en\">\n<h2>English</h2>\n<p>");
    html.append(severity(rule, "en")).append("</p>\n");
    when(rule, "en", html);
    terms(rule, "en", html);
    html.append("</section>\n<p><a href=\"index.html\">ข้อความทั้งหมด</a></p>\n");
    return frame(rule.id(), html.toString());
  }

  private static String effect(Rule rule) {
    // What an import finds is found before anything is written.
    boolean isOfImport = rule.id().startsWith("import-") || rule.id().startsWith("translation");
    return switch (rule.severity()) {
      case ERROR ->
          isOfImport
              ? "ต้องแก้ก่อน จึงจะเขียนลงในเว็บไซต์ได้ ยังไม่มีไฟล์ใดถูกเปลี่ยน"
              : "ต้องแก้ก่อน จึงจะเผยแพร่ได้ เว็บไซต์เดิมไม่เปลี่ยน";
      case WARNING -> isOfImport ? "เขียนลงในเว็บไซต์ได้ แต่ควรตรวจ" : "เผยแพร่ได้ แต่ควรตรวจ";
      case NOTE -> "โปรแกรมบอกให้ทราบว่าอ่านค่าอย่างไร";
    };
  }

  /** When the message appears, of a rule whose words do not say it. */
  private static void when(Rule rule, String language, StringBuilder html) {
    var key = rule.id() + ".when";
    var words = WORDS.get(language);
    if (words.all().containsKey(key)) {
      html.append("<p>").append(escape(words.template(key))).append("</p>\n");
    }
  }

  private static void terms(Rule rule, String language, StringBuilder html) {
    var words = WORDS.get(language);
    html.append("<dl>\n");
    for (var part : new String[] {"found", "expected", "fix"}) {
      html.append("<dt>").append(escape(words.report(part))).append("</dt><dd>");
      var said = words.template(rule.id() + "." + part);
      html.append(escape(said.replaceAll("\\[\\[|]]", "").replaceAll("\\{[0-9]}", "…")));
      html.append("</dd>\n");
    }
    html.append("</dl>\n");
  }

  private static String severity(Rule rule, String language) {
    return escape(WORDS.get(language).severity(rule.severity()));
  }

  private static List<Path> cases(String folder) throws IOException {
    try (var cases = Files.list(RESOURCES.resolve(folder))) {
      return cases
          .filter(Files::isDirectory)
          .sorted()
          .collect(Collectors.toCollection(ArrayList::new));
    }
  }

  /** The first case, by name, whose report names the rule. */
  private static Optional<Example> example(Rule rule, List<Path> cases) throws IOException {
    for (var at : cases) {
      if (!(at.getFileName() + "-").startsWith(rule.id() + "-")) {
        continue;
      }
      if (Files.exists(at.resolve("command"))) {
        var found = importExample(rule, at);
        if (found.isPresent()) {
          return found;
        }
        continue;
      }
      var report = Files.readString(at.resolve("problems.th.txt"));
      for (var message : report.split("\n\n")) {
        var head = PLACE.matcher(message.lines().findFirst().orElse(""));
        if (head.matches() && head.group(3).equals(rule.id())) {
          var line = Integer.parseInt(head.group(2));
          return Optional.of(example(at, message.strip(), head.group(1), line));
        }
      }
    }
    return Optional.empty();
  }

  /** What is said of an import under a rule, with the file that it is said of. */
  private static Optional<Example> importExample(Rule rule, Path at) throws IOException {
    var said = new ArrayList<String>();
    for (var line : Files.readAllLines(at.resolve("report.th.txt"))) {
      if (!line.startsWith("    ")) {
        said.clear();
      }
      said.add(line);
      if (line.endsWith("[" + rule.id() + "]")) {
        var place = IMPORT_PLACE.matcher(said.get(0));
        if (!place.matches()) {
          throw new IllegalStateException(said.get(0));
        }
        var file = place.group(1);
        var sheet = Objects.requireNonNullElse(place.group(2), "");
        var row =
            Stream.of(3, 4).map(place::group).filter(Objects::nonNull).findFirst().orElse("0");
        var command = Files.readString(at.resolve("command")).strip();
        var input = Files.exists(at.resolve(file)) || made(at, file) ? file : input(at, command);
        var lines = lines(at, input, sheet);
        return Optional.of(
            around(
                new Example(
                    "prongsai.cmd " + command + " --site ita",
                    String.join("\n", said),
                    input,
                    lines,
                    1,
                    input.equals(file) ? Integer.parseInt(row) : 0),
                AROUND_IMPORT));
      }
    }
    return Optional.empty();
  }

  private static boolean made(Path at, String file) {
    return Files.exists(at.resolve(file + ".txt"));
  }

  /** The first file that a command names. */
  private static String input(Path at, String command) {
    return Stream.of(command.replace("\"", "").split(" "))
        .filter(word -> Files.isRegularFile(at.resolve(word)) || made(at, word))
        .findFirst()
        .orElse("");
  }

  /** The lines of a text, or of the text that a workbook or document is made of. */
  private static List<String> lines(Path at, String file, String sheet) throws IOException {
    if (!made(at, file) || !file.matches(".*\\.(xlsx|docx)")) {
      return lines(at.resolve(file), file);
    }
    var lines = new ArrayList<String>();
    boolean isSheet = sheet.isEmpty();
    for (var line : Files.readAllLines(at.resolve(file + ".txt"))) {
      isSheet = line.startsWith("#sheet ") && !sheet.isEmpty() ? line.endsWith(sheet) : isSheet;
      boolean isBlankText = line.isBlank() && file.endsWith(".docx");
      if (isSheet && !line.startsWith("#") && !isBlankText) {
        lines.add(shown(line.replace("\t", " | ").replace("**", "")));
      }
    }
    return lines;
  }

  private static Example example(Path at, String said, String file, int line) throws IOException {
    boolean isOfCase = Files.isRegularFile(at.resolve(file));
    var lines = lines(at.resolve(file), file);
    return around(new Example("", said, isOfCase ? file : "", lines, 1, line), AROUND);
  }

  /** The lines of a file; none of one that is no text. */
  private static List<String> lines(Path file, String name) throws IOException {
    if (!Files.isRegularFile(file) || !name.matches(".*\\.(csv|yml|adoc|ftlh|txt|html|xls)")) {
      return List.of();
    }
    var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    boolean isText = text.indexOf('\uFFFD') < 0 && text.indexOf('\0') < 0;
    return isText ? text.replace("\uFEFF", "").lines().map(RulePages::shown).toList() : List.of();
  }

  /** The same with the lines around the faulty one; from the first on where none is. */
  private static Example around(Example all, int around) {
    int first = Math.max(1, all.line() - around);
    int last = Math.min(all.lines().size(), Math.max(all.line(), 1) + around);
    var lines = first > last ? List.<String>of() : all.lines().subList(first - 1, last);
    return new Example(all.command(), all.said(), all.file(), lines, first, all.line());
  }

  private static String shown(String line) {
    var masked = CitizenNumber.masked(line, "").replaceAll("\\p{Cntrl}", " ");
    return masked.length() > MOST_WIDTH ? masked.substring(0, MOST_WIDTH) + "…" : masked;
  }

  private static String numbered(Example example) {
    var text = new StringBuilder();
    int number = example.first();
    for (var line : example.lines()) {
      var shown = number + "  " + escape(line);
      text.append(number == example.line() ? "<mark>" + shown + "</mark>" : shown).append('\n');
      number++;
    }
    return text.toString();
  }

  private static String frame(String title, String body) {
    return "<!DOCTYPE html>\n<html lang=\"th\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + title
        + "</title>\n<link rel=\"stylesheet\" href=\"rules.css\">\n</head>\n<body>\n<main>\n<h1>"
        + title
        + "</h1>\n"
        + body
        + "</main>\n</body>\n</html>\n";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
