package org.prongsai.host.asciidoctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.Rounds;
import org.prongsai.model.Document.Html;
import org.prongsai.model.Document.Macro;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Rule;
import org.prongsai.text.UpdateHeader;

/** Every word that is typed is on the page, or a message names its line. */
class EveryWordTest {

  private static final String FILE = "content/th/a.adoc";
  private static final Pattern MADE = Pattern.compile("ฌ[ก-ฮ]+?ฬ");
  private static final Pattern THAI = Pattern.compile("[ก-๛]+");
  private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]+");
  private static final Pattern COMMAND =
      Pattern.compile(
          "^:.*|^\\[.*]$|[a-z-]+::?[^\\s\\[]*\\[|[a-z]+=[^\\],]*|\\{[^}]*}|https?:\\S+|<<[^>]*>>");

  @TempDir Path dir;

  @Test
  void ofDocumentsThatAreMade() {
    for (long seed = 0; seed < Rounds.of(300, 10_000); seed++) {
      var text = TypedDocuments.of(seed);
      var converted = convert(FILE, dir, text);

      assertEquals(List.of(), lost(text, MADE, converted), "seed " + seed + "\n" + text);
    }
  }

  @Test
  void ofTheRealDocuments() throws IOException {
    int documents = 0;
    for (var site :
        List.of(
            Path.of("").toAbsolutePath(),
            Path.of("src/test/resources/sites/saithong").toAbsolutePath())) {
      for (var file : documents(site)) {
        var name = site.relativize(file).toString().replace('\\', '/');
        var text = Files.readString(file);
        var converted = convert(name, site, text);
        var words = name.startsWith("content/en") ? ENGLISH : THAI;

        var shown = UpdateHeader.isIn(name) ? UpdateHeader.without(text) : text;
        assertEquals(
            List.of(), lost(COMMAND.matcher(shown).replaceAll(" "), words, converted), name);
        assertEquals(List.of(), converted.problems(), name);
        documents++;
      }
    }
    assertTrue(documents > 30, documents + " documents");
  }

  private static List<Path> documents(Path site) throws IOException {
    try (var files = Files.walk(site.resolve("content"))) {
      return files.filter(file -> file.toString().endsWith(".adoc")).sorted().toList();
    }
  }

  private static ConvertedDocument convert(String name, Path site, String text) {
    return SharedEngine.ENGINE.convert(
        new SourceFiles(site), name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The words that are neither shown nor told of, each with its line. */
  private static List<String> lost(String text, Pattern words, ConvertedDocument converted) {
    var shown = shown(converted);
    var lines = text.lines().toList();
    var lost = new ArrayList<String>();
    for (int line = 1; line <= lines.size(); line++) {
      var found = words.matcher(lines.get(line - 1));
      while (found.find()) {
        if (!shown.contains(found.group()) && !isTold(line, converted.problems())) {
          lost.add(line + " " + found.group());
        }
      }
    }
    return lost;
  }

  private static boolean isTold(int line, List<Problem> problems) {
    return problems.stream()
        .anyMatch(problem -> problem.location().line() <= line && line <= lastLine(problem));
  }

  /** Lines that follow each other are told of together. */
  private static int lastLine(Problem problem) {
    var args = problem.args();
    boolean isRun =
        List.of(Rule.DOCUMENT_TEXT_LOST, Rule.DOCUMENT_COMMENT).contains(problem.rule())
            && !args.get(1).isEmpty();
    return isRun ? Integer.parseInt(args.get(1)) : problem.location().line();
  }

  private static String shown(ConvertedDocument converted) {
    var html =
        converted.segments().stream()
            .map(part -> part instanceof Html text ? text.html() : words((Macro) part))
            .collect(Collectors.joining());
    Document body = Jsoup.parseBodyFragment(html);
    return converted.title()
        + " "
        + body.wholeText()
        + " "
        + body.getAllElements().stream()
            .map(
                element ->
                    element.attr("alt")
                        + " "
                        + element.attr("title")
                        + " "
                        + element.attr("href")
                        + " "
                        + element.id())
            .collect(Collectors.joining(" "));
  }

  private static String words(Macro macro) {
    return macro.target() + " " + String.join(" ", macro.attributes().values());
  }
}
