package org.prongsai.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The names of months in both languages, and a month with its year as it is written in each. */
public final class Months {

  private static final List<String> THAI =
      List.of(
          "มกราคม",
          "กุมภาพันธ์",
          "มีนาคม",
          "เมษายน",
          "พฤษภาคม",
          "มิถุนายน",
          "กรกฎาคม",
          "สิงหาคม",
          "กันยายน",
          "ตุลาคม",
          "พฤศจิกายน",
          "ธันวาคม");
  private static final List<String> ENGLISH =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private Months() {}

  /** The Thai name of a month from 1 to 12. */
  public static String thai(int month) {
    return THAI.get(month - 1);
  }

  /** The English name of a month from 1 to 12. */
  public static String english(int month) {
    return ENGLISH.get(month - 1);
  }

  /** {@code ตุลาคม 2565}: the year in the Buddhist Era, ASCII digits. */
  public static String thai(YearMonth month) {
    return thai(month.getMonthValue()) + " " + (month.getYear() + FiscalYear.ERA_OFFSET);
  }

  /** {@code 30 พฤศจิกายน 2567}: the year in the Buddhist Era, ASCII digits. */
  public static String thai(LocalDate day) {
    return day.getDayOfMonth() + " " + thai(YearMonth.from(day));
  }

  /** {@code 30 November 2024}. */
  public static String english(LocalDate day) {
    return day.getDayOfMonth() + " " + english(YearMonth.from(day));
  }

  /** {@code October 2022}. */
  public static String english(YearMonth month) {
    return english(month.getMonthValue()) + " " + month.getYear();
  }
}
