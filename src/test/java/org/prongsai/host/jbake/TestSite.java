package org.prongsai.host.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.prongsai.catalogue.CatalogueList;
import org.prongsai.folder.SiteFolder;
import org.prongsai.host.asciidoctor.SharedEngine;
import org.prongsai.model.Document;
import org.prongsai.model.Document.Html;
import org.prongsai.model.Document.Macro;
import org.prongsai.page.Layout;
import org.prongsai.page.PageContext;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** A site folder for tests, written file by file. */
public final class TestSite {

  private final Path dir;
  private final Problems problems = new Problems();

  public TestSite(Path dir) {
    this.dir = dir;
  }

  public TestSite file(String name, String... lines) {
    try {
      var file = dir.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, String.join("\n", lines) + "\n");
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path dir() {
    return dir;
  }

  public Path cache() {
    return dir.resolve("cache");
  }

  public Problems problems() {
    return problems;
  }

  /** What reads and writes this site. */
  public JBakeHost host() {
    return new JBakeHost(dir, cache(), SharedEngine.ENGINE);
  }

  /** Parses what the site folder says are documents. */
  public List<Document> parse() {
    return parse(SiteFolder.scan(dir, CatalogueList.names(), new Problems()).documents());
  }

  public List<Document> parse(List<String> documents) {
    return host().parse(dir, documents, problems);
  }

  /** Parses a site of this one document and returns it. */
  public Document document(String... lines) {
    return file("content/th/a.adoc", lines).parse(List.of("content/th/a.adoc")).get(0);
  }

  /** {@code file:line:column rule: found}, for each problem. */
  public List<String> found() {
    return problems.sorted().stream()
        .map(p -> p.location() + " " + p.rule().id() + ": " + p.args().get(0))
        .toList();
  }

  public List<String> found(Rule rule) {
    return problems.sorted().stream()
        .filter(p -> p.rule().equals(rule))
        .map(p -> p.location() + " " + p.args().get(0))
        .toList();
  }

  /** {@code file:line:column detail and what it refers to}, for each problem of a rule. */
  public List<String> details(Rule rule) {
    return problems.sorted().stream()
        .filter(p -> p.rule() == rule)
        .map(p -> p.location() + " " + String.join(" ", p.args()))
        .toList();
  }

  public static List<Macro> macros(Document document) {
    return document.body().stream().filter(Macro.class::isInstance).map(Macro.class::cast).toList();
  }

  /** The HTML of a document, macros as {@code [name]}. */
  public static String html(Document document) {
    var text = new StringBuilder();
    for (var segment : document.body()) {
      text.append(
          segment instanceof Html html ? html.html() : "[" + ((Macro) segment).name() + "]");
    }
    return text.toString();
  }

  public static PageContext page(String path, String template, String lang, String title) {
    var layout =
        new Layout(
            lang,
            title,
            title,
            "",
            "",
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Layout.Agency(Phrase.EMPTY, "", Phrase.EMPTY, "", ""),
            List.of(),
            "",
            "",
            "",
            "",
            List.of(),
            "",
            "",
            List.of(),
            List.of(),
            "",
            List.of(),
            false,
            false);
    return new PageContext(path, template, layout, List.of(Section.of("s", "Heading " + title)));
  }
}
