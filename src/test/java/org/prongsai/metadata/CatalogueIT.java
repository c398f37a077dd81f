package org.prongsai.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The DCAT catalogue: one graph in two formats, which keeps shapes of our own. */
class CatalogueIT {

  private static final Path BASE = Path.of(System.getProperty("basedir", ""));
  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final String HOME = "https://ita.example.go.th/";

  @TempDir static Path folder;
  private static DescribedSite site;
  private static Shapes shapes;

  @BeforeAll
  static void describe() {
    site = DescribedSite.of(folder, "minimal", "own-dataset");
    var file = BASE.resolve("src/test/resources/shapes/dcat.ttl");
    shapes = Shapes.parse(RDFDataMgr.loadModel(file.toUri().toString()).getGraph());
  }

  @Test
  void jsonLdAndTurtleAreTheSameGraph() {
    var turtle = turtle(site);

    assertTrue(turtle.isIsomorphicWith(jsonLd(site)));
    assertTrue(turtle.size() > 500, () -> "only " + turtle.size() + " statements");
  }

  @Test
  void theCatalogueKeepsTheShapes() {
    assertEquals(List.of(), violations(turtle(site)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"other-structure", "agency-2568", "disclosed"})
  void soDoesThatOfOtherSites(String name, @TempDir Path other) {
    var described = DescribedSite.of(other, name);

    assertEquals(List.of(), violations(turtle(described)));
    assertTrue(turtle(described).isIsomorphicWith(jsonLd(described)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://purl.org/dc/terms/title",
        "http://purl.org/dc/terms/publisher",
        "http://purl.org/dc/terms/conformsTo",
        "http://purl.org/dc/terms/temporal",
        "http://www.w3.org/ns/dcat#byteSize",
        "http://www.w3.org/ns/dcat#downloadURL",
        "http://www.w3.org/ns/dcat#mediaType",
        "http://www.w3.org/ns/dcat#distribution",
        "http://www.w3.org/ns/dcat#inSeries",
        "http://www.w3.org/ns/dcat#dataset",
        "http://www.w3.org/ns/dcat#endDate",
        "http://spdx.org/rdf/terms#checksumValue",
        "http://xmlns.com/foaf/0.1/name"
      })
  void theShapesMissWhatIsTakenAway(String property) {
    var damaged = turtle(site);
    damaged.removeAll(null, ResourceFactory.createProperty(property), null);

    assertFalse(violations(damaged).isEmpty());
  }

  @Test
  void theShapesSeeAWrongChecksum() {
    var text = site.text("data/catalog.ttl");
    var hash = site.data().distributions().get(0).sha256();

    assertFalse(violations(turtle(text.replace(hash, "abc"))).isEmpty());
  }

  @Test
  void jsonLdNeedsNoOtherFile() throws JsonLdError {
    var document = JsonDocument.of(new StringReader(site.text("data/catalog.jsonld")));
    var expanded =
        JsonLd.expand(document)
            .loader(
                (address, options) -> {
                  throw new AssertionError("asked for " + address);
                })
            .get();

    assertEquals(turtle(site).listSubjects().toList().size(), expanded.size());
  }

  @Test
  void aDatasetWithYearsIsASeriesAndOneWithoutIsPlain() {
    var model = turtle(site);

    assertTrue(is(model, "data/ita-results/#dataset", "DatasetSeries"));
    assertTrue(is(model, "data/ita-results/#2567", "Dataset"));
    assertTrue(is(model, "data/agency/#dataset", "Dataset"));
    assertTrue(is(model, "data/contracts/#dataset", "DatasetSeries"));
    assertTrue(is(model, "data/contracts/#2567", "Dataset"));
    assertTrue(is(model, "data/procurement/#dataset", "Dataset"));
  }

  @Test
  void aDistributionHasTheSizeOfItsFile() {
    var model = turtle(site);
    var sizes = ResourceFactory.createProperty(DCAT + "byteSize");
    for (var file : site.data().distributions()) {
      var address = ResourceFactory.createResource(HOME + file.path());
      var distributions =
          model
              .listSubjectsWithProperty(
                  ResourceFactory.createProperty(DCAT + "downloadURL"), address)
              .toList();

      assertEquals(1, distributions.size(), file.path());
      assertEquals(file.size(), distributions.get(0).getProperty(sizes).getLong());
    }
  }

  private static boolean is(Model model, String path, String type) {
    return model.contains(
        ResourceFactory.createResource(HOME + path),
        RDF.type,
        ResourceFactory.createResource(DCAT + type));
  }

  private static Model turtle(DescribedSite site) {
    return turtle(site.text("data/catalog.ttl"));
  }

  private static Model turtle(String text) {
    return parse(text, Lang.TURTLE);
  }

  private static Model jsonLd(DescribedSite site) {
    return parse(site.text("data/catalog.jsonld"), Lang.JSONLD);
  }

  private static Model parse(String text, Lang language) {
    var model = ModelFactory.createDefaultModel();
    RDFParser.fromString(text, language).base("urn:none:").parse(model);
    return model;
  }

  private static List<String> violations(Model model) {
    return ShaclValidator.get().validate(shapes, model.getGraph()).getEntries().stream()
        .map(entry -> entry.focusNode() + " " + entry.resultPath() + " " + entry.message())
        .toList();
  }
}
