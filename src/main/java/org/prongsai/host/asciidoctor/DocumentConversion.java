package org.prongsai.host.asciidoctor;

import java.util.List;
import java.util.Map;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.jruby.internal.AsciidoctorCoreException;
import org.jsoup.Jsoup;
import org.prongsai.problem.Location;
import org.prongsai.problem.ProblemDetail;
import org.prongsai.problem.Rule;

/** The conversion of one document with what it includes. */
record DocumentConversion(Asciidoctor asciidoctor, ConversionState current) {

  ConvertedDocument convert(byte[] bytes) {
    try {
      return current.takes(bytes.length) ? converted(bytes) : refused(ProblemDetail.DOCUMENT_LARGE);
    } catch (AsciidoctorCoreException | StackOverflowError | OutOfMemoryError e) {
      // What no limit of ours foresees, such as a tab of 99999999 spaces: the text is at fault.
      return refused(ProblemDetail.UNREADABLE);
    }
  }

  private ConvertedDocument refused(ProblemDetail why) {
    current.problem(Rule.DOCUMENT_SYNTAX, Location.of(current.file()), why.args());
    return new ConvertedDocument("", List.of(), current.includes(), current.problems());
  }

  private ConvertedDocument converted(byte[] bytes) {
    var text = current.read(current.file(), bytes);
    var document = asciidoctor.load(text, AsciiDocOptions.of(current.language()));
    var converted = LiteralText.shownInHtml(document.convert());
    var html = current.references().found(converted, document, current);
    var reader = new ConvertedHtmlReader(current, new DocumentAddresses(current).checked(html));
    var segments = reader.read();
    refusePassthroughBlocks(document);
    // Where some raw HTML is refused already, the tags inside it need no problem of their own.
    if (current.problems().stream().noneMatch(problem -> problem.rule().equals(Rule.RAW_HTML))) {
      reader.rawTags().forEach(tag -> current.problem(Rule.RAW_HTML, tag.location(), tag.text()));
    }
    var title = title(document);
    current.compare(title, segments);
    return new ConvertedDocument(title, segments, current.includes(), current.problems());
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
    return Jsoup.parseBodyFragment(LiteralText.shown(SourceMarks.withoutSigns(title))).text();
  }

  private void refusePassthroughBlocks(Document document) {
    Map<Object, Object> passthrough = Map.of("context", ":pass", "traverse_documents", true);
    for (StructuralNode block : document.findBy(passthrough)) {
      var content = String.valueOf(block.getContent());
      if (!content.contains("\uE002")) {
        var source = block.getSourceLocation();
        var found =
            LiteralText.shown(SourceMarks.withoutSigns(content)).lines().findFirst().orElse("++++");
        current.problem(
            Rule.RAW_HTML, current.place(source.getPath(), source.getLineNumber()), found);
      }
    }
  }
}
