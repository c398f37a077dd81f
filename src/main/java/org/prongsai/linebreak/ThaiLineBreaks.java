package org.prongsai.linebreak;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.prongsai.linebreak.Units.Unit;

/**
 * Keeps Thai compounds, names and numbers with their units whole at line ends. Browsers break
 * between dictionary words and so tear them; a span that does not wrap is understood by every
 * screen reader, unlike {@code <wbr>}, and changes nothing in copied text.
 */
public final class ThaiLineBreaks implements UnaryOperator<String> {

  // Texts recur on many pages; long ones hardly do.
  private static final int REMEMBERED_TEXTS = 20_000;
  private static final int REMEMBERED_LENGTH = 2_000;

  private final Units units;
  private final Map<String, List<Unit>> remembered = new ConcurrentHashMap<>();

  private ThaiLineBreaks(Collection<String> words) {
    this.units = new Units(words);
  }

  /** The compounds of the program and names, each with at most one {@code |} where it may part. */
  public static ThaiLineBreaks of(Collection<String> names) {
    return new ThaiLineBreaks(Stream.concat(LittleWords.all().stream(), names.stream()).toList());
  }

  /** The page with what belongs together in its running text kept whole. */
  @Override
  public String apply(String html) {
    var spans = new KeepSpans(html);
    for (var run : TextRun.of(html)) {
      run.mark(of(run.text()), spans);
    }
    return HeadingYears.whole(spans.applied());
  }

  private List<Unit> of(String text) {
    var known = remembered.get(text);
    if (known != null) {
      return known;
    }
    var found = units.of(text);
    if (text.length() <= REMEMBERED_LENGTH && remembered.size() < REMEMBERED_TEXTS) {
      remembered.put(text, found);
    }
    return found;
  }
}
