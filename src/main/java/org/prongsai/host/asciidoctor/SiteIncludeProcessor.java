package org.prongsai.host.asciidoctor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.IncludeProcessor;
import org.asciidoctor.extension.PreprocessorReader;
import org.prongsai.problem.Location;
import org.prongsai.problem.ProblemDetail;
import org.prongsai.problem.Rule;

/** Reads includes below {@code content/}; the secure mode of AsciiDoc would read none at all. */
final class SiteIncludeProcessor extends IncludeProcessor {

  private static final List<String> PARTS = List.of("lines", "tag", "tags");

  private final Supplier<ConversionState> current;

  SiteIncludeProcessor(Supplier<ConversionState> current) {
    super(new HashMap<>());
    this.current = current;
  }

  @Override
  public boolean handles(String target) {
    return true;
  }

  @Override
  public void process(
      Document document, PreprocessorReader reader, String target, Map<String, Object> attributes) {
    var conversion = current.get();
    var files = conversion.files();
    var reading = reader.getFile();
    var from = reading == null || reading.isEmpty() ? conversion.file() : reading;
    // The reader has already passed the line.
    var at = Location.of(from, conversion.sourceLine(from, reader.getLineNumber() - 1), 1);
    var plain = LiteralText.shown(SourceMarks.withoutSigns(target));
    try {
      var file = files.include(from, plain);
      if (PARTS.stream().anyMatch(attributes::containsKey)) {
        conversion.problem(Rule.DOCUMENT_SYNTAX, at, ProblemDetail.INCLUDE_PART.args(plain));
        return;
      }
      if (!conversion.enters(from, file)) {
        conversion.problem(Rule.DOCUMENT_SYNTAX, at, ProblemDetail.INCLUDE_ITSELF.args(plain));
        return;
      }
      var bytes = files.bytes(file);
      if (!conversion.takes(bytes.length)) {
        conversion.problem(Rule.DOCUMENT_SYNTAX, at, ProblemDetail.INCLUDE_MANY.args());
        return;
      }
      conversion.included(file, DigestUtils.sha256Hex(bytes));
      reader.pushInclude(conversion.read(file, bytes), file, file, 1, attributes);
    } catch (SourceFiles.IncludeRefused refused) {
      conversion.problem(refused.rule(), at, plain);
    }
  }
}
