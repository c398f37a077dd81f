package org.prongsai.metadata;

/**
 * A statement of a graph. There are no nameless nodes: every subject has an address, so that two
 * editions and two formats can be compared line by line.
 *
 * @param subject an address
 * @param predicate a name with the prefix of {@link Vocabulary}
 */
record RdfStatement(String subject, String predicate, Term object) {

  sealed interface Term {

    /** Another thing, by its address or its name with a prefix. */
    record Thing(String name) implements Term {}

    /** A text in a language (BCP 47). */
    record Words(String text, String language) implements Term {}

    /** A value with its type, a name with a prefix. */
    record Literal(String text, String type) implements Term {}
  }
}
