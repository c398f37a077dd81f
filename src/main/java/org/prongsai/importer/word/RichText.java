package org.prongsai.importer.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A text with what in it is bold, slanted or a link; {@code \n} is a line break. */
public record RichText(List<Piece> pieces) {

  /**
   * A part of it that looks the same.
   *
   * @param link the address that it leads to, or empty
   */
  record Piece(String text, boolean bold, boolean italic, String link) {

    boolean looksLike(Piece other) {
      return bold == other.bold && italic == other.italic && link.equals(other.link);
    }
  }

  public RichText {
    pieces = List.copyOf(pieces);
  }

  /** A text without looks. */
  public static RichText of(String text) {
    return new RichText(List.of(new Piece(text, false, false, "")));
  }

  /** The letters alone. */
  public String plain() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining()).strip();
  }

  boolean isBlank() {
    return plain().isEmpty();
  }

  boolean isBold() {
    return !isBlank()
        && pieces.stream().filter(piece -> !piece.text().isBlank()).allMatch(Piece::bold);
  }

  /** The texts one below the other. */
  static RichText joined(List<RichText> texts) {
    var pieces = new ArrayList<Piece>();
    for (var text : texts) {
      if (!pieces.isEmpty()) {
        pieces.add(new Piece("\n", false, false, ""));
      }
      pieces.addAll(text.pieces());
    }
    return new RichText(pieces);
  }

  /** The text with a number before it. */
  static RichText joinedInLine(String number, RichText text) {
    var pieces = new ArrayList<Piece>();
    if (!number.isEmpty()) {
      pieces.add(new Piece(number + " ", false, false, ""));
    }
    pieces.addAll(text.pieces());
    return new RichText(pieces);
  }
}
