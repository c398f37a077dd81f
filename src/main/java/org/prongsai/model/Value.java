package org.prongsai.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A value of a dataset in its normal form. */
public sealed interface Value {

  /** The published text: ASCII digits, ISO 8601 dates, {@code true} or {@code false}. */
  String plain();

  /** A text, published as it is. */
  record Text(String text) implements Value {
    @Override
    public String plain() {
      return text;
    }
  }

  record Whole(long number) implements Value {
    @Override
    public String plain() {
      return Long.toString(number);
    }
  }

  /** A number; its scale is the number of decimals that are published. */
  record Decimal(BigDecimal number) implements Value {
    @Override
    public String plain() {
      return number.toPlainString();
    }
  }

  /** A day in the Common Era. */
  record Day(LocalDate day) implements Value {
    @Override
    public String plain() {
      return day.toString();
    }
  }

  record Flag(boolean is) implements Value {
    @Override
    public String plain() {
      return Boolean.toString(is);
    }
  }
}
