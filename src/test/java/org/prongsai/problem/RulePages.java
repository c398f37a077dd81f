package org.prongsai.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.prongsai.privacy.CitizenNumber;

/**
 * Writes the page of each rule that an officer opens from a report: its words from the code, and as
 * an example the broken site that the tests hold, with what the program says of it.
 */
final class RulePages {

  private static final Path CASES =
      Path.of(System.getProperty("basedir", ""), "src/test/resources/sites-invalid");
  private static final Pattern PLACE =
      Pattern.compile("^(content/[^:]+):(\\d+):\\d+: .*\\[([a-z0-9-]+)]$");
  private static final int AROUND = 2;
  private static final int MOST_WIDTH = 200;

  private RulePages() {}

  /**
   * An example of a rule.
   *
   * @param lines the lines of the faulty file around the fault; none where it is no text
   * @param first number of the first of them
   * @param line number of the faulty one
   */
  private record Example(String said, String file, List<String> lines, int first, int line) {}

  /** The pages by name, {@code index.html} among them. */
  static Map<String, String> all() throws IOException {
    var pages = new TreeMap<String, String>();
    var list = new StringBuilder();
    var cases = cases();
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
    terms(rule, "th", html);
    example(rule, cases)
        .ifPresent(
            found -> {
              html.append("<h2>ตัวอย่าง</h2>\n");
              if (!found.lines().isEmpty()) {
                html.append("<p>ไฟล์ <code>").append(escape(found.file())).append("</code></p>\n");
                html.append("<pre>").append(numbered(found)).append("</pre>\n");
              }
              html.append("<p>โปรแกรมแจ้งว่า</p>\n<pre>").append(escape(found.said()));
              html.append("</pre>\n");
            });
    html.append("<section lang=\"en\">\n<h2>English</h2>\n<p>");
    html.append(severity(rule, "en")).append("</p>\n");
    terms(rule, "en", html);
    html.append("</section>\n<p><a href=\"index.html\">ข้อความทั้งหมด</a></p>\n");
    return frame(rule.id(), html.toString());
  }

  private static String effect(Rule rule) {
    return switch (rule.severity()) {
      case ERROR -> "ต้องแก้ก่อน จึงจะเผยแพร่ได้ เว็บไซต์เดิมไม่เปลี่ยน";
      case WARNING -> "เผยแพร่ได้ แต่ควรตรวจ";
      case NOTE -> "โปรแกรมบอกให้ทราบว่าอ่านค่าอย่างไร";
    };
  }

  private static void terms(Rule rule, String language, StringBuilder html) {
    var words = ProblemWords.of(language);
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
    return escape(ProblemWords.of(language).severity(rule.severity()));
  }

  private static List<Path> cases() throws IOException {
    try (var cases = Files.list(CASES)) {
      return cases.sorted().toList();
    }
  }

  /** The first case, by name, whose report names the rule. */
  private static Optional<Example> example(Rule rule, List<Path> cases) throws IOException {
    for (var at : cases) {
      if (!(at.getFileName() + "-").startsWith(rule.id() + "-")) {
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

  private static Example example(Path at, String said, String file, int line) throws IOException {
    var faulty = at.resolve(file);
    if (!Files.isRegularFile(faulty) || !file.matches(".*\\.(csv|yml|adoc)")) {
      return new Example(said, file, List.of(), 0, line);
    }
    var text = new String(Files.readAllBytes(faulty), StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0 || text.indexOf('\0') >= 0) {
      return new Example(said, file, List.of(), 0, line);
    }
    var lines = text.replace("\uFEFF", "").lines().map(RulePages::shown).toList();
    int first = Math.max(1, line - AROUND);
    int last = Math.min(lines.size(), line + AROUND);
    return new Example(
        said, file, first > last ? List.of() : lines.subList(first - 1, last), first, line);
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
