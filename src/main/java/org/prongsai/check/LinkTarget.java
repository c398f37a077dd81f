package org.prongsai.check;

/**
 * What an address resolves to within the folder.
 *
 * @param kind whether it is a file of the folder
 * @param path output path that it resolves to, empty where it resolves to none
 * @param fragment decoded part after {@code #}, or empty
 */
record LinkTarget(Kind kind, String path, String fragment) {

  enum Kind {
    /** A file that exists. */
    FILE,
    /** Should be a file of the folder and is not. */
    MISSING,
    /** Another place on the web. */
    ELSEWHERE,
    /** Not a place: {@code mailto:}, {@code tel:}, {@code data:}. */
    NO_PLACE
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }
}
