package org.prongsai.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfGradeTest {

  private static final String STAMP = "Scanned with CamScanner 12";

  @Test
  void readsTextOfAPage() {
    assertEquals(List.of("text-pdf"), Graded.of("report.pdf", new Pdfs().text(Pdfs.LINE).bytes()));
  }

  @Test
  void readsThaiText() {
    var bytes = ThaiPdf.of("รายงานผลการจัดซื้อจัดจ้างประจำปีงบประมาณขององค์การบริหารส่วนตำบล");

    assertEquals(List.of("text-pdf"), Graded.of("report.pdf", bytes));
  }

  @Test
  void doesNotTakeGlyphsOfUnknownLettersForText() {
    assertEquals(List.of("scanned-pdf"), Graded.of("mute.pdf", new Pdfs().mute().bytes()));
  }

  @Test
  void takesAShortTextOnABlankPageForText() {
    assertEquals(List.of("text-pdf"), Graded.of("none.pdf", new Pdfs().text("None.").bytes()));
  }

  @Test
  void takesALetterheadForText() {
    var bytes = new Pdfs().picture(0.2, "No procurement in May.").bytes();

    assertEquals(List.of("text-pdf"), Graded.of("none.pdf", bytes));
  }

  @Test
  void knowsAScanByItsImage() {
    var bytes = new Pdfs().picture(0.95, "").bytes();

    assertEquals(List.of("scanned-pdf"), Graded.of("scan.pdf", bytes));
  }

  @Test
  void knowsAScanWithAStampOfTheScanner() {
    var bytes = new Pdfs().picture(0.95, STAMP).bytes();

    assertEquals(List.of("scanned-pdf"), Graded.of("scan.pdf", bytes));
  }

  @Test
  void knowsAScanWhoseImageLiesInAForm() {
    var bytes = new Pdfs().pictureInForm().bytes();

    assertEquals(List.of("scanned-pdf"), Graded.of("scan.pdf", bytes));
  }

  @Test
  void readsTheTextThatAScannerRecognised() {
    var bytes = new Pdfs().picture(0.95, Pdfs.LINE).bytes();

    assertEquals(List.of("text-pdf"), Graded.of("scan.pdf", bytes));
  }

  @Test
  void goesByTheMostPages() {
    var scans = new Pdfs().text(Pdfs.LINE).picture(1, "").picture(1, STAMP);
    var texts = new Pdfs().text(Pdfs.LINE).picture(1, "").text(Pdfs.LINE);

    assertEquals(List.of("scanned-pdf"), Graded.of("covered.pdf", scans.bytes()));
    assertEquals(List.of("text-pdf"), Graded.of("with-a-map.pdf", texts.bytes()));
  }

  @Test
  void takesLettersDrawnAsLinesForAPicture() {
    var bytes =
        new Pdfs()
            .page(
                content -> {
                  content.moveTo(10, 10);
                  content.lineTo(100, 100);
                  content.stroke();
                })
            .bytes();

    assertEquals(List.of("scanned-pdf"), Graded.of("outlines.pdf", bytes));
  }

  @Test
  void cannotReadWhatAsksForAPassword() {
    var bytes = new Pdfs().text(Pdfs.LINE).protectedWith("secret");

    assertEquals(List.of("unreadable", "encrypted at '': pdf (1)"), Graded.of("secret.pdf", bytes));
  }

  @Test
  void readsWhatIsOnlyProtectedAgainstChanges() {
    var bytes = new Pdfs().text(Pdfs.LINE).protectedWith("");

    assertEquals(List.of("text-pdf"), Graded.of("report.pdf", bytes));
  }

  @Test
  void cannotReadWhatAsksForACertificate() {
    var pdf = new String(new Pdfs().text(Pdfs.LINE).bytes(), StandardCharsets.ISO_8859_1);
    var certified =
        pdf.replaceFirst(
            "trailer\\s*<<",
            "trailer\n<</Encrypt <</Filter /Adobe.PubSec /V 4 /SubFilter /adbe.pkcs7.s5>>"
                + " /ID [<00> <00>]");

    assertEquals(
        List.of("unreadable", "encrypted at '': pdf (1)"),
        Graded.of("secret.pdf", certified.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void noticesThatTheEndIsMissing() {
    var whole = new Pdfs().text(Pdfs.LINE).text(Pdfs.LINE).bytes();

    assertEquals(
        List.of("unreadable", "damaged at 'end of file': pdf (1)"),
        Graded.of("cut.pdf", Arrays.copyOf(whole, whole.length * 2 / 3)));
  }

  @Test
  void noticesThatThereIsNoDocumentBetweenHeaderAndEnd() {
    var bytes = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    assertEquals(List.of("unreadable", "damaged at '': pdf (1)"), Graded.of("hollow.pdf", bytes));
  }

  @Test
  void noticesThatThereAreNoPages() {
    assertEquals(
        List.of("unreadable", "damaged at '': pdf (1)"),
        Graded.of("no-pages.pdf", new Pdfs().bytes()));
  }

  @Test
  void findsTheHeaderBehindWhatAMailProgramPutBeforeIt() {
    var pdf = new String(new Pdfs().text(Pdfs.LINE).bytes(), StandardCharsets.ISO_8859_1);
    var bytes = ("\r\nContent\r\n" + pdf).getBytes(StandardCharsets.ISO_8859_1);

    assertEquals(List.of("text-pdf"), Graded.of("mailed.pdf", bytes));
  }
}
