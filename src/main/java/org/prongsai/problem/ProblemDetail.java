package org.prongsai.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What exactly is wrong, for the rules that cover several faults of one kind. Each detail has words
 * of its own under {@code said.} and its id.
 */
public enum ProblemDetail {
  SEMICOLON,
  TAB,
  PIPE,
  COMMA,
  UTF8_DAMAGED,
  UTF8_NOT,
  CHARACTER_RESERVED,
  CHARACTER_HIDDEN,
  UNREADABLE,
  NESTED_TOO_DEEP,
  SIGNS_MANY,
  INCLUDE_MANY,
  DOCUMENT_LARGE,
  READ_ENCODING,
  READ_OLD_MARKS,
  READ_DIRECTION,
  READ_TABLE,
  ROW_UNEVEN,
  READ_ROW,
  READ_MARKDOWN,
  PICTURE_ELSEWHERE,
  PICTURE_WORDLESS,
  PICTURE_MISSING,
  PICTURE_LARGE,
  PICTURE_MOVES,
  HEADING_SKIPPED,
  HEADING_MAIN,
  BLOCK_OPEN,
  ID_TWICE,
  LIST_NUMBER,
  CALLOUT_MISSING,
  TABLE_SEPARATOR,
  TABLE_CELLS,
  TABLE_EMPTY,
  TABLE_QUOTE,
  REFERENCE_LOST,
  ATTRIBUTE_MISSING,
  CONDITION,
  FOOTNOTE_MISSING,
  INCLUDE_PART,
  INCLUDE_ITSELF,
  INCLUDE_DEEP,
  MACRO_IN_ATTRIBUTE,
  MACRO_IN_BLOCK,
  MACRO_IN_MACRO,
  MACRO_IN_TITLE,
  BRACKET_OPEN,
  INSTRUCTION,
  YAML_KEY_TWICE,
  YAML_COLON,
  YAML_COLON_MISSING,
  YAML_TAB,
  YAML_END,
  YAML_INDENT,
  YAML_SPACE,
  YAML_QUOTE,
  YAML_BRACKET,
  YAML_DEEP,
  YAML_ITSELF,
  YAML_MANY,
  YAML_LONG,
  YAML_SIGN,
  YAML_ALIAS,
  YAML_DOCUMENTS,
  FOLDER_NOT,
  LINK_BROKEN,
  LINK_OUTSIDE,
  LINK_TO_FOLDER,
  FILE_SPECIAL,
  FILE_CLOSED,
  NAME_RESERVED,
  NAME_CHARACTER,
  NAME_END,
  NAME_LONG,
  WORD_DELETED,
  WORD_INSERTED,
  WORD_HIDDEN,
  WORD_COMMENT,
  WORD_HEADER,
  WORD_FOOTNOTE,
  WORD_BOX,
  WORD_CHART,
  WORD_SHAPE,
  WORD_FORMULA,
  WORD_CONTENTS,
  WORD_MACRO,
  WORD_OBJECT,
  WORD_SIGN,
  WORD_LINK,
  WORD_NESTED_TABLE,
  WORD_FRAME,
  WORD_PICTURE_ELSEWHERE,
  WORD_PICTURE_KIND,
  WORD_PICTURE_PLAN,
  WORD_TABLE_PLAN,
  WORD_ROW_PLAN,
  WORD_COVER,
  WORD_OTHER,
  TEXT_CODE_NONE,
  TEXT_CODE_TOOL,
  TEXT_CODE_UNKNOWN;

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The last arguments of a problem with this detail: its id, then what its words refer to. */
  public Object[] args(String... about) {
    return Stream.concat(Stream.of(id()), Stream.of(about)).toArray();
  }

  /** The detail with an id; empty where the text is something else. */
  static Optional<ProblemDetail> of(String id) {
    return Arrays.stream(values()).filter(detail -> detail.id().equals(id)).findFirst();
  }

  String key() {
    return "said." + id();
  }
}
