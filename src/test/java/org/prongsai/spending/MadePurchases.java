package org.prongsai.spending;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.prongsai.model.Dataset;
import org.prongsai.model.Language;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Row;
import org.prongsai.model.Settings;
import org.prongsai.model.Table;
import org.prongsai.model.Theme;
import org.prongsai.model.Value;
import org.prongsai.problem.Problems;
import org.prongsai.read.SourceReader;
import org.prongsai.settings.DatasetParser;
import org.prongsai.text.FiscalYear;

/** Purchases made up from a seed, with gaps as real tables have them. */
public final class MadePurchases {

  private final Random random;

  public MadePurchases(long seed) {
    this.random = new Random(seed);
  }

  /** The shipped descriptor of a dataset. */
  public static Dataset dataset(String id) {
    return new DatasetParser(new Problems()).parse(id, SourceReader.shipped(id), false);
  }

  public static Map<String, Table> tables(List<Row> purchases) {
    var tables = new LinkedHashMap<String, Table>();
    for (var id :
        List.of(
            SpendingTables.PROCUREMENT,
            SpendingTables.PROCUREMENT_SUMMARY,
            SpendingTables.MONTHS,
            SpendingTables.BIDS,
            SpendingTables.SUPPLIERS,
            SpendingTables.PERFORMANCE,
            SpendingTables.PERFORMANCE_SUMMARY)) {
      var rows = id.equals(SpendingTables.PROCUREMENT) ? purchases : List.<Row>of();
      tables.put(id, new Table(dataset(id), rows));
    }
    return tables;
  }

  public static Settings settings() {
    return settings(List.of(), "");
  }

  public static Settings settingsWithNone(FiscalYear year) {
    var note = new LocalizedText("ไม่มีการจัดซื้อจัดจ้าง", "Nothing was bought.");
    return settings(List.of(new Settings.DeclaredNone(SpendingTables.PROCUREMENT, year, note)), "");
  }

  public static Settings settings(List<Settings.DeclaredNone> none, String ocdsPrefix) {
    return new Settings(
        Map.of(
            Dataset.AGENCY_ID,
            "saithong.example",
            "name_th",
            "องค์การบริหารส่วนตำบลทรายทอง (สมมติ)"),
        "https://www.saithong.example/",
        List.of(Language.TH, Language.EN),
        LocalDate.of(2024, 3, 31),
        List.of(Language.TH),
        Optional.empty(),
        false,
        Optional.empty(),
        new Settings.Contact(LocalizedText.EMPTY, "", "", "", "", ""),
        Theme.SHIPPED,
        LocalizedText.EMPTY,
        List.of(),
        new Settings.OpenData(Map.of(), ocdsPrefix),
        none,
        Optional.empty(),
        "",
        List.of());
  }

  public List<Row> rows(FiscalYear year, int count) {
    var rows = new ArrayList<Row>();
    for (int i = 1; i <= count; i++) {
      rows.add(row(year, i));
    }
    return rows;
  }

  private Row row(FiscalYear year, int number) {
    var budget = new BigDecimal(random.nextInt(90_000_000) + 100).movePointLeft(2);
    var row =
        new Row(Map.of(Dataset.FISCAL_YEAR, new Value.Whole(year.be())))
            .with("row_no", new Value.Whole(number))
            .with("title", "จ้างซ่อมถนน ครั้งที่ " + number)
            .with("budget_amount_thb", money(budget))
            .with("reference_price_thb", money(budget))
            .with("method", pick("specific", "e-bidding", "selection", ""))
            .with("budget_source", pick("ordinance", "grant", ""))
            .with("status", pick("ended", "active", "not-signed", "cancelled", ""))
            .with("egp_project_no", random.nextInt(4) == 0 ? "" : "6611900" + (1000 + number));
    var village = random.nextInt(8);
    if (village > 0) {
      row = row.with("village_no", new Value.Whole(village));
    }
    if (random.nextInt(5) > 0) {
      var signed = year.start().plusDays(random.nextInt(365));
      row =
          row.with("agreed_price_thb", money(budget.subtract(BigDecimal.ONE)))
              .with("supplier_name", "ร้านตัวอย่าง " + random.nextInt(9))
              .with("contract_signed_date", new Value.Day(signed))
              .with("contract_end_date", new Value.Day(signed.plusDays(30)));
    }
    return row;
  }

  private static Value money(BigDecimal amount) {
    return new Value.Decimal(amount.setScale(2));
  }

  private String pick(String... codes) {
    return codes[random.nextInt(codes.length)];
  }
}
