package org.prongsai.metadata;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The vocabularies of the catalogue, by their usual prefixes. */
final class RdfPrefixes {

  static final Map<String, String> PREFIXES =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.of(
                  "dcat", "http://www.w3.org/ns/dcat#",
                  "dct", "http://purl.org/dc/terms/",
                  "foaf", "http://xmlns.com/foaf/0.1/",
                  "owl", "http://www.w3.org/2002/07/owl#",
                  "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
                  "skos", "http://www.w3.org/2004/02/skos/core#",
                  "spdx", "http://spdx.org/rdf/terms#",
                  "vcard", "http://www.w3.org/2006/vcard/ns#",
                  "xsd", "http://www.w3.org/2001/XMLSchema#")));

  /** What a thing is. */
  static final String TYPE = "rdf:type";

  private RdfPrefixes() {}

  /** Whether a name is one with a prefix of ours, and not an address. */
  static boolean isShort(String name) {
    int colon = name.indexOf(':');
    return colon > 0 && PREFIXES.containsKey(name.substring(0, colon));
  }
}
