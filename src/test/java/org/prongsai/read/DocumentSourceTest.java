package org.prongsai.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.model.Document;
import org.prongsai.model.Language;
import org.prongsai.problem.Location;

class DocumentSourceTest {

  @TempDir private Path site;

  @Test
  void findsEveryPlaceOfAnAddressInTheDocumentAndItsIncludes() throws IOException {
    Files.writeString(
        site.resolve("a.adoc"),
        "\uFEFF= ก\r\n\r\nกข link:../files/x.pdf[ก] ../files/x.pdfs\r\n// ../files/x.pdf\n");
    Files.writeString(site.resolve("_b.adoc"), "image::../files/x.pdf[]\n");
    expect("../files/x.pdf", "_b.adoc:1:8", "a.adoc:3:9");
  }

  @Test
  void knowsHowAsciiDocWritesReferences() throws IOException {
    Files.writeString(
        site.resolve("a.adoc"),
        "= ก\n\n<<t-one>> xref:t-one[ก] link:#t-one[ก]\nxref:b.adoc#t-x[ก]");
    Files.writeString(site.resolve("_b.adoc"), "");
    expect("#t-one", "a.adoc:3:1", "a.adoc:3:11", "a.adoc:3:30");
    expect("b.html#t-x", "a.adoc:4:6");
  }

  @Test
  void elseTheDocumentIsThePlace() throws IOException {
    Files.writeString(site.resolve("a.adoc"), "link:{base}/x.pdf[ก]");
    assertEquals(List.of(Location.of("a.adoc")), source().placesOfAddress("../files/x.pdf"));
    assertEquals(List.of(), source().places("../files/x.pdf"));
  }

  private void expect(String address, String... places) {
    assertEquals(
        List.of(places),
        source().placesOfAddress(address).stream().map(Location::toString).toList());
  }

  private DocumentSource source() {
    var document = new Document(Language.TH, "a", "a.adoc", List.of("_b.adoc"), "ก", List.of());
    return new DocumentSource(site, document);
  }
}
