package org.prongsai.page;

import java.util.List;

/**
 * Switches that show, where a browser runs scripts, what other scores would give. All numbers are
 * ASCII digits: {@code numbers} are whole numerators over the denominator, one a result, separated
 * by spaces.
 *
 * @param denominator of every numerator
 * @param digits the ten digits that numbers are shown in
 * @param bases numerators of what the results start from, {@code -} where one is not known
 * @param total the overall score as it is now
 * @param level the level as it is now
 * @param unknown words for a level that cannot be said
 * @param levels all levels, the best first
 * @param first switches that are off, to be seen at once
 * @param groups the other switches
 * @param fields scores that can be typed
 */
public record WhatIfContext(
    String denominator,
    String digits,
    String bases,
    String total,
    String level,
    String unknown,
    List<LevelEntry> levels,
    List<Switch> first,
    List<Group> groups,
    List<Field> fields)
    implements Part {

  /**
   * A level and what it asks of the results.
   *
   * @param name as shown
   * @param minimums least values in hundredths, {@code -} where nothing is asked
   * @param heading words above what is missing
   * @param needs what is asked, one a result that is
   */
  public record LevelEntry(String name, String minimums, String heading, List<Need> needs) {}

  /**
   * What a level asks of a result.
   *
   * @param result its place among the results
   * @param name what it is called
   * @param least words for the least value
   */
  public record Need(int result, String name, String least) {}

  /**
   * An item that scores all or nothing.
   *
   * @param note how its name is known, or empty
   * @param on whether it scores 100 now
   */
  public record Switch(String code, Phrase name, String note, boolean on, Effect effect) {}

  /** Items of a sub-indicator. */
  public record Group(String label, List<Switch> switches) {}

  /**
   * A score that can be typed.
   *
   * @param value as it is now, in the reader's digits
   */
  public record Field(String id, String label, String value, Effect effect) {}

  /**
   * What an input gives the results.
   *
   * @param per numerators of what a hundredth of its points gives
   * @param from numerators of what its present value gives
   */
  public record Effect(String per, String from) {}
}
