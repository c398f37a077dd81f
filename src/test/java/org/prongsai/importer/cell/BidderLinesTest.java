package org.prongsai.importer.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who offered what, as offices write it in one cell. */
class BidderLinesTest {

  @ParameterizedTest
  @CsvSource({
    "ร้าน ก 12 500 บาท, true",
    "ร้าน ก เสนอราคา 12 500, true",
    "ร้าน ก สาขา 2, false",
    "หจก. ตรังยนต์ 2009, false"
  })
  void aPriceThatIsNotToldFromTheNameIsNoticed(String name, boolean isNoticed) {
    assertEquals(isNoticed, BidderLines.mayHoldPrice(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ร้าน ก / 9,900 บาท | ร้าน ก=9,900 บาท",
        "ร้าน ก#เสนอราคา 12,500.00 บาท | ร้าน ก=12500.00",
        "ร้าน ก 500.00 บาท#ร้าน ข 600.00 บาท | ร้าน ก=500.00 บาท; ร้าน ข=600.00 บาท",
        "1. ร้าน ก 500.00 บาท 2. ร้าน ข 600.00 บาท | ร้าน ก=500.00 บาท; ร้าน ข=600.00 บาท",
        "1. ร้าน ก#2. ร้าน ข | ร้าน ก=; ร้าน ข=",
        "๑) ร้านป้ายสวย เสนอราคา ๒,๙๐๐ บาท ๒) ร้านอักษรไทย เสนอราคา ๓,๐๐๐ บาท"
            + " | ร้านป้ายสวย=2900 บาท; ร้านอักษรไทย=3000 บาท",
        "(๑) หจก. ก (๒) บจก. ข | หจก. ก=; บจก. ข=",
        "๑. หจก. ก#๒. หจก. ข | หจก. ก=; หจก. ข=",
        "- บ.ก จำกัด#- บ.ข จำกัด | บ.ก จำกัด=; บ.ข จำกัด=",
        "• ร้าน ก 500.00 บาท • ร้าน ข | ร้าน ก=500.00 บาท; ร้าน ข=",
        "บจก. ก (2002) จำกัด | บจก. ก (2002) จำกัด=",
        "1) ร้าน ก 10) ร้าน ข | ร้าน ก=; ร้าน ข=",
        "ร้าน ก#500#ร้าน ข#600 | ร้าน ก=500; ร้าน ข=600",
        "ร้านท่อ สาขา 2 | ร้านท่อ สาขา 2=",
        "ร้าน ก 12 500 บาท | ร้าน ก 12 500 บาท="
      })
  void namesAndPrices(String cell, String expected) {
    var said =
        BidderLines.split(cell.replace('#', '\n')).stream()
            .map(bid -> bid.name() + "=" + bid.price().replace(",", "").replace(",", ""))
            .collect(Collectors.joining("; "));

    assertEquals(expected.replace(",", ""), said);
  }
}
