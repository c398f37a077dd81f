package org.prongsai.metadata;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.metadata.RdfGraph.Term;

/** Writes a graph as Turtle. */
final class DcatTurtle {

  String write(RdfGraph graph) {
    var text = new StringBuilder();
    RdfPrefixes.PREFIXES.forEach(
        (prefix, address) -> text.append("@prefix %s: <%s> .\n".formatted(prefix, address)));
    graph.bySubject().forEach((subject, said) -> write(text, subject, said));
    return text.toString();
  }

  private static void write(StringBuilder text, String subject, Map<String, Set<Term>> said) {
    var lines = new ArrayList<String>();
    said.forEach(
        (predicate, terms) ->
            lines.add(
                (predicate.equals(RdfPrefixes.TYPE) ? "a" : predicate)
                    + " "
                    + terms.stream().map(DcatTurtle::term).collect(Collectors.joining(", "))));
    text.append("\n").append(name(subject)).append("\n  ");
    text.append(String.join(" ;\n  ", lines)).append(" .\n");
  }

  private static String term(Term term) {
    if (term instanceof Term.Words words) {
      return quoted(words.text()) + "@" + words.language();
    }
    if (term instanceof Term.Literal literal) {
      return literal.type().equals("xsd:string")
          ? quoted(literal.text())
          : quoted(literal.text()) + "^^" + literal.type();
    }
    return name(((Term.Thing) term).name());
  }

  private static String name(String name) {
    return RdfPrefixes.isShort(name) ? name : "<" + escaped(name) + ">";
  }

  /** Turtle allows no space, quote or bracket in an address, however it came there. */
  private static String escaped(String address) {
    var text = new StringBuilder();
    for (char c : address.toCharArray()) {
      if (c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0) {
        text.append("\\u%04X".formatted((int) c));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static String quoted(String text) {
    var escaped =
        text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t");
    return "\"" + escaped + "\"";
  }
}
