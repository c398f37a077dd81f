package org.prongsai.host.asciidoctor;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asciidoctor.ast.ContentModel;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;

/** Catches a macro of ours that stands alone on its line. */
final class BlockMacro extends BlockMacroProcessor {

  private static final Pattern REFERENCE = Pattern.compile("\\{([A-Za-z0-9_][A-Za-z0-9_-]*)}");

  private final Supplier<ConversionState> current;

  BlockMacro(String name, Supplier<ConversionState> current) {
    super(name, new HashMap<>(Map.of(ContentModel.KEY, ContentModel.SIMPLE)));
    this.current = current;
  }

  @Override
  public StructuralNode process(
      StructuralNode parent, String target, Map<String, Object> attributes) {
    var bracket = resolved((String) attributes.getOrDefault("text", ""), parent.getDocument());
    return createBlock(parent, "pass", MacroReader.take(current.get(), target, bracket, true));
  }

  private static String resolved(String bracket, Document document) {
    return REFERENCE
        .matcher(bracket)
        .replaceAll(
            found -> {
              var value = document.getAttribute(found.group(1));
              return Matcher.quoteReplacement(value == null ? found.group() : value.toString());
            });
  }
}
