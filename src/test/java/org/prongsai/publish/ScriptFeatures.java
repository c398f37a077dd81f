package org.prongsai.publish;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a script calls and makes by name; syntax newer than ES2019 is told as such. */
final class ScriptFeatures {

  private static final Pattern UNHEARD =
      Pattern.compile(
          "(?s)/\\*.*?\\*/|(?m://[^\\n]*$)|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'");
  private static final Pattern CALL = Pattern.compile("\\.([A-Za-z]+)\\(");
  private static final Pattern NEW = Pattern.compile("\\bnew ([A-Z][A-Za-z.]+)");
  private static final Pattern NEWER =
      Pattern.compile(
          "\\?\\?|\\?\\.[A-Za-z(\\[]|\\|\\|=|&&=|\\*\\*=|[.{;]\\s*#[a-z]|\\bstatic\\s*\\{");

  private ScriptFeatures() {}

  static Set<String> of(String script) {
    // The names of our own functions are no features.
    var text = UNHEARD.matcher(script).replaceAll("\"\"");
    var features = new TreeSet<String>();
    CALL.matcher(text)
        .results()
        .map(m -> m.group(1))
        .filter(name -> !isOwn(name, script))
        .forEach(name -> features.add("call " + name));
    NEW.matcher(text).results().forEach(m -> features.add("new " + m.group(1)));
    if (NEWER.matcher(text).find()) {
      features.add("syntax");
    }
    return features;
  }

  /** A member of an object that our scripts make. */
  private static boolean isOwn(String name, String script) {
    return OWN.contains(name) || script.contains("." + name + " = function");
  }

  private static final Set<String> OWN = Set.of("bare", "done", "fold");
}
