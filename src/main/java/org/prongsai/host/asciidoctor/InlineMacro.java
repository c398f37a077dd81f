package org.prongsai.host.asciidoctor;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.asciidoctor.ast.ContentModel;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.InlineMacroProcessor;
import org.jsoup.Jsoup;

/** Handles all inline macros, known or unknown, where and only where AsciiDoc would convert one. */
final class InlineMacro extends InlineMacroProcessor {

  private static final String ANY_NAME =
      "\\\\?([A-Za-z0-9_-]+::?"
          + SourceMarks.SIGN.replace("(", "(?:")
          + "[^\\s\\[]*)"
          + "\\[(|[\\s\\S]*?[^\\\\])\\]";

  private final Supplier<ConversionState> current;

  InlineMacro(Supplier<ConversionState> current) {
    super("prongsai", config());
    this.current = current;
  }

  @Override
  public PhraseNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
    // By now the words are HTML; whoever fills the macro escapes them again.
    var bracket = Jsoup.parseBodyFragment((String) attributes.getOrDefault("text", "")).wholeText();
    return createPhraseNode(
        parent, "quoted", MacroReader.take(current.get(), target, bracket, false));
  }

  private static Map<String, Object> config() {
    var config = new HashMap<String, Object>();
    config.put(REGEXP, ANY_NAME);
    config.put(ContentModel.KEY, ContentModel.SIMPLE);
    return config;
  }
}
