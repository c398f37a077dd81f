package org.prongsai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.importer.sheet.ColumnChoices;
import org.prongsai.importer.sheet.ImportKind;
import org.prongsai.problem.Severity;
import org.prongsai.text.FiscalYear;

/** A plan in a line of its own, above the table or in it, is that of the projects below it. */
class PlanHeadingsTest {

  @TempDir private Path site;

  private ImportResult run(String... lines) throws IOException {
    var file = Files.writeString(site.resolve("a.csv"), String.join("\n", lines) + "\n");
    return new OfficeImport(ImportKind.PERFORMANCE, site, new FiscalYear(2567), ColumnChoices.NONE)
        .run(List.of(file), false);
  }

  private static List<String> plans(ImportResult result) {
    return result.rows().stream().map(row -> row.text("plan_th")).toList();
  }

  private static List<String> warnings(ImportResult result) {
    return result.problems().sorted().stream()
        .filter(problem -> problem.severity() == Severity.WARNING)
        .map(problem -> problem.location().cell() + " " + problem.rule().id())
        .toList();
  }

  @Test
  void theNearestLineIsThePlan() throws IOException {
    var result =
        run(
            "ผลการดำเนินงาน ปีงบประมาณ 2567,,,",
            "๑. ยุทธศาสตร์การพัฒนาโครงสร้างพื้นฐาน,,,",
            "๑.๑ แผนงานเคหะและชุมชน,,,",
            "ที่,โครงการ/กิจกรรม,งบประมาณ,หน่วยงานรับผิดชอบ",
            "1,ทำถนน,500,กองช่าง",
            "2,ทำรางน้ำ,600,กองช่าง",
            "๑.๒ แผนงานการศึกษา,,,",
            "3,ซื้อหนังสือ,700,กองการศึกษา");

    assertEquals(
        List.of("๑.๑ แผนงานเคหะและชุมชน", "๑.๑ แผนงานเคหะและชุมชน", "๑.๒ แผนงานการศึกษา"),
        plans(result));
    assertEquals(List.of("A2 import-remark-left"), warnings(result));
  }

  @Test
  void whereAColumnSaysThePlanTheLineIsToldOf() throws IOException {
    var result =
        run(
            "๑. ยุทธศาสตร์ด้านถนน,,,",
            "ที่,ยุทธศาสตร์/แผนงาน,โครงการ/กิจกรรม,งบประมาณ",
            "1,แผนงานเคหะ,ทำถนน,500");

    assertEquals(List.of("แผนงานเคหะ"), plans(result));
    assertEquals(List.of("A1 import-remark-left"), warnings(result));
  }
}
