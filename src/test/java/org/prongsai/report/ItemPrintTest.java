package org.prongsai.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Field;
import org.prongsai.model.FieldType;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Value;

class ItemPrintTest {

  @Test
  void saysDaysAndMonthsWithTheirNamesInTheBuddhistEra() {
    var text = field(FieldType.STRING, 0);
    assertEquals(
        "5 พฤศจิกายน 2567",
        ItemPrint.shown(field(FieldType.DATE, 0), new Value.Day(LocalDate.of(2024, 11, 5))));
    assertEquals("พฤศจิกายน 2567", ItemPrint.shown(text, new Value.Text("2024-11")));
    assertEquals("2024-13", ItemPrint.shown(text, new Value.Text("2024-13")));
  }

  @Test
  void saysTheWordsOfCodesAndGroupsAmounts() {
    assertEquals(
        "เฉพาะเจาะจง", ItemPrint.shown(field(FieldType.STRING, 0), new Value.Text("specific")));
    assertEquals("ใช่", ItemPrint.shown(field(FieldType.BOOLEAN, 0), new Value.Flag(true)));
    assertEquals(
        "1,234,567.50",
        ItemPrint.shown(
            field(FieldType.NUMBER, 2), new Value.Decimal(new BigDecimal("1234567.50"))));
    assertEquals("2567", ItemPrint.shown(field(FieldType.INTEGER, 0), new Value.Whole(2567)));
  }

  @Test
  void writesAnAddressAsPeopleReadIt() {
    assertEquals(
        "www.example.go.th/แผน?a=1+2",
        ItemPrint.readable("https://www.example.go.th/%E0%B9%81%E0%B8%9C%E0%B8%99?a=1+2"));
    assertEquals("www.example.go.th/100%", ItemPrint.readable("https://www.example.go.th/100%"));
  }

  private static Field field(FieldType type, int decimals) {
    var none = LocalizedText.EMPTY;
    return new Field(
        "f",
        type,
        Field.Origin.INPUT,
        none,
        none,
        none,
        decimals,
        Field.Constraints.NONE,
        Optional.empty(),
        List.of(
            new Field.Category(
                "specific", new LocalizedText("เฉพาะเจาะจง", "Specific"), List.of())),
        Map.of());
  }
}
