package org.prongsai.host.asciidoctor;

import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.log.LogHandler;
import org.jsoup.Jsoup;
import org.prongsai.model.MacroName;
import org.prongsai.problem.Location;
import org.prongsai.problem.ProblemDetail;
import org.prongsai.problem.Rule;

/**
 * AsciidoctorJ with our extensions. To start it takes a second or two, so that is done when the
 * first document has to be converted; then it serves any number of documents and sites, one
 * document at a time.
 */
public final class AsciiDocEngine implements AutoCloseable {

  // Asciidoctor's own handler would write to the console; kept, or the level would be forgotten.
  private static final Logger CONSOLE = Logger.getLogger("asciidoctor");
  private static final List<String> EMPTY_ATTRIBUTES =
      List.of(
          "reproducible",
          "sectids",
          "docdate",
          "doctime",
          "docdatetime",
          "docyear",
          "localdate",
          "localtime",
          "localdatetime",
          "localyear");
  private static final List<String> UNSET_ATTRIBUTES =
      List.of(
          "allow-uri-read",
          "appendix-caption",
          "compat-mode",
          "data-uri",
          "docinfo",
          "example-caption",
          "experimental",
          "figure-caption",
          "icons",
          "sectanchors",
          "sectlinks",
          "sectnums",
          "showtitle",
          "source-highlighter",
          "stylesheet",
          "table-caption",
          "toc");

  private Asciidoctor asciidoctor;
  private ConversionState current;

  /** Converts a document with what it includes. */
  synchronized ConvertedDocument convert(SourceFiles files, String file, byte[] bytes) {
    if (asciidoctor == null) {
      asciidoctor = start();
    }
    current = new ConversionState(files, file);
    var document =
        asciidoctor.load(current.signed(file, SourceFiles.text(file, bytes, current)), options());
    var reader = new ConvertedHtmlReader(current, document.convert());
    var segments = reader.read();
    refusePassthroughBlocks(document);
    // Where some raw HTML is refused already, the tags inside it need no problem of their own.
    if (current.problems().stream().noneMatch(problem -> problem.rule().equals(Rule.RAW_HTML))) {
      reader.rawTags().forEach(tag -> current.problem(Rule.RAW_HTML, tag.location(), tag.text()));
    }
    return new ConvertedDocument(title(document), segments, current.includes(), current.problems());
  }

  /** Ends the engine; the next document would start it anew. */
  @Override
  public synchronized void close() {
    if (asciidoctor != null) {
      asciidoctor.close();
      asciidoctor = null;
    }
  }

  private Asciidoctor start() {
    // Ruby code that runs once is not worth compiling.
    if (System.getProperty("jruby.compile.mode") == null) {
      System.setProperty("jruby.compile.mode", "OFF");
    }
    CONSOLE.setLevel(Level.OFF);
    var started = Asciidoctor.Factory.create();
    started.registerLogHandler(log());
    var extensions = started.javaExtensionRegistry();
    extensions.includeProcessor(new SiteIncludeProcessor(() -> current));
    extensions.inlineMacro(new InlineMacro(() -> current));
    for (var name : MacroName.values()) {
      if (name.isBlock()) {
        extensions.blockMacro(new BlockMacro(name.code(), () -> current));
      }
    }
    return started;
  }

  private static Options options() {
    var attributes = Attributes.builder().attribute("idprefix", "t-").attribute("idseparator", "-");
    EMPTY_ATTRIBUTES.forEach(name -> attributes.attribute(name, ""));
    // Otherwise {name} would be left on the page.
    attributes.attribute("attribute-missing", "warn");
    UNSET_ATTRIBUTES.forEach(name -> attributes.attribute(name + "!", ""));
    return Options.builder()
        .safe(SafeMode.SECURE)
        .backend("html5")
        .docType("article")
        .standalone(false)
        .sourcemap(true)
        .attributes(attributes.build())
        .build();
  }

  private String title(Document document) {
    var title = document.getAttribute("doctitle") == null ? null : document.getDoctitle();
    if (title == null || title.isBlank()) {
      current.problem(Rule.DOCUMENT_WITHOUT_TITLE, Location.of(current.file()), current.file());
      return "";
    }
    if (title.indexOf('\uE002') >= 0) {
      current.problem(
          Rule.DOCUMENT_SYNTAX, current.placeOf("= "), ProblemDetail.MACRO_IN_TITLE.args());
    }
    new ConvertedHtmlReader(current, title).read();
    return Jsoup.parseBodyFragment(SourceMarks.withoutSigns(title)).text();
  }

  private void refusePassthroughBlocks(Document document) {
    Map<Object, Object> passthrough = Map.of("context", ":pass", "traverse_documents", true);
    for (StructuralNode block : document.findBy(passthrough)) {
      var content = String.valueOf(block.getContent());
      if (!content.contains("\uE002")) {
        var source = block.getSourceLocation();
        var found = SourceMarks.withoutSigns(content).lines().findFirst().orElse("++++");
        current.problem(Rule.RAW_HTML, place(source.getPath(), source.getLineNumber()), found);
      }
    }
  }

  private LogHandler log() {
    return entry -> {
      var message = SourceMarks.withoutSigns(entry.getMessage());
      var said = AsciidoctorMessages.ALL.args(message);
      if (said[0].equals(ProblemDetail.REFERENCE_LOST.id())) {
        var lost = said[1];
        var at = current.placeOf("<<" + lost, "<<#" + lost, "xref:" + lost, "xref:#" + lost);
        current.problem(Rule.DOCUMENT_SYNTAX, at, said);
      } else if (said[0].equals(ProblemDetail.ATTRIBUTE_MISSING.id())) {
        current.problem(Rule.DOCUMENT_SYNTAX, current.placeOf("{" + said[1] + "}"), said);
      } else if (entry.getSeverity().compareTo(org.asciidoctor.log.Severity.WARN) >= 0) {
        var cursor = entry.getCursor();
        var at =
            cursor == null
                ? Location.of(current.file())
                : place(cursor.getPath(), cursor.getLineNumber());
        current.problem(Rule.DOCUMENT_SYNTAX, at, said);
      }
    };
  }

  private Location place(String path, int line) {
    var file = path == null || path.startsWith("<") ? current.file() : path;
    return Location.of(file, Math.max(1, line), 1);
  }
}
