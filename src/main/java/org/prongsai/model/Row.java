package org.prongsai.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.prongsai.text.FiscalYear;

/** A record of a dataset: its values by column name. A column that is not in the map is empty. */
public record Row(Map<String, Value> values) {

  public Row {
    values =
        values instanceof CompactRowValues
            ? values
            : Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** A row of a fiscal year, else empty. */
  public static Row of(FiscalYear year) {
    return new Row(Map.of(Dataset.FISCAL_YEAR, new Value.Whole(year.be())));
  }

  public Optional<Value> value(String field) {
    return Optional.ofNullable(values.get(field));
  }

  /** The published text of a value, empty where there is none. */
  public String text(String field) {
    return value(field).map(Value::plain).orElse("");
  }

  public Optional<BigDecimal> decimal(String field) {
    return value(field)
        .map(v -> v instanceof Value.Decimal d ? d.number() : new BigDecimal(v.plain()));
  }

  /** A whole number; 0 where the cell is empty. */
  public int whole(String field) {
    return value(field)
        .map(v -> v instanceof Value.Whole w ? w.number() : Long.parseLong(v.plain()))
        .map(number -> (int) Math.max(Math.min(number, Integer.MAX_VALUE), Integer.MIN_VALUE))
        .orElse(0);
  }

  public Optional<LocalDate> day(String field) {
    return value(field).map(v -> v instanceof Value.Day d ? d.day() : LocalDate.parse(v.plain()));
  }

  /** The two columns {@code name_th} and {@code name_en} as one text. */
  public LocalizedText localized(String name) {
    return new LocalizedText(text(name + "_th"), text(name + "_en"));
  }

  public FiscalYear year() {
    return new FiscalYear(whole(Dataset.FISCAL_YEAR));
  }

  /** A copy with one value set, or removed where it is absent. */
  public Row with(String field, Optional<? extends Value> value) {
    if (values instanceof CompactRowValues columns) {
      var same = columns.with(field, value);
      if (same.isPresent()) {
        return new Row(same.get());
      }
    }
    var changed = new LinkedHashMap<>(values);
    value.ifPresentOrElse(v -> changed.put(field, v), () -> changed.remove(field));
    return new Row(changed);
  }

  public Row with(String field, Value value) {
    return with(field, Optional.of(value));
  }

  public Row with(String field, String text) {
    return with(field, text.isEmpty() ? Optional.empty() : Optional.of(new Value.Text(text)));
  }

  public Row with(String name, LocalizedText text) {
    return with(name + "_th", text.th()).with(name + "_en", text.en());
  }
}
