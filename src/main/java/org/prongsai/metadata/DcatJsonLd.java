package org.prongsai.metadata;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.prongsai.json.JsonObject;
import org.prongsai.metadata.RdfGraph.Term;

/** Writes a graph as JSON-LD with its context inline, so that no other file has to be loaded. */
final class DcatJsonLd {

  String write(RdfGraph graph) {
    var nodes = new ArrayList<JsonObject>();
    graph.bySubject().forEach((subject, said) -> nodes.add(node(subject, said)));
    return new JsonObject().put("@context", RdfPrefixes.PREFIXES).put("@graph", nodes).text();
  }

  private static JsonObject node(String subject, Map<String, Set<Term>> said) {
    var node = new JsonObject().put("@id", subject);
    said.forEach(
        (predicate, terms) -> {
          boolean type = predicate.equals(RdfPrefixes.TYPE);
          var values = terms.stream().map(term -> value(term, type)).toList();
          node.put(type ? "@type" : predicate, values.size() == 1 ? values.get(0) : values);
        });
    return node;
  }

  private static Object value(Term term, boolean type) {
    if (term instanceof Term.Words words) {
      return new JsonObject().put("@value", words.text()).put("@language", words.language());
    }
    if (term instanceof Term.Literal literal) {
      return literal.type().equals("xsd:string")
          ? literal.text()
          : new JsonObject().put("@value", literal.text()).put("@type", literal.type());
    }
    var name = ((Term.Thing) term).name();
    return type ? name : Map.of("@id", name);
  }
}
