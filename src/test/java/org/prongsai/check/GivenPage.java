package org.prongsai.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/**
 * The page that a rule is handed in a test, and what stands beside it in the folder.
 *
 * <pre>{@code
 * GivenPage.body("<h1>ก</h1><h3>ข</h3>")
 *     .checkedBy(new HeadingRule())
 *     .expect(HeadingRule.PAGE_HEADING_SKIPPED, "2:10");
 * }</pre>
 */
final class GivenPage {

  static final String BASE = "https://www.example.go.th/ita/";

  private final String source;
  private final Map<String, String> twins = new HashMap<>();
  private final List<String> markers = new ArrayList<>();
  private final List<List<Row>> typed = new ArrayList<>();
  private String path = "2567/a/index.html";
  private Path root;

  private GivenPage(String source) {
    this.source = source;
  }

  /** A page by its whole source. */
  static GivenPage source(String source) {
    return new GivenPage(source);
  }

  /** A Thai page whose body is its second line. */
  static GivenPage body(String html) {
    return new GivenPage("<!DOCTYPE html><html lang=\"th\"><title>ก</title>\n" + html);
  }

  /** The page stands at another path. */
  GivenPage at(String other) {
    path = other;
    return this;
  }

  /** These files stand in the folder as well; without this a rule cannot ask for addresses. */
  GivenPage beside(Path dir, String... files) {
    root = dir;
    write(path);
    Arrays.stream(files).forEach(this::write);
    return this;
  }

  /** An officer typed this into a cell. */
  GivenPage typed(String text) {
    typed.add(List.of(new Row(Map.of("text_th", new Value.Text(text)))));
    return this;
  }

  /** The page has this twin in the other language. */
  GivenPage twin(String other) {
    twins.put(path, other);
    return this;
  }

  /** A text that was kept back. */
  GivenPage keptBack(String text) {
    markers.add(text);
    return this;
  }

  /** What a rule finds on the page. */
  Found checkedBy(PageRule rule) {
    var problems = new Problems();
    var page = CheckedPage.parse(path, source);
    var folder = root == null ? null : new OutputFolder(root);
    var fragments = new FragmentLinks(folder);
    var addresses = folder == null ? null : new LinkResolver(BASE, folder);
    fragments.remember(page);
    rule.check(
        page,
        new CheckedFolder(addresses, fragments, twins, markers, new TypedTexts(typed)),
        problems);
    fragments.compare(problems);
    return new Found(problems.sorted(), path);
  }

  private void write(String file) {
    try {
      Files.createDirectories(root.resolve(file).getParent());
      Files.writeString(root.resolve(file), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a rule found, to be compared with all that it should find. */
  record Found(List<Problem> problems, String path) {

    void expectNothing() {
      expect(List.of());
    }

    /** One problem of the rule at each of these lines and columns of the page, and no other. */
    Found expect(Rule rule, String... places) {
      return expect(Arrays.stream(places).map(place -> rule.id() + " " + place).toList());
    }

    /** Exactly these problems, in the order of their places. */
    Found expect(List<String> expected) {
      assertEquals(
          expected,
          problems.stream()
              .map(p -> p.rule().id() + " " + p.location().toString().replace(path + ":", ""))
              .toList());
      return this;
    }

    /** What the words of the only problem are made of. */
    void saying(String... args) {
      assertEquals(List.of(List.of(args)), problems.stream().map(Problem::args).toList());
    }
  }
}
