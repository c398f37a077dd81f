package org.prongsai.privacy.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.folder.SiteFolder;
import org.prongsai.model.Dataset;
import org.prongsai.model.Document;
import org.prongsai.model.Language;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;
import org.prongsai.read.SourceReader;
import org.prongsai.read.Sources;
import org.prongsai.read.table.RawTable;
import org.prongsai.read.table.TableReader;
import org.prongsai.settings.DatasetParser;
import org.prongsai.settings.SettingsParser;
import org.prongsai.yaml.Yaml;

/** Every part of a site is looked through, and a finding is said once, at its place. */
class PrivacyGateTest {

  private static final String AGENCY =
      """
      agency:
        agency_id: example.go.th
        name_th: องค์การบริหารส่วนตำบลตัวอย่าง
        name_en: Example Subdistrict Administrative Organization
        district_th: กันตัง
        district_en: Kantang
        province_th: ตรัง
        province_en: Trang
      base_url: https://ita.example.go.th/
      as_of: "2026-11-30"
      """;
  private static final String CITIZEN = "3102300456781";
  private static final String PHONE = "081-234-5678";

  @TempDir private Path dir;
  private final Problems problems = new Problems();
  private final List<RawTable> tables = new ArrayList<>();
  private final List<Document> documents = new ArrayList<>();
  private final TreeMap<String, Yaml.Mapping> ownDescriptors = new TreeMap<>();
  private String settings = "";

  private List<String> found() {
    return found(List.of()).stream().map(p -> p.location() + " " + p.rule().id()).toList();
  }

  private List<Problem> found(List<Path> catalogues) {
    var yaml = Yaml.read(AGENCY + settings, SiteFolder.SETTINGS, problems).orElseThrow();
    var datasets = new LinkedHashMap<String, Dataset>();
    for (var id : List.of("agency", "procurement")) {
      datasets.put(id, new DatasetParser(problems).parse(id, SourceReader.shipped(id), false));
    }
    var site = new SettingsParser(datasets.get("agency"), problems).parse(yaml, Optional.empty());
    var scanned = SiteFolder.scan(dir, List.of(), new Problems());
    var folder =
        new SiteFolder(
            dir,
            List.of(),
            Optional.empty(),
            new TreeMap<>(),
            catalogues,
            scanned.documents(),
            scanned.files());
    var own = List.copyOf(ownDescriptors.keySet());
    var sources =
        new Sources(
            folder,
            Optional.of(yaml),
            Optional.empty(),
            new TreeMap<>(),
            List.of(),
            ownDescriptors,
            own,
            tables,
            documents);
    var gate = new PrivacyGate(yaml, site, problems);
    var before = problems.sorted();
    gate.check(sources, datasets);
    var after = new ArrayList<>(problems.sorted());
    after.removeAll(before);
    return after;
  }

  private PrivacyGateTest settings(String... lines) {
    settings = String.join("\n", lines) + "\n";
    return this;
  }

  private PrivacyGateTest file(String name, String text) throws IOException {
    var file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  private PrivacyGateTest table(String name, String csv) {
    tables.add(new TableReader().read(name, csv.getBytes(UTF_8), problems).orElseThrow());
    return this;
  }

  private PrivacyGateTest document(String file, List<String> includes, Document.Segment... body) {
    documents.add(new Document(Language.TH, "a", file, includes, "ก", List.of(body)));
    return this;
  }

  @Test
  void findsNothingInASiteWithoutPrivateData() throws IOException {
    file("content/files/2567/o9/a.txt", "ก").file("assets/site.css", "a{}");

    assertEquals(List.of(), found());
  }

  @Test
  void findsATextOfTheSettingsAlsoInsideListsAndMappings() {
    settings("notes:", "  - ก", "  - {th: โทร " + PHONE + "}");

    assertEquals(List.of("content/site.yml:13:10 personal-mobile"), found());
  }

  @Test
  void tenBareDigitsMayBeSomethingElse() throws IOException {
    settings("notes: \"0812345678\"");
    file("content/files/2567/o9/a.csv", "name,โทร\nก,0812345678\n");

    assertEquals(
        List.of(
            "content/files/2567/o9/a.csv:2:1 personal-mobile",
            "content/site.yml:11:8 personal-phone"),
        found());
  }

  @Test
  void theKeyOfASettingSaysWhatANumberIs() {
    settings("phone: \"812345678\"");

    assertEquals(List.of("content/site.yml:11:8 personal-mobile"), found());
  }

  @Test
  void theOfficesOwnTelephoneIsPublished() {
    settings("contact:", "  phone: " + PHONE, "notes: " + PHONE);

    assertEquals(List.of(), found());
  }

  @Test
  void whatAnAllowanceNamesIsNotShownButItsReasonIs() {
    settings(
        "notes: " + PHONE,
        "allow:",
        "  - {rule: personal-phone, found: " + PHONE + ", reason: {th: โทร 0898765432}}");

    assertEquals(List.of("content/site.yml:13:62 personal-mobile"), found());
  }

  @Test
  void anAllowanceThatNothingNeedsIsReported() {
    settings("allow:", "  - {rule: personal-phone, found: " + PHONE + ", reason: {th: ก}}");

    assertEquals(List.of("content/site.yml:12:5 allowance-unused"), found());
  }

  @Test
  void theDescriptorOfAnOwnDatasetIsLookedThrough() {
    var name = "content/data/own/dataset.yml";
    ownDescriptors.put("own", Yaml.read("title: " + PHONE, name, problems).orElseThrow());

    assertEquals(List.of(name + ":1:8 personal-mobile"), found());
  }

  @Test
  void aNameOfAColumnIsLookedThrough() {
    table("content/data/own/2567.csv", "id," + PHONE + "\n1,2\n");

    assertEquals(List.of("content/data/own/2567.csv:1:2 personal-mobile"), found());
  }

  @Test
  void theNameOfAColumnSaysWhatANumberIs() {
    table("content/data/own/2567.csv", "phone,amount\n812345678,812345678\n");

    assertEquals(List.of("content/data/own/2567.csv:2:1 personal-mobile"), found());
  }

  @Test
  void theTitleOfAShippedColumnSaysWhatANumberIs() {
    table("content/data/procurement/2567.csv", "row_no,supplier_tax_id\n1,3929900123457\n");

    assertEquals(List.of("content/data/procurement/2567.csv:2:2 personal-tax-id"), found());
  }

  @Test
  void aNumberThatDoesNotFitItsColumnCannotBeAllowed() {
    settings(
        "allow:",
        "  - {rule: personal-tax-id, found: 3929900123457, reason: {th: ก}}",
        "  - {rule: personal-phone, found: 0812345678, reason: {th: ก}}");
    table(
        "content/data/procurement/2567.csv",
        "title,supplier_tax_id\nโทร 0812345678,3929900123457\n");

    assertEquals(
        List.of(
            "content/data/procurement/2567.csv:2:2 personal-tax-id",
            "content/site.yml:12:5 allowance-unused"),
        found());
  }

  @Test
  void aNameAndAnAddressInCellsSideBySideAreFoundInAnOwnTableOnly() {
    var rows = "a,b\nนายสมชาย ใจดี,99/1 หมู่ 4 ต.บางสัก\n";
    table("content/data/own/2567.csv", rows);
    table("content/data/procurement/2567.csv", rows);

    assertEquals(List.of("content/data/own/2567.csv:2:1 home-address"), found());
  }

  @Test
  void aNumberFoundInACellIsNotSaidAgainOfItsRow() {
    table("content/data/own/2567.csv", "a,b\nก," + CITIZEN + "\n");

    assertEquals(List.of("content/data/own/2567.csv:2:2 citizen-number"), found());
  }

  @Test
  void aTelephoneThatOnlyTheWholeRowMakesIsNone() {
    table("content/data/own/2567.csv", "a,b\nโทร,075123456\n");

    assertEquals(List.of(), found());
  }

  @Test
  void aDocumentIsFoundAtLineAndColumnAlsoInWhatItIncludes() throws IOException {
    file("content/th/a.adoc", "\uFEFF= ก\r\n\r\n𝐀ข " + PHONE + "\r\n");
    file("content/th/_b.adoc", PHONE + "\n");
    document("content/th/a.adoc", List.of("content/th/_b.adoc"));
    document("content/th/c.adoc", List.of("content/th/_b.adoc"));
    file("content/th/c.adoc", "");

    assertEquals(
        List.of("content/th/_b.adoc:1:1 personal-mobile", "content/th/a.adoc:3:4 personal-mobile"),
        found());
  }

  @Test
  void aNumberThatOnlyTheConvertedTextShowsIsFound() throws IOException {
    file("content/th/a.adoc", "= ก\n");
    document("content/th/a.adoc", List.of(), new Document.Html("<p>3102300<b>456781</b></p>"));

    assertEquals(List.of("content/th/a.adoc:1:1 citizen-number"), found());
  }

  @Test
  void aNumberOfTheSourceIsNotSaidAgainOfTheConvertedText() throws IOException {
    file("content/th/a.adoc", "= ก\n");
    file("content/th/_b.adoc", CITIZEN);
    document(
        "content/th/a.adoc",
        List.of("content/th/_b.adoc"),
        new Document.Html("<p>" + CITIZEN + "</p><p>" + PHONE + "</p>"));

    assertEquals(List.of("content/th/_b.adoc:1:1 citizen-number"), found());
  }

  @Test
  void aMacroBetweenTwoPartsSeparatesThem() throws IOException {
    file("content/th/a.adoc", "= ก\n");
    document(
        "content/th/a.adoc",
        List.of(),
        new Document.Html("3102300"),
        new Document.Macro("score", "o1", Map.of(), false, "content/th/a.adoc", 1, 1),
        new Document.Html("456781"));

    assertEquals(List.of(), found());
  }

  @Test
  void anAttachedFileIsLookedThroughAndSoIsItsName() throws IOException {
    file("content/files/2567/o9/tel-0812345678.txt", "ก\n" + CITIZEN);

    assertEquals(
        List.of(
            "content/files/2567/o9/tel-0812345678.txt:1:1 personal-mobile",
            "content/files/2567/o9/tel-0812345678.txt:2:1 citizen-number"),
        found());
  }

  @Test
  void aCatalogueOfTheSiteIsLookedThrough() throws IOException {
    file("content/catalogues/2570/areas.csv", "area\n" + PHONE);

    var found = found(List.of(dir.resolve("content/catalogues/2570/areas.csv")));

    assertEquals(
        List.of("content/catalogues/2570/areas.csv:2:1"),
        found.stream().map(problem -> problem.location().toString()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"assets/site.css", "templates/page/foot.html"})
  void stylesAndTemplatesAreLookedThrough(String name) throws IOException {
    file(name, PHONE);

    assertEquals(List.of(name + ":1:1 personal-mobile"), found());
  }

  @ParameterizedTest
  @ValueSource(strings = {"assets/logo.png", "assets/LOGO.JPEG", "assets/sans.woff2"})
  void picturesAndFontsOfTheSitesLookAreNot(String name) throws IOException {
    file(name, PHONE);

    assertEquals(List.of(), found());
  }

  @Test
  void aCitizenNumberCannotBeAllowed() throws IOException {
    settings(
        "allow:",
        allowed("content/files/2567/o9/named.txt"),
        allowed("content/files/2567/o9/code.txt"));
    file("content/files/2567/o9/named.txt", "เลขประจำตัวประชาชน " + CITIZEN);
    file("content/files/2567/o9/code.txt", "เลขที่ " + CITIZEN);

    assertEquals(
        List.of(
            "content/files/2567/o9/code.txt:1:1 citizen-number",
            "content/files/2567/o9/named.txt:1:1 citizen-number"),
        found());
  }

  @Test
  void aLandlineOfAnotherIsOnlyPointedOut() throws IOException {
    file("content/files/2567/o9/a.txt", "โทร 0 7521 2345");

    assertEquals(List.of("content/files/2567/o9/a.txt:1:1 personal-phone"), found());
  }

  private static String allowed(String file) {
    return "  - {rule: citizen-number, found: 3-xxxx-xxxxx-xx-1, file: "
        + file
        + ", reason: {th: ก}}";
  }

  @Test
  void ofALongListTheFirstTenAreSaidAndTheOthersCounted() throws IOException {
    var lines = new StringBuilder();
    for (int i = 10; i < 22; i++) {
      lines.append("08123456").append(i).append('\n');
    }
    file("content/files/2567/o9/a.txt", lines.toString());

    var found = found(List.of());

    assertEquals(11, found.size());
    assertEquals(
        List.of("2"),
        found.stream().map(p -> p.args().get(6)).filter(more -> !more.isEmpty()).toList());
  }

  @Test
  void ofAListOfTenNoneIsLeftToCount() throws IOException {
    var lines = new StringBuilder();
    for (int i = 10; i < 20; i++) {
      lines.append("08123456").append(i).append('\n');
    }
    file("content/files/2567/o9/a.txt", lines.toString());

    assertEquals(10, found(List.of()).size());
  }

  @Test
  void aFileThatCannotBeReadIsSaidUnlessSomebodyHasLookedThroughIt() throws IOException {
    settings(
        "allow:",
        "  - {rule: file-not-searched, file: content/files/2567/o9/b.png, reason: {th: ก}}");
    for (var name : List.of("a.png", "b.png")) {
      file("content/files/2567/o9/" + name, "");
      Files.write(
          dir.resolve("content/files/2567/o9/" + name),
          new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 0});
    }

    var found = found(List.of());

    assertEquals(1, found.size());
    assertEquals("content/files/2567/o9/a.png:1:1", found.get(0).location().toString());
    assertEquals(".", found.get(0).args().get(2));
  }

  @Test
  void ofPicturesThatDocumentsShowItIsSaidOnceThatNobodyLookedAtThem() throws IOException {
    file("content/th/a.adoc", "= ก");
    document(
        "content/th/a.adoc",
        List.of(),
        new Document.Html("<img src=\"/files/th/a.png\" alt=\"ก\"><img src=\"/files/th/b.png\">"));
    for (var name :
        List.of("content/th/a.png", "content/th/b.png", "content/files/2567/o9/c.png")) {
      file(name, "");
      Files.write(dir.resolve(name), picture("tEXt", name.endsWith("b.png") ? PHONE : "x"));
    }

    var found = found(List.of());

    assertEquals(
        List.of(
            "content/files/2567/o9/c.png:1:1 file-not-searched",
            "content/th/a.png:1:1 pictures-not-searched",
            "content/th/b.png:1:1 personal-mobile"),
        found.stream().map(p -> p.location() + " " + p.rule().id()).sorted().toList());
    assertEquals("content/th/a.png, content/th/b.png", found.get(1).args().get(0));
  }

  private static byte[] picture(String chunk, String text) throws IOException {
    var bytes = new java.io.ByteArrayOutputStream();
    var data = ("Comment\0" + text + "         ").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    bytes.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    bytes.write(java.nio.ByteBuffer.allocate(4).putInt(data.length).array());
    bytes.write(chunk.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    bytes.write(data);
    bytes.write(new byte[4]);
    return bytes.toByteArray();
  }
}
