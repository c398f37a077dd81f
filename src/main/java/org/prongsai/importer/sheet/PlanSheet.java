package org.prongsai.importer.sheet;

import static org.prongsai.columns.ProcurementColumns.*;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a sheet of what is to be bought from one of what was. */
public final class PlanSheet {

  private static final Pattern PLAN =
      Pattern.compile("แผน\\s*(?:การ|ปฏิบัติการ|การปฏิบัติการ)?\\s*(?:จัดซื้อ|จัดหา|จัดจ้าง)");
  private static final int TITLE_ROWS = 12;

  /** What is known only once something was bought. */
  private static final List<String> RESULTS =
      List.of(
          SUPPLIER_NAME,
          AGREED_PRICE_THB,
          CONTRACT_NO,
          CONTRACT_SIGNED_DATE,
          "winner_and_price",
          "contract_no_and_date",
          "bidders");

  private PlanSheet() {}

  /** Whether a sheet with a header is a plan: it says so, and no column says what came of it. */
  public static boolean is(OfficeSheet sheet, Header header) {
    boolean isOfPlan = header.has(Header.OF_PLAN) || isTitled(sheet, header.firstRow());
    return isOfPlan && RESULTS.stream().noneMatch(header::has);
  }

  /** Whether the title of a sheet without a header calls it a plan. */
  public static boolean isTitled(OfficeSheet sheet) {
    return isTitled(sheet, Math.min(sheet.rows().size(), TITLE_ROWS));
  }

  private static boolean isTitled(OfficeSheet sheet, int rows) {
    var titles = sheet.rows().subList(0, rows).stream().flatMap(row -> row.texts().stream());
    return Stream.concat(Stream.of(sheet.name()), titles)
        .anyMatch(text -> PLAN.matcher(text).find());
  }
}
