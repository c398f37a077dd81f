package org.prongsai.grade;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Writes a page of Thai text as office programs do: glyphs by number, and a table that says which
 * letters they stand for. The font itself is not in the file; here numbers are code points.
 */
final class ThaiPdf {

  private static final String LETTERS_OF_GLYPHS =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CMapName /Thai def
      /CMapType 2 def
      1 begincodespacerange <0000> <FFFF> endcodespacerange
      1 beginbfrange <0E00> <0E7F> <0E00> endbfrange
      endcmap
      end
      end
      """;

  private ThaiPdf() {}

  /** A page with a text of Thai letters; of others the file does not say what they are. */
  static byte[] of(String text) {
    var out = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      var resources = new PDResources();
      resources.getCOSObject().setItem(COSName.FONT, dictionary("F0", font()));
      page.setResources(resources);
      var glyphs = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
      var content = new PDStream(document);
      write(content.getCOSObject(), "BT /F0 12 Tf 50 700 Td <" + glyphs + "> Tj ET");
      page.setContents(content);
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static COSDictionary font() throws IOException {
    var letters = new COSStream();
    write(letters, LETTERS_OF_GLYPHS);
    var glyphs = dictionary("CIDSystemInfo", new COSDictionary());
    glyphs.setItem(COSName.TYPE, COSName.FONT);
    glyphs.setItem(COSName.SUBTYPE, COSName.getPDFName("CIDFontType2"));
    glyphs.setItem(COSName.BASE_FONT, COSName.getPDFName("THSarabunPSK"));
    var info = glyphs.getCOSDictionary(COSName.CIDSYSTEMINFO);
    info.setString(COSName.REGISTRY, "Adobe");
    info.setString(COSName.ORDERING, "Identity");
    info.setInt(COSName.SUPPLEMENT, 0);
    var descendants = new COSArray();
    descendants.add(glyphs);
    var font = dictionary("ToUnicode", letters);
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setItem(COSName.BASE_FONT, COSName.getPDFName("THSarabunPSK"));
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  private static COSDictionary dictionary(String key, COSDictionary value) {
    var dictionary = new COSDictionary();
    dictionary.setItem(COSName.getPDFName(key), value);
    return dictionary;
  }

  private static void write(COSStream stream, String text) throws IOException {
    try (var out = stream.createOutputStream()) {
      out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
  }
}
