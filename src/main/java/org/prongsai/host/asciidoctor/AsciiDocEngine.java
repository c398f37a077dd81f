package org.prongsai.host.asciidoctor;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.log.LogHandler;
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
  // What is typed stays: of what AsciiDoc replaces, such as (C), -- and ', only entities are left.
  private static final String TYPED = "Asciidoctor::REPLACEMENTS.slice! 0...-1";
  private Asciidoctor asciidoctor;
  private ConversionState current;

  /** Converts a document with what it includes. */
  synchronized ConvertedDocument convert(SourceFiles files, String file, byte[] bytes) {
    if (asciidoctor == null) {
      asciidoctor = start();
    }
    current = new ConversionState(files, file);
    return new DocumentConversion(asciidoctor, current).convert(bytes);
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
    started
        .rubyExtensionRegistry()
        .loadClass(new ByteArrayInputStream(TYPED.getBytes(StandardCharsets.US_ASCII)));
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

  private LogHandler log() {
    return entry -> {
      var message = LiteralText.shown(SourceMarks.withoutSigns(entry.getMessage()));
      var said = AsciidoctorMessages.ALL.args(message);
      if (said[0].equals(ProblemDetail.REFERENCE_LOST.id())) {
        current.references().add((String) said[1]);
      } else if (said[0].equals(ProblemDetail.ATTRIBUTE_MISSING.id())) {
        current.problem(Rule.DOCUMENT_SYNTAX, current.placeOf("{" + said[1] + "}"), said);
      } else if (entry.getSeverity().compareTo(org.asciidoctor.log.Severity.WARN) >= 0) {
        var cursor = entry.getCursor();
        var at =
            cursor == null
                ? Location.of(current.file())
                : current.place(cursor.getPath(), cursor.getLineNumber());
        current.problem(Rule.DOCUMENT_SYNTAX, at, said);
      }
    };
  }
}
