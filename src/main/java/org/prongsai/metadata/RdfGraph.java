package org.prongsai.metadata;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.prongsai.model.Language;
import org.prongsai.model.LocalizedText;

/**
 * What is said of a catalogue: a subject, a property and a value each, in the order in which it was
 * said. Every subject has an address, so that two editions and formats can be compared by lines.
 */
final class RdfGraph {

  // By subject, an address, and predicate, a name with a prefix of Vocabulary.
  private final Map<String, Map<String, Set<Term>>> statements = new LinkedHashMap<>();

  /** What a statement says of its subject. */
  sealed interface Term {

    /** Another thing, by its address or its name with a prefix. */
    record Thing(String name) implements Term {}

    /** A text in a language (BCP 47). */
    record Words(String text, String language) implements Term {}

    /** A value with its type, a name with a prefix. */
    record Literal(String text, String type) implements Term {}
  }

  /** Starts or goes on with a thing of a type. */
  Node node(String subject, String type) {
    return new Node(subject).thing(RdfPrefixes.TYPE, type);
  }

  Map<String, Map<String, Set<Term>>> bySubject() {
    return statements;
  }

  /** Makes statements about one thing; what is empty is not said. */
  final class Node {

    private final String subject;

    private Node(String subject) {
      this.subject = subject;
    }

    Node thing(String predicate, String name) {
      return add(predicate, name, new Term.Thing(name));
    }

    Node words(String predicate, LocalizedText text) {
      add(predicate, text.th(), new Term.Words(text.th(), Language.TH.code()));
      return add(predicate, text.en(), new Term.Words(text.en(), Language.EN.code()));
    }

    Node words(String predicate, String text, Language language) {
      return add(predicate, text, new Term.Words(text, language.code()));
    }

    Node text(String predicate, String text) {
      return add(predicate, text, new Term.Literal(text, "xsd:string"));
    }

    Node date(String predicate, String iso) {
      return add(predicate, iso, new Term.Literal(iso, "xsd:date"));
    }

    Node count(String predicate, long number) {
      var text = Long.toString(number);
      return add(predicate, text, new Term.Literal(text, "xsd:nonNegativeInteger"));
    }

    Node hex(String predicate, String digits) {
      return add(predicate, digits, new Term.Literal(digits, "xsd:hexBinary"));
    }

    private Node add(String predicate, String content, Term object) {
      if (!content.isEmpty()) {
        statements
            .computeIfAbsent(subject, key -> new LinkedHashMap<>())
            .computeIfAbsent(predicate, key -> new LinkedHashSet<>())
            .add(object);
      }
      return this;
    }
  }
}
