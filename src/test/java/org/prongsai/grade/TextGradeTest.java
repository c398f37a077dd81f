package org.prongsai.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextGradeTest {

  private static final String TIDY =
      "id,title,budget,signed\r\n1,ซ่อมถนน,125000.50,2024-03-01\r\n2,จ้างเหมา,90000,2024-04-02\r\n";

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] windows874(String text) {
    return text.getBytes(Charset.forName("x-windows-874"));
  }

  @Test
  void hasNothingToSayAboutATidyCsv() {
    assertEquals(List.of("csv"), Graded.of("o17.csv", utf8(TIDY)));
    assertEquals(List.of("csv"), Graded.of("o17.csv", utf8("\uFEFF" + TIDY)));
    assertEquals(List.of("described"), Graded.of("o17.csv", utf8(TIDY), true));
  }

  @Test
  void doesNotMindTheMarkByWhichDosEndedAText() {
    assertEquals(List.of("csv"), Graded.of("o17.csv", utf8(TIDY + "\u001A")));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void knowsACsvByItsRecords(String separator) {
    var text = "a" + separator + "b\n1" + separator + "x\n2" + separator + "y\n";

    assertEquals(List.of("csv"), Graded.of("data", utf8(text)));
  }

  @Test
  void takesOneColumnForACsvWhereItsNameSaysSo() {
    assertEquals(List.of("csv"), Graded.of("names.csv", utf8("name\nก\nข\n")));
    assertEquals(List.of("other"), Graded.of("names.txt", utf8("name\nก\nข\n")));
  }

  @Test
  void takesALetterForNothingElse() {
    assertEquals(
        List.of("other"), Graded.of("letter.txt", utf8("Dear Sir, Madam,\n\nhello, all\nBye\n")));
  }

  @Test
  void findsWindows874() {
    assertEquals(
        List.of("csv", "wrong-encoding at 'line 2': windows-874 (1)"),
        Graded.of("o17.csv", windows874(TIDY)));
  }

  @Test
  void findsWindows874WithTheFaultsOfItsColumns() {
    var text = "ที่,วงเงิน,วันที่\n๑,\"1,000.00 บาท\",1 ม.ค. 67\n๒,\"2,000\",๒ ก.พ. ๖๗\n";

    assertEquals(
        List.of(
            "csv",
            "wrong-encoding at 'line 1': windows-874 (1)",
            "thai-digits at 'row 2, column ที่': ๑ (2)",
            "numbers-as-text at 'row 2, column วงเงิน': 1,000.00 บาท (2)",
            "thai-digits at 'row 3, column วันที่': ๒ ก.พ. ๖๗ (1)",
            "be-dates at 'row 2, column วันที่': 1 ม.ค. 67 (2)"),
        Graded.of("o17.csv", windows874(text)));
  }

  @Test
  void findsUtf16AsExcelSavesUnicodeText() {
    var bytes = ("\uFEFF" + TIDY.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE);

    assertEquals(
        List.of("csv", "wrong-encoding at 'line 1': UTF-16LE (1)"), Graded.of("o17.txt", bytes));
  }

  @Test
  void findsABrokenByteInUtf8() {
    var bytes = utf8(TIDY);
    bytes[30] = 'x';

    assertEquals(
        List.of("csv", "wrong-encoding at 'line 2': UTF-8 with broken bytes (1)"),
        Graded.of("o17.csv", bytes));
  }

  @Test
  void findsAnEncodingOfWesternEurope() {
    var bytes = "name,city\nAndré,Orléans\nZoë,Genève\n".getBytes(StandardCharsets.ISO_8859_1);

    assertEquals(
        List.of("csv", "wrong-encoding at 'line 2': neither UTF-8 nor windows-874 (1)"),
        Graded.of("names.csv", bytes));
  }

  @Test
  void findsNumbersWithCommasAndUnits() {
    var text = "id,budget,share\n1,\"1,200\",5%\n2,฿300,6%\n3,400,7\n";

    assertEquals(
        List.of(
            "csv",
            "numbers-as-text at 'row 2, column budget': 1,200 (2)",
            "numbers-as-text at 'row 2, column share': 5% (2)"),
        Graded.of("o17.csv", utf8(text)));
  }

  @Test
  void countsRowsAsASpreadsheetShowsThem() {
    var text = "id,note\n1,\"two\nlines\"\n\n๒,x\n";

    assertEquals(
        List.of("csv", "thai-digits at 'row 4, column id': ๒ (1)"),
        Graded.of("o17.csv", utf8(text)));
  }

  @Test
  void numbersTheColumnsOfATableWithoutHeader() {
    assertEquals(
        List.of(
            "csv",
            "no-header at 'row 1': 1 | ๕๐๐ (1)",
            "thai-digits at 'row 1, column 2': ๕๐๐ (2)"),
        Graded.of("o17.csv", utf8("1,๕๐๐\n2,๖๐๐\n")));
  }

  @Test
  void findsATitleAboveTheHeader() {
    var text = "รายงานการจัดซื้อจัดจ้าง,,\n,,\nที่,รายการ,ราคา\n1,ถนน,๙๐๐\n2,ท่อ,๘๐๐\n";

    assertEquals(
        List.of(
            "csv",
            "no-header at 'row 1': รายงานการจัดซื้อจัดจ้าง (1)",
            "thai-digits at 'row 4, column ราคา': ๙๐๐ (2)"),
        Graded.of("o17.csv", utf8(text)));
  }

  @Test
  void findsSeveralTables() {
    var text = "item,budget\nroad,100\n\npost,people,vacant\nclerk,5,1\n";

    assertEquals(
        List.of("csv", "several-tables-in-sheet at 'row 4': post | people | vacant (2)"),
        Graded.of("o17.csv", utf8(text)));
  }

  @Test
  void noticesAQuoteThatIsNeverClosed() {
    var text = "id,title\n1,\"road\n2,pipe\n";

    assertEquals(
        List.of("unreadable", "damaged at 'row 2': csv (1)"), Graded.of("o17.csv", utf8(text)));
    assertEquals(List.of("other"), Graded.of("letter.txt", utf8(text)));
  }

  @Test
  void readsJsonAndJsonLines() {
    assertEquals(List.of("json"), Graded.of("o17.json", utf8("{\"id\": 1, \"งาน\": [1.5, null]}")));
    assertEquals(List.of("json"), Graded.of("o17.jsonl", utf8("{\"id\": 1}\n{\"id\": 2}\n")));
    assertEquals(List.of("described"), Graded.of("o17.json", utf8("[1, 2]"), true));
  }

  @Test
  void noticesJsonThatWasCutShort() {
    assertEquals(
        List.of("unreadable", "damaged at 'line 2, column 9': json (1)"),
        Graded.of("data", utf8("[{\"id\": 1},\n{\"id\": 2")));
    assertEquals(
        List.of("unreadable", "damaged at 'line 1, column 2': json (1)"),
        Graded.of("o17.json", utf8("{id: 1}")));
  }

  @Test
  void findsJsonInAnotherEncoding() {
    assertEquals(
        List.of("json", "wrong-encoding at 'line 1': windows-874 (1)"),
        Graded.of("o17.json", windows874("{\"งาน\": \"ซ่อมถนน\"}")));
  }

  @Test
  void takesANoteInBracketsForAText() {
    assertEquals(List.of("other"), Graded.of("note.txt", utf8("[draft] of the minutes")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><title>x</title>",
        "\uFEFF \n<!-- made by -->\n<HTML lang=th>",
        "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
        "<table><tr><td>1</table>"
      })
  void knowsAWebPage(String start) {
    assertEquals(List.of("web-page"), Graded.of("page.html", utf8(start)));
  }

  @Test
  void knowsXmlAndPicturesInXml() {
    assertEquals(
        List.of("other"), Graded.of("feed.xml", utf8("<?xml version=\"1.0\"?>\n<rss></rss>")));
    assertEquals(
        List.of("image"),
        Graded.of("seal.svg", utf8("<?xml version=\"1.0\"?><svg xmlns=\"x\"></svg>")));
  }

  @Test
  void callsNothingAndSpaceEmpty() {
    assertEquals(
        List.of("unreadable", "empty-file at '': 0 bytes (1)"), Graded.of("a.pdf", new byte[0]));
    assertEquals(
        List.of("unreadable", "empty-file at '': nothing but zero bytes (1)"),
        Graded.of("a.pdf", new byte[5000]));
    assertEquals(
        List.of("unreadable", "empty-file at '': nothing but space (1)"),
        Graded.of("a.csv", utf8("\uFEFF \r\n")));
    assertEquals(
        List.of("unreadable", "empty-file at '': no values (1)"),
        Graded.of("a.csv", utf8(",,\r\n,,\r\n")));
  }

  @Test
  void comparesTheNameWithTheBytes() {
    var page = utf8("<html><body>404</body></html>");

    assertEquals(List.of("web-page", "name-disagrees at '': html (1)"), Graded.of("o17.pdf", page));
    assertEquals(
        List.of("web-page", "name-disagrees at '': html (1)"), Graded.of("DATA/O17.XLS", page));
    assertEquals(
        List.of("csv", "name-disagrees at '': csv (1)"), Graded.of("o17.xlsx", utf8(TIDY)));
    assertEquals(
        List.of("other", "name-disagrees at '': unknown (1)"),
        Graded.of("o17.pdf", new byte[] {1, 2, 3, 4}));
    assertEquals(List.of("csv"), Graded.of("o17.2567", utf8(TIDY)));
    assertEquals(List.of("csv"), Graded.of("", utf8(TIDY)));
  }

  @Test
  void neverDescribesWhatHasNoFields() {
    assertEquals(List.of("web-page"), Graded.of("a.html", utf8("<html>"), true));
    assertEquals(
        List.of("unreadable", "empty-file at '': 0 bytes (1)"),
        Graded.of("a.csv", new byte[0], true));
  }

  @Test
  void seesPrintableTextInAllOfUtf8() {
    var bytes = utf8(TIDY);
    assertEquals(List.of("csv"), Graded.of("o17.csv", Arrays.copyOf(bytes, bytes.length)));
    bytes[20] = 0;
    assertEquals(
        List.of("other", "name-disagrees at '': unknown (1)"), Graded.of("o17.csv", bytes));
  }
}
