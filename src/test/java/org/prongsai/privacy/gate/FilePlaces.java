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
      places.texts();
      places.words();
      places.sheets();
      places.slides();
      places.openDocuments();
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

  private void texts() {
    add("txt", "x " + N);
    add("txt utf-16", ("\uFEFF" + N).getBytes(UTF_16LE));
    add("txt windows-874", ("เลขที่ของเขาคือ " + N).getBytes(Charset.forName("x-windows-874")));
    add("txt two lines", split("\n"));
    add("txt a digit a line", each("\n"));
    add("txt three lines", "ก\n19998\n123456\n71\nข");
    add("md bold", "**" + N.substring(0, 5) + "**" + N.substring(5));
    add("md list", "- 1\n- 9998\n- 12345\n- 67\n- 1");
    add("log", "2024-01-02 12:00:01 user=" + N);
    add("ics folded", "DESCRIPTION:" + split("\r\n "));
    add("vcf", "BEGIN:VCARD\nNOTE;ENCODING=QUOTED-PRINTABLE:" + split("=\n"));
    add("csv", "name,id\nก," + N);
    add("csv semicolon", "name;id\nก;" + N);
    add("csv tab", "name\tid\nก\t" + N);
    add("csv quoted break", "name,id\nก,\"" + split("\n") + "\"");
    add("csv two fields", "name,a,b\nก," + split(","));
    add("csv a digit a field", "name,a,b,c,d,e,f,g,h,i,j,k,l,m\nก," + each(","));
    add("csv no header", split(","));
    add("csv down", "id\n" + each("\n"));
    add("csv exponent", "name,id\nก,1.999812345671E+12");
    add("csv in header", "name," + N + "\nก,x");
    add("csv between others", "no,a,b,c\n7," + split(",") + ",5000");
    add("csv groups", "n,a,b,c,d,e\nก,1,9998,12345,67,1");
    add("json", "{\"id\": " + N + "}");
    add("json exponent", "{\"id\":1.999812345671e12}");
    add("json array", "{\"id\": [\"" + each("\", \"") + "\"]}");
    add("json escapes", "{\"id\": \"\\u0031" + N.substring(1) + "\"}");
    add("json key", "{\n \"" + N + "\": true\n}");
    add("yaml", "id: '" + N + "'");
    add("xml attribute", "<a><b id='" + N + "'/></a>");
    add("xml comment", "<a><!-- " + N + " --></a>");
    add("html tags", "<p>" + split("<b></b>") + "</p>");
    add("html references", "<p>" + split("&shy;") + "</p>");
    add("html decimal references", "<p>&#49;" + N.substring(1) + "</p>");
    add("html twice escaped", "<p>&amp;#49;" + N.substring(1) + "</p>");
    add("html link", "<a href='https://x.example/?id=%31" + N.substring(1) + "'>x</a>");
    add("html alt", "<img alt='" + N + "'>");
    add("svg", "<svg><text>" + N + "</text></svg>");
    add("svg spans", "<svg><text>" + split("</tspan><tspan>") + "</text></svg>");
    add(
        "svg data",
        "<svg><image href=\"data:image/svg+xml;base64," + base64(N + " x") + "\"/></svg>");
    add("css", "a::after{content:'" + N + "'}");
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }

  private void words() throws IOException {
    word("p", "<w:p><w:r><w:t>" + N + "</w:t></w:r></w:p>");
    word("runs", "<w:p><w:r><w:t>" + split("</w:t></w:r><w:r><w:t>") + "</w:t></w:r></w:p>");
    word(
        "paragraphs",
        "<w:p><w:r><w:t>" + split("</w:t></w:r></w:p><w:p><w:r><w:t>") + "</w:t></w:r></w:p>");
    word(
        "around deleted",
        "<w:p><w:r><w:t>"
            + split("</w:t></w:r><w:del><w:r><w:delText>77</w:delText></w:r></w:del><w:r><w:t>")
            + "</w:t></w:r></w:p>");
    word("deleted", "<w:p><w:del><w:r><w:delText>" + N + "</w:delText></w:r></w:del></w:p>");
    word("field", "<w:p><w:r><w:instrText>HYPERLINK \"x" + N + "\"</w:instrText></w:r></w:p>");
    word("simple field", "<w:p><w:fldSimple w:instr='REF " + N + "'/></w:p>");
    word("tabs", "<w:p><w:r><w:t>" + each("</w:t><w:tab/><w:t>") + "</w:t></w:r></w:p>");
    word(
        "hyphens",
        "<w:p><w:r><w:t>" + split("</w:t><w:noBreakHyphen/><w:t>") + "</w:t></w:r></w:p>");
    word(
        "symbols",
        "<w:p><w:r>"
            + N.chars()
                .mapToObj(c -> "<w:sym w:font='Symbol' w:char='F0" + Integer.toHexString(c) + "'/>")
                .collect(Collectors.joining())
            + "</w:r></w:p>");
    word(
        "table cells",
        "<w:tbl><w:tr>"
            + List.of(split(" ").split(" ")).stream()
                .map(d -> "<w:tc><w:p><w:r><w:t>" + d + "</w:t></w:r></w:p></w:tc>")
                .collect(Collectors.joining())
            + "</w:tr></w:tbl>");
    word(
        "table boxes",
        "<w:tbl><w:tr>"
            + List.of(N.split("")).stream()
                .map(d -> "<w:tc><w:p><w:r><w:t>" + d + "</w:t></w:r></w:p></w:tc>")
                .collect(Collectors.joining())
            + "</w:tr></w:tbl>");
    word("bookmark", "<w:p><w:bookmarkStart w:id='0' w:name='id" + N + "'/></w:p>");
    word("alias", "<w:sdt><w:sdtPr><w:alias w:val='" + N + "'/></w:sdtPr></w:sdt>");
    word(
        "list item",
        "<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText='a' w:value='"
            + N
            + "'/></w:dropDownList></w:sdtPr></w:sdt>");
    word(
        "alt text",
        "<w:p><w:r><w:drawing><docPr id='1' descr='" + N + "'/></w:drawing></w:r></w:p>");
    word(
        "text box",
        "<w:p><w:r><w:txbxContent><w:p><w:r><w:t>"
            + N
            + "</w:t></w:r></w:p></w:txbxContent></w:r></w:p>");
    word("hidden", "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>" + N + "</w:t></w:r></w:p>");
    word("math", "<w:p><oMath><r><t>" + N + "</t></r></oMath></w:p>");
    word("comment in XML", "<!-- " + N + " --><w:p/>");
    for (var part :
        List.of(
            "word/header1.xml",
            "word/footer1.xml",
            "word/footnotes.xml",
            "word/endnotes.xml",
            "word/glossary/document.xml",
            "word/comments.xml")) {
      wordPart(part, "<w:x" + W + "><w:p><w:r><w:t>" + N + "</w:t></w:r></w:p></w:x>");
    }
    wordPart(
        "word/settings.xml",
        "<w:settings" + W + "><w:docVar w:name='id' w:val='" + N + "'/></w:settings>");
    wordPart("word/styles.xml", "<w:styles" + W + "><w:name w:val='" + N + "'/></w:styles>");
    wordPart("word/people.xml", "<w:people" + W + "><w:person w:author='" + N + "'/></w:people>");
    wordPart("word/charts/chart1.xml", "<c><v>" + N + "</v></c>");
    wordPart("word/diagrams/data1.xml", "<d><p><r><t>" + N + "</t></r></p></d>");
    wordPart("word/vmlDrawing1.vml", "<xml><br>" + N + "</xml>");
    wordPart("customXml/item1.xml", "<a>" + N + "</a>");
    wordPart("docProps/core.xml", "<c><title>" + N + "</title></c>");
    wordPart("docProps/app.xml", "<c><Manager>" + N + "</Manager></c>");
    wordPart(
        "docProps/custom.xml", "<c><property name='id'><lpwstr>" + N + "</lpwstr></property></c>");
    wordPart(
        "word/_rels/document.xml.rels",
        "<r><Relationship Target='https://x.example/" + N + "'/></r>");
    wordPart("word/embeddings/note.txt", N);
    wordPart("word/unknown.dat", N);
  }

  private void word(String name, String body) throws IOException {
    add(
        "docx " + name,
        zip(
            "[Content_Types].xml",
            TYPES,
            "word/document.xml",
            "<w:document" + W + "><w:body>" + body + "</w:body></w:document>"));
  }

  private void wordPart(String part, String text) throws IOException {
    add(
        "docx " + part,
        zip(
            "[Content_Types].xml",
            TYPES,
            "word/document.xml",
            "<w:document" + W + "/>",
            part,
            text));
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    var files = new TreeMap<String, byte[]>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
    }
    return Zips.of(files);
  }

  private static String cell(String place, String value) {
    return "<c r='" + place + "'><v>" + value + "</v></c>";
  }

  private void sheets() throws IOException {
    sheet("number", "<row r='1'>" + cell("A1", N) + "</row>", "", "");
    sheet("exponent", "<row r='1'>" + cell("A1", "1.999812345671E12") + "</row>", "", "");
    sheet("text", "<row r='1'><c r='A1' t='inlineStr'><is><t>" + N + "</t></is></c></row>", "", "");
    sheet(
        "rich text",
        "<row r='1'><c r='A1' t='inlineStr'><is><r><t>"
            + split("</t></r><r><t>")
            + "</t></r></is></c></row>",
        "",
        "");
    sheet("hidden row", "<row r='1' hidden='1'>" + cell("A1", N) + "</row>", "", "");
    sheet(
        "two cells",
        "<row r='1'>" + cell("A1", "1999812") + cell("B1", "345671") + "</row>",
        "",
        "");
    sheet(
        "groups",
        "<row r='1'>"
            + cell("A1", "1")
            + cell("B1", "9998")
            + cell("C1", "12345")
            + cell("D1", "67")
            + cell("E1", "1")
            + "</row>",
        "",
        "");
    var boxes = new StringBuilder("<row r='1'>");
    var down = new StringBuilder();
    for (int i = 0; i < N.length(); i++) {
      boxes.append(cell((char) ('A' + i) + "1", N.substring(i, i + 1)));
      down.append("<row r='")
          .append(i + 1)
          .append("'>")
          .append(cell("A" + (i + 1), N.substring(i, i + 1)))
          .append("</row>");
    }
    sheet("boxes", boxes.append("</row>").toString(), "", "");
    sheet("down", down.toString(), "", "");
    sheet("formula", "<row r='1'><c r='A1'><f>LEFT(\"" + N + "\",1)</f><v>1</v></c></row>", "", "");
    sheet(
        "validation list",
        "",
        "<dataValidations><dataValidation sqref='A1'><formula1>\""
            + N
            + "\"</formula1></dataValidation></dataValidations>",
        "");
    sheet(
        "validation prompt",
        "",
        "<dataValidations><dataValidation sqref='A1' prompt='" + N + "'/></dataValidations>",
        "");
    sheet(
        "filter",
        "",
        "<autoFilter ref='A1'><filterColumn colId='0'><filters><filter val='"
            + N
            + "'/></filters></filterColumn></autoFilter>",
        "");
    sheet(
        "condition",
        "",
        "<conditionalFormatting sqref='A1'><cfRule><formula>A1="
            + N
            + "</formula></cfRule></conditionalFormatting>",
        "");
    sheet("tooltip", "", "<hyperlinks><hyperlink ref='A1' tooltip='" + N + "'/></hyperlinks>", "");
    sheet("header", "", "<headerFooter><oddHeader>&amp;L" + N + "</oddHeader></headerFooter>", "");
    sheet(
        "name",
        "",
        "",
        "<definedNames><definedName name='id'>\"" + N + "\"</definedName></definedNames>");
    sheet(
        "comment of a name",
        "",
        "",
        "<definedNames><definedName name='id' comment='" + N + "'>1</definedName></definedNames>");
    sheetPart("xl/sharedStrings.xml", "<sst" + X + "><si><t>" + N + "</t></si></sst>");
    sheetPart(
        "xl/comments1.xml",
        "<comments"
            + X
            + "><commentList><comment ref='A1'><text><t>"
            + N
            + "</t></text></comment></commentList></comments>");
    sheetPart(
        "xl/comments2.xml",
        "<comments" + X + "><authors><author>" + N + "</author></authors></comments>");
    sheetPart(
        "xl/persons/person.xml", "<personList><person displayName='" + N + "'/></personList>");
    sheetPart(
        "xl/threadedComments/t1.xml",
        "<ThreadedComments><threadedComment><text>"
            + N
            + "</text></threadedComment></ThreadedComments>");
    sheetPart(
        "xl/pivotCache/pivotCacheDefinition1.xml",
        "<p><sharedItems><s v='" + N + "'/></sharedItems></p>");
    sheetPart("xl/pivotCache/pivotCacheRecords1.xml", "<p><r><n v='" + N + "'/></r></p>");
    sheetPart("xl/tables/table1.xml", "<table><tableColumn name='" + N + "'/></table>");
    sheetPart("xl/slicerCaches/s1.xml", "<s><i n='" + N + "'/></s>");
    sheetPart("xl/externalLinks/externalLink1.xml", "<e><cell r='A1'><v>" + N + "</v></cell></e>");
    sheetPart("xl/connections.xml", "<c><connection command='select " + N + "'/></c>");
    sheetPart("xl/queryTables/q1.xml", "<q name='" + N + "'/>");
    sheetPart("xl/charts/chart1.xml", "<c><strCache><pt><v>" + N + "</v></pt></strCache></c>");
    sheetPart("xl/drawings/drawing1.xml", "<d><cNvPr id='1' descr='" + N + "'/></d>");
    sheetPart("xl/drawings/drawing2.xml", "<d><p><r><t>" + N + "</t></r></p></d>");
    sheetPart("xl/drawings/vmlDrawing1.vml", "<xml><shape alt='" + N + "'/></xml>");
    sheetPart(
        "xl/worksheets/_rels/sheet1.xml.rels",
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId9' TargetMode='External' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink' Target='https://x.example/"
            + N
            + "'/></Relationships>");
    sheetPart(
        "xl/styles.xml",
        "<styleSheet"
            + X
            + "><numFmts count='1'><numFmt numFmtId='164' formatCode='\""
            + N
            + "\"'/></numFmts></styleSheet>");
    sheetPart("xl/embeddings/oleObject1.bin", N);
    sheetPart("docProps/core.xml", "<c><creator>" + N + "</creator></c>");
    sheetPart("xl/revisions/log1.xml", "<r><nc><is><t>" + N + "</t></is></nc></r>");
  }

  private void sheet(String name, String rows, String behind, String book) throws IOException {
    add("xlsx " + name, book(rows, behind, book, "docProps/x.xml", "<x/>"));
  }

  private void sheetPart(String part, String text) throws IOException {
    add("xlsx " + part, book("", "", "", part, text));
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

  private void slides() throws IOException {
    for (var part :
        List.of(
            "ppt/slides/slide1.xml",
            "ppt/notesSlides/notesSlide1.xml",
            "ppt/slideMasters/m1.xml",
            "ppt/slideLayouts/l1.xml",
            "ppt/handoutMasters/h1.xml")) {
      add(
          "pptx " + part,
          zip(
              "[Content_Types].xml",
              TYPES,
              part,
              "<a><p><r><t>" + split("</t></r><r><t>") + "</t></r></p></a>"));
    }
    add(
        "pptx alt text",
        zip(
            "[Content_Types].xml",
            TYPES,
            "ppt/slides/slide1.xml",
            "<a><cNvPr descr='" + N + "'/></a>"));
    add(
        "pptx comment",
        zip(
            "[Content_Types].xml",
            TYPES,
            "ppt/comments/comment1.xml",
            "<a><cm><text>" + N + "</text></cm></a>"));
    add(
        "pptx author",
        zip(
            "[Content_Types].xml",
            TYPES,
            "ppt/commentAuthors.xml",
            "<a><cmAuthor name='" + N + "'/></a>"));
    add(
        "pptx tag",
        zip("[Content_Types].xml", TYPES, "ppt/tags/tag1.xml", "<a><tag val='" + N + "'/></a>"));
  }

  private void openDocuments() throws IOException {
    for (var kind : List.of("text", "spreadsheet", "presentation")) {
      var type = "application/vnd.oasis.opendocument." + kind;
      open(type, "paragraph", "content.xml", "<p>" + N + "</p>");
      open(type, "spans", "content.xml", "<p>" + split("<span/>") + "</p>");
      open(type, "spaces", "content.xml", "<p>" + each("<s c='1'/>") + "</p>");
      open(type, "value", "content.xml", "<table-cell office-value='" + N + "'/>");
      open(
          type,
          "cells",
          "content.xml",
          "<table><table-row><table-cell><p>1999812</p></table-cell><table-cell><p>345671</p></table-cell></table-row></table>");
      open(
          type,
          "author of a note",
          "content.xml",
          "<annotation><creator>" + N + "</creator></annotation>");
      open(type, "link", "content.xml", "<a href='https://x.example/" + N + "'/>");
      open(type, "title of a picture", "content.xml", "<frame><title>" + N + "</title></frame>");
      open(type, "header", "styles.xml", "<p>" + N + "</p>");
      open(type, "properties", "meta.xml", "<user-defined>" + N + "</user-defined>");
      open(type, "settings", "settings.xml", "<item>" + N + "</item>");
      open(type, "object", "Object 1/content.xml", "<p>" + N + "</p>");
    }
  }

  private void open(String type, String name, String part, String text) throws IOException {
    add(type + " " + name, zip("mimetype", type, part, "<d>" + text + "</d>"));
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
    word(
        "deleted in pieces",
        "<w:p><w:del><w:r><w:delText>"
            + split("</w:delText></w:r><w:r><w:delText>")
            + "</w:delText></w:r></w:del></w:p>");
    word(
        "changed",
        "<w:p><w:r><w:t>"
            + split("</w:t></w:r><w:del><w:r><w:delText>")
            + "</w:delText></w:r></w:del><w:ins><w:r><w:t>00</w:t></w:r></w:ins></w:p>");
    word(
        "field in pieces",
        "<w:p><w:r><w:instrText>X"
            + split("</w:instrText></w:r><w:r><w:instrText>")
            + "</w:instrText></w:r></w:p>");
    word(
        "said twice for old programs",
        "<w:p><w:r><w:x><w:t>"
            + N
            + "</w:t><Fallback><w:t>"
            + N
            + "</w:t></Fallback></w:x></w:r>"
            + "</w:p>");
    add("html cells on lines", "<td>" + split("</td>\n<td>") + "</td>");
    add("html tag over lines", "<p>" + split("<b\nid=x></b>") + "</p>");
    add("html comment between", split("<!-- a > b -->"));
    add("html br", "<p>" + split("<br>\n") + "</p>");
    add("svg parts on lines", "<tspan>" + each("</tspan>\n<tspan>") + "</tspan>");
    add("xml CDATA", "<p><![CDATA[" + split("]]><![CDATA[") + "]]></p>");
    add("xml elements on lines", "<g>" + split("</g>\n  <g>") + "</g>");
    add("csv empty column between", "name,a,b,c\nก," + split(",,"));
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

  private static String written(String form) {
    return N.chars().mapToObj(c -> form.formatted(c)).collect(Collectors.joining());
  }

  /** Numbers under other names, in other spellings, where other things are expected. */
  private void disguises() throws IOException {
    add("html references without end", written("&#%d"));
    add("html marks by name", split("&sol;"));
    add("css escapes", "p{content:'" + written("\\%x ") + "'}");
    add("script escapes", written("\\x%x"));
    add("script escapes in braces", written("\\u{%x}"));
    add("address in percents", "x://x/" + written("%%%x"));
    // The last half byte of a Thai digit is that of the digit.
    var thai = N.chars().mapToObj(c -> "%E0%B9%9" + (char) c).collect(Collectors.joining());
    wordPart("word/_rels/footer1.xml.rels", "<r><Relationship Target='x://x/" + thai + "'/></r>");
    wordPart("word/media/image1.svg", "<svg><text>" + N + "</text></svg>");
    wordPart("word/media/image2.txt", N);
    wordPart("word/media/image3.wmf", "\0\1\2" + N);
    wordPart("word/fonts/font1.odttf", N);
    wordPart("word/printerSettings/p1.bin", "\0\1\2" + N);
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
