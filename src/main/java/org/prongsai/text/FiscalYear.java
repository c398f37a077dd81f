package org.prongsai.text;

import java.time.LocalDate;
import java.time.Month;

/**
 * A Thai fiscal year, numbered in the Buddhist Era by the year in which it ends: FY2567 runs from 1
 * October 2023 to 30 September 2024.
 */
public record FiscalYear(int be) implements Comparable<FiscalYear> {

  /** Years between the Buddhist Era and the Common Era. */
  public static final int ERA_OFFSET = 543;

  private static final int FIRST = 2500;
  private static final int LAST = 2699;

  public FiscalYear {
    // The neighbours of a plausible year are years too.
    if (be < FIRST - 1 || be > LAST + 1) {
      throw new IllegalArgumentException("fiscal year in the Buddhist Era expected, not " + be);
    }
  }

  /** The fiscal year in which a day lies. */
  public static FiscalYear of(LocalDate day) {
    var year = new FiscalYear(day.getYear() + ERA_OFFSET);
    return year.contains(day) ? year : year.next();
  }

  /** Whether the number can be a fiscal year in the Buddhist Era, 2500–2699. */
  public static boolean isPlausible(int be) {
    return be >= FIRST && be <= LAST;
  }

  /** Whether a day lies in a year that can be a fiscal year. */
  public static boolean isIn(LocalDate day) {
    return isPlausible(day.getYear() + ERA_OFFSET);
  }

  /** The year in the Common Era in which it ends. */
  public int ce() {
    return be - ERA_OFFSET;
  }

  public LocalDate start() {
    return LocalDate.of(ce() - 1, Month.OCTOBER, 1);
  }

  public LocalDate end() {
    return LocalDate.of(ce(), Month.SEPTEMBER, 30);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(start()) && !day.isAfter(end());
  }

  public FiscalYear previous() {
    return new FiscalYear(be - 1);
  }

  public FiscalYear next() {
    return new FiscalYear(be + 1);
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(be, other.be);
  }

  @Override
  public String toString() {
    return Integer.toString(be);
  }
}
