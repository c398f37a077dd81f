package org.prongsai.privacy.gate;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.prongsai.grade.Zips;
import org.prongsai.text.ShippedText;

/** Files of many formats, each with one number in a place of its own. */
final class FilePlaces {

  /** Right by its check digit; no province has the code 99. */
  static final String NUMBER = "1999812345671";

  private static final String N = NUMBER;
  private static final String W =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";
  private static final String X =
      " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
  private static final String TYPES =
      "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default"
          + " Extension='rels'"
          + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default"
          + " Extension='xml' ContentType='application/xml'/><Override PartName='/xl/workbook.xml'"
          + " ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/><Override"
          + " PartName='/xl/worksheets/sheet1.xml'"
          + " ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/></Types>";
  private static final String REL =
      "<Relationships"
          + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship"
          + " Id='rId1'"
          + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s'"
          + " Target='%s'/></Relationships>";

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  static Map<String, byte[]> all() {
    var places = new FilePlaces();
    try {
      places.table();
      places.encodings();
      places.pdfs();
      places.saved();
      places.picture();
      places.archives();
      places.mails();
      places.pictures();
      places.oldFiles();
      places.pieces();
      places.disguises();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return places.files;
  }

  private void add(String name, byte[] bytes) {
    if (files.put(name, bytes) != null) {
      throw new IllegalArgumentException(name);
    }
  }

  private void add(String name, String text) {
    add(name, text.getBytes(UTF_8));
  }

  private static String split(String gap) {
    return N.substring(0, 5) + gap + N.substring(5);
  }

  private static String each(String gap) {
    return String.join(gap, N.split(""));
  }

  /** The places that are written down as texts. */
  private void table() throws IOException {
    for (var line : ShippedText.read("/org/prongsai/privacy/gate/file-places.tsv").split("\n")) {
      if (!line.startsWith("#")) {
        var cells = line.split("\t");
        var text = cells[2].replace("{N}", N).translateEscapes();
        var form = cells[0].split(" ", 2);
        switch (form[0]) {
          case "text" -> add(cells[1], text);
          case "docx" -> add("docx " + cells[1], word(form, cells[1], text));
          case "xlsx" -> add("xlsx " + cells[1], sheet(form, cells[1], text));
          case "pptx" -> add("pptx " + cells[1], zip("[Content_Types].xml", TYPES, form[1], text));
          default -> open(form[1], cells[1], text);
        }
      }
    }
  }

  private void encodings() {
    add("txt utf-16", ("\uFEFF" + N).getBytes(UTF_16LE));
    add("txt windows-874", ("เลขที่ของเขาคือ " + N).getBytes(Charset.forName("x-windows-874")));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }

  /** A text document with a body, or with a further part. */
  private static byte[] word(String[] form, String part, String text) throws IOException {
    var types = List.of("[Content_Types].xml", TYPES, "word/document.xml");
    var document =
        "<w:document"
            + W
            + (form.length > 1 ? "/>" : "><w:body>" + text + "</w:body></w:document>");
    var files = new ArrayList<>(types);
    files.add(document);
    if (form.length > 1) {
      files.addAll(List.of(part, text));
    }
    return zip(files.toArray(String[]::new));
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    var files = new TreeMap<String, byte[]>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
    }
    return Zips.of(files);
  }

  /** A workbook with rows, with what stands behind them or in the book, or with a further part. */
  private static byte[] sheet(String[] form, String part, String text) throws IOException {
    return switch (form.length > 1 ? form[1] : "") {
      case "behind" -> book("", text, "", "docProps/x.xml", "<x/>");
      case "book" -> book("", "", text, "docProps/x.xml", "<x/>");
      case "part" -> book("", "", "", part, text);
      default -> book(text, "", "", "docProps/x.xml", "<x/>");
    };
  }

  private static byte[] book(String rows, String behind, String book, String part, String text)
      throws IOException {
    return zip(
        "[Content_Types].xml",
        TYPES,
        "_rels/.rels",
        REL.formatted("officeDocument", "xl/workbook.xml"),
        "xl/workbook.xml",
        "<workbook"
            + X
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet name='a' sheetId='1' r:id='rId1'/></sheets>"
            + book
            + "</workbook>",
        "xl/_rels/workbook.xml.rels",
        REL.formatted("worksheet", "worksheets/sheet1.xml"),
        "xl/worksheets/sheet1.xml",
        "<worksheet" + X + "><sheetData>" + rows + "</sheetData>" + behind + "</worksheet>",
        part,
        text);
  }

  private void open(String part, String name, String text) throws IOException {
    for (var kind : List.of("text", "spreadsheet", "presentation")) {
      var type = "application/vnd.oasis.opendocument." + kind;
      add(type + " " + name, zip("mimetype", type, part, "<d>" + text + "</d>"));
    }
  }

  private interface Page {
    void on(PDDocument document, PDPage page) throws IOException;
  }

  private void pdf(String name, Page page) throws IOException {
    try (var document = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      var first = new PDPage();
      document.addPage(first);
      try (var content = new PDPageContentStream(document, first)) {
        line(content, 700, "Annual report of the municipality, first of October to September");
      }
      page.on(document, first);
      document.save(out);
      add("pdf " + name, out.toByteArray());
    }
  }

  private static void line(PDPageContentStream content, int y, String text) throws IOException {
    content.beginText();
    content.setFont(font(), 10);
    content.newLineAtOffset(50, y);
    content.showText(text);
    content.endText();
  }

  private static PDType1Font font() {
    return new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  }

  private void drawn(String name, String... lines) throws IOException {
    pdf(
        name,
        (document, page) -> {
          try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
            for (int i = 0; i < lines.length; i++) {
              line(content, 600 - 20 * i, lines[i]);
            }
          }
        });
  }

  private void pdfs() throws IOException {
    drawn("text", N);
    drawn("two lines", "19998", "12345671");
    drawn("boxes", each("   "));
    pdf("title", (d, p) -> d.getDocumentInformation().setTitle(N));
    pdf("author", (d, p) -> d.getDocumentInformation().setAuthor(N));
    pdf("own property", (d, p) -> d.getDocumentInformation().setCustomMetadataValue("id", N));
    pdf(
        "XMP",
        (d, p) ->
            d.getDocumentCatalog()
                .setMetadata(
                    new PDMetadata(
                        d, new ByteArrayInputStream(("<x>" + N + "</x>").getBytes(UTF_8)))));
    pdf(
        "script",
        (d, p) -> d.getDocumentCatalog().setOpenAction(new PDActionJavaScript("x(" + N + ")")));
    pdf(
        "script as a stream",
        (d, p) -> {
          var action = new PDActionJavaScript();
          action
              .getCOSObject()
              .setItem(
                  COSName.JS,
                  new PDStream(d, new ByteArrayInputStream(("x(" + N + ")").getBytes(UTF_8))));
          d.getDocumentCatalog().setOpenAction(action);
        });
    pdf("note", (d, p) -> p.getAnnotations().add(note(a -> a.setContents(N))));
    pdf("author of a note", (d, p) -> p.getAnnotations().add(note(a -> a.setTitlePopup(N))));
    pdf(
        "rich text of a note",
        (d, p) -> p.getAnnotations().add(note(a -> a.setRichContents("<p>" + N + "</p>"))));
    pdf(
        "link",
        (d, p) -> {
          var to = new PDActionURI();
          to.setURI("https://x.example/" + N);
          var link = new PDAnnotationLink();
          link.setAction(to);
          p.getAnnotations().add(link);
        });
    pdf(
        "appearance of a note",
        (d, p) -> {
          var look = new PDAppearanceStream(d);
          draw(look.getStream(), look);
          var looks = new PDAppearanceDictionary();
          looks.setNormalAppearance(look);
          p.getAnnotations().add(note(a -> a.setAppearance(looks)));
        });
    pdf(
        "form that no page shows",
        (d, p) -> {
          var form = new PDFormXObject(d);
          draw(form.getStream(), form);
          p.getResources().add(form);
        });
    pdf(
        "bookmark",
        (d, p) -> {
          var item = new PDOutlineItem();
          item.setTitle(N);
          var outline = new PDDocumentOutline();
          outline.addLast(item);
          d.getDocumentCatalog().setDocumentOutline(outline);
        });
    pdf(
        "field",
        (d, p) -> {
          var form = new PDAcroForm(d);
          d.getDocumentCatalog().setAcroForm(form);
          var field = new PDTextField(form);
          field.setPartialName("id");
          field.getCOSObject().setString(COSName.V, N);
          form.getFields().add(field);
        });
    pdf(
        "name of a field",
        (d, p) -> {
          var form = new PDAcroForm(d);
          d.getDocumentCatalog().setAcroForm(form);
          var field = new PDTextField(form);
          field.setPartialName("id" + N);
          form.getFields().add(field);
        });
    pdf(
        "alternative text",
        (d, p) -> {
          var element = new COSDictionary();
          element.setItem(COSName.ALT, new COSString(N));
          d.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, element);
        });
    pdf(
        "meaning of drawn letters",
        (d, p) -> {
          try (var content = new PDPageContentStream(d, p, AppendMode.APPEND, true)) {
            var meant = new COSDictionary();
            meant.setString(COSName.ACTUAL_TEXT, N);
            content.beginMarkedContent(
                COSName.getPDFName("Span"),
                org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList.create(
                    meant));
            line(content, 500, "x");
            content.endMarkedContent();
          }
        });
    pdf(
        "attached file",
        (d, p) -> {
          var file = new COSDictionary();
          var stream = new PDStream(d, new ByteArrayInputStream(N.getBytes(UTF_8)));
          stream.getCOSObject().setName(COSName.TYPE, "EmbeddedFile");
          file.setItem(COSName.F, stream);
          d.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), file);
        });
    pdf(
        "name of a colour",
        (d, p) -> p.getResources().getCOSObject().setItem(COSName.getPDFName("N" + N), COSName.A));
  }

  /** A PDF in which the number was replaced by saving what changed behind it. */
  private void saved() throws IOException {
    try (var document = Loader.loadPDF(files.get("pdf title"));
        var out = new ByteArrayOutputStream()) {
      document.getDocumentInformation().setTitle("x");
      document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
      document.saveIncremental(out);
      add("pdf earlier version", out.toByteArray());
    }
  }

  private interface Change {
    void on(PDAnnotationText note) throws IOException;
  }

  private void picture() throws IOException {
    pdf(
        "picture on a page of text",
        (document, page) -> {
          var image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
          var random = new Random(1);
          for (int i = 0; i < 300 * 300; i++) {
            image.setRGB(i % 300, i / 300, random.nextInt());
          }
          try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
            content.drawImage(LosslessFactory.createFromImage(document, image), 50, 50, 80, 80);
          }
        });
  }

  private static PDAnnotationText note(Change change) throws IOException {
    var note = new PDAnnotationText();
    note.setRectangle(new PDRectangle(10, 10, 50, 50));
    change.on(note);
    return note;
  }

  private static void draw(PDStream stream, PDFormXObject form) throws IOException {
    form.setBBox(new PDRectangle(0, 0, 200, 200));
    var resources = new PDResources();
    var name = resources.add(font());
    form.setResources(resources);
    try (var out = stream.createOutputStream()) {
      out.write(("BT /" + name.getName() + " 10 Tf 5 5 Td (" + N + ") Tj ET").getBytes(US_ASCII));
    }
  }

  private void archives() throws IOException {
    add("zip file", zip("a.txt", N));
    add("zip of docx", Zips.of(Map.of("a.docx", files.get("docx p"))));
    add("zip of zip", Zips.of(Map.of("a.zip", zip("a.txt", N))));
    add("zip name", zip(N + ".txt", "x"));
    add("zip folder", packed(null, null, new ZipEntry(N + "/"), UTF_8));
    add("zip comment", packed(N, null, new ZipEntry("a"), UTF_8));
    add("zip comment of a file", packed(null, N, new ZipEntry("a"), UTF_8));
    var thai =
        N.chars().mapToObj(c -> Character.toString(0x0E50 + c - '0')).collect(Collectors.joining());
    add(
        "zip name in windows-874",
        packed(null, null, new ZipEntry("ของ" + thai), Charset.forName("x-windows-874")));
    add(
        "zip comment in windows-874",
        packed("ของเขา " + thai, null, new ZipEntry("a"), Charset.forName("x-windows-874")));
    add("docx with a comment of its archive", commented(files.get("docx word/unknown.dat")));
  }

  private static byte[] packed(String comment, String ofFile, ZipEntry entry, Charset charset)
      throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out, charset)) {
      zip.setComment(comment);
      entry.setComment(ofFile);
      zip.putNextEntry(entry);
    }
    return out.toByteArray();
  }

  private static byte[] commented(byte[] docx) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.setComment(N);
      for (var file : Zips.files(docx).entrySet()) {
        if (!file.getKey().endsWith(".dat")) {
          zip.putNextEntry(new ZipEntry(file.getKey()));
          zip.write(file.getValue());
        }
      }
    }
    return out.toByteArray();
  }

  private void mails() {
    var head = "From: a@example.go.th\nMIME-Version: 1.0\n";
    add("eml body", head + "\n" + N);
    add(
        "eml base64",
        head
            + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
            + base64("เลขของเขา " + N)
            + "\n");
    add(
        "eml quoted",
        head + "Content-Transfer-Encoding: quoted-printable\n\n" + split("=\n") + "\n");
    add(
        "eml quoted digits",
        head + "Content-Transfer-Encoding: quoted-printable\n\n=31" + N.substring(1) + "\n");
    add("eml subject", head + "Subject: =?utf-8?B?" + base64("เลข " + N) + "?=\n\nx");
    add("eml subject quoted", head + "Subject: =?utf-8?Q?=31" + N.substring(1) + "?=\n\nx");
    add(
        "eml part",
        head
            + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment\n\n"
            + base64("a file\n" + N)
            + "\n--b--\n");
    add(
        "eml attached docx",
        head
            + "Content-Transfer-Encoding: base64\n\n"
            + Base64.getMimeEncoder().encodeToString(files.get("docx p")));
    add(
        "mht",
        head
            + "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>"
            + split("<b>=\n</b>")
            + "</p>");
  }

  private void pictures() throws IOException {
    add("png text", png("tEXt", ("Comment\0" + N).getBytes(US_ASCII)));
    add("png international text", png("iTXt", ("Title\0\0\0\0\0" + N).getBytes(UTF_8)));
    var packed = new ByteArrayOutputStream();
    packed.writeBytes("Comment\0\0".getBytes(US_ASCII));
    try (var out = new DeflaterOutputStream(packed)) {
      out.write(("text " + N).getBytes(US_ASCII));
    }
    add("png packed text", png("zTXt", packed.toByteArray()));
    add("jpeg comment", jpeg(0xFE, N.getBytes(US_ASCII)));
    add("jpeg exif", jpeg(0xE1, ("Exif\0\0MM\0*" + N).getBytes(US_ASCII)));
    add("jpeg title of Windows", jpeg(0xE1, N.getBytes(UTF_16LE)));
    add("jpeg XMP", jpeg(0xE1, ("http://ns.adobe.com/xap/1.0/\0<x>" + N + "</x>").getBytes(UTF_8)));
    add(
        "docx picture",
        Zips.of(
            Map.of(
                "[Content_Types].xml",
                TYPES.getBytes(UTF_8),
                "word/media/image1.png",
                png("tEXt", N.getBytes(US_ASCII)))));
  }

  private static byte[] png(String type, byte[] data) {
    var all = ByteBuffer.allocate(8 + 12 + data.length + 12);
    all.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    all.putInt(data.length).put(type.getBytes(US_ASCII)).put(data).putInt(0);
    var sum = new CRC32();
    sum.update("IEND".getBytes(US_ASCII));
    all.putInt(0).put("IEND".getBytes(US_ASCII)).putInt((int) sum.getValue());
    return all.array();
  }

  private static byte[] jpeg(int marker, byte[] data) {
    var all = ByteBuffer.allocate(6 + data.length + 2);
    all.put(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) marker});
    all.putShort((short) (data.length + 2)).put(data).put(new byte[] {(byte) 0xFF, (byte) 0xD9});
    return all.array();
  }

  private void oldFiles() throws IOException {
    for (var name :
        new ArrayList<>(List.of("cell", "formula", "validation", "name", "property", "sheet"))) {
      try (var book = new HSSFWorkbook();
          var out = new ByteArrayOutputStream()) {
        var sheet = book.createSheet(name.equals("sheet") ? N : "a");
        switch (name) {
          case "cell" -> sheet.createRow(0).createCell(0).setCellValue(Double.parseDouble(N));
          case "formula" ->
              sheet.createRow(0).createCell(0).setCellFormula("LEFT(\"" + N + "\",1)");
          case "validation" ->
              sheet.addValidationData(
                  sheet
                      .getDataValidationHelper()
                      .createValidation(
                          sheet
                              .getDataValidationHelper()
                              .createExplicitListConstraint(new String[] {N}),
                          new CellRangeAddressList(0, 0, 0, 0)));
          case "name" -> {
            var named = book.createName();
            named.setNameName("id" + N);
            named.setRefersToFormula("a!$A$1");
          }
          case "property" -> {
            book.createInformationProperties();
            book.getSummaryInformation().setAuthor(N);
          }
          default -> sheet.createRow(0);
        }
        book.write(out);
        add("xls " + name, out.toByteArray());
      }
    }
    try (var files = new POIFSFileSystem();
        var out = new ByteArrayOutputStream()) {
      files.createDocument(new ByteArrayInputStream(N.getBytes(UTF_16LE)), "WordDocument");
      files.writeFilesystem(out);
      add("doc", out.toByteArray());
    }
    add("rtf", "{\\rtf1 " + N + "}");
  }

  /** Numbers that stand in a file in pieces, which a reader of it puts together. */
  private void pieces() throws IOException {
    pdf(
        "fields of a digit",
        (d, p) -> {
          var form = new PDAcroForm(d);
          d.getDocumentCatalog().setAcroForm(form);
          for (var digit : N.split("")) {
            var field = new PDTextField(form);
            field.setPartialName("f" + form.getFields().size());
            field.getCOSObject().setString(COSName.V, digit);
            form.getFields().add(field);
          }
        });
  }

  /** Numbers under other names, in other spellings, where other things are expected. */
  private void disguises() throws IOException {
    add("odt picture that is a text", open("Pictures/1.svg", "<svg><desc>" + N + "</desc></svg>"));
    add("odt thumbnail that is a text", open("Thumbnails/thumbnail.png", N));
    var entry = new ZipEntry("a");
    entry.setExtra(("ww\r\0" + N).getBytes(US_ASCII));
    add("zip extra field", packed(null, null, entry, UTF_8));
    pdf(
        "embedded file that does not say so",
        (d, p) -> {
          var files = new COSDictionary();
          files.setItem(COSName.F, new PDStream(d, new ByteArrayInputStream(N.getBytes(US_ASCII))));
          var file = new COSDictionary();
          file.setItem(COSName.EF, files);
          d.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Own"), file);
        });
    pdf(
        "pattern",
        (d, p) -> {
          var stream =
              new PDStream(
                  d, new ByteArrayInputStream(("BT /F 9 Tf (" + N + ") Tj ET").getBytes(US_ASCII)));
          var resources = new PDResources();
          resources.put(
              COSName.getPDFName("F"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
          stream.getCOSObject().setItem(COSName.RESOURCES, resources);
          stream.getCOSObject().setItem(COSName.BBOX, new PDRectangle(99, 99));
          d.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Own"), stream);
        });
  }

  private static byte[] open(String part, String text) throws IOException {
    return zip("mimetype", "application/vnd.oasis.opendocument.text", part, text);
  }
}
