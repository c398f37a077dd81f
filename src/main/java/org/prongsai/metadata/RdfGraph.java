package org.prongsai.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prongsai.metadata.RdfStatement.Term;
import org.prongsai.model.Language;
import org.prongsai.model.LocalizedText;

/** A set of statements in the order in which they were made. */
final class RdfGraph {

  private final Set<RdfStatement> statements = new LinkedHashSet<>();

  /** Starts or goes on with a thing of a type. */
  Node node(String subject, String type) {
    return new Node(subject).thing(Vocabulary.TYPE, type);
  }

  Map<String, Map<String, List<Term>>> bySubject() {
    var subjects = new LinkedHashMap<String, Map<String, List<Term>>>();
    for (var statement : statements) {
      subjects
          .computeIfAbsent(statement.subject(), key -> new LinkedHashMap<>())
          .computeIfAbsent(statement.predicate(), key -> new ArrayList<>())
          .add(statement.object());
    }
    return subjects;
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
        statements.add(new RdfStatement(subject, predicate, object));
      }
      return this;
    }
  }
}
