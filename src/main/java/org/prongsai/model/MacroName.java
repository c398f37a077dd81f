package org.prongsai.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The macros that a document may fetch figures, links and tables with. */
public enum MacroName {
  /** A score, a pass mark or a level: {@code score:total[]}, {@code score:o9[]}. */
  SCORE(false),
  /** Change of the total on the year before: {@code change:total[]}. */
  CHANGE(false),
  /** How many there are: {@code count:measures[]}. */
  COUNT(false),
  /** Weight of a tool in percent: {@code weight:iit[]}. */
  WEIGHT(false),
  /** Least total of a level: {@code threshold:good[]}. */
  THRESHOLD(false),
  /** Code of a question or item, linked: {@code item:o17[]}. */
  ITEM(false),
  /** Number of a measure, linked: {@code measure:m1.1[]}. */
  MEASURE(false),
  /** Title of a dataset, linked: {@code dataset:ita-measures[]}. */
  DATASET(false),
  /** Link to a page of the site: {@code page:2567/scores[words]}. */
  PAGE(false),
  /** The questions of an area with their findings: {@code questions::1[]}. */
  QUESTIONS(true),
  /** The measures of an area: {@code measures::1[]}. */
  MEASURES(true),
  /** The scores by indicator: {@code indicators::[]}. */
  INDICATORS(true),
  /** The tools and their weights: {@code tools::[]}. */
  TOOLS(true),
  /** The levels and their thresholds: {@code levels::[]}. */
  LEVELS(true),
  /** The corrections of the source text: {@code corrections::[]}. */
  CORRECTIONS(true);

  private final boolean block;

  MacroName(boolean block) {
    this.block = block;
  }

  public boolean isBlock() {
    return block;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<MacroName> of(String code) {
    return Arrays.stream(values()).filter(name -> name.code().equals(code)).findFirst();
  }

  /** The codes of all macros, in the order of this list. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(MacroName::code).toList();
  }
}
