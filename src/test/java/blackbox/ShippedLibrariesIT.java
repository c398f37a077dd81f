package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What lies beside the program, and the bill of materials that names it. */
class ShippedLibrariesIT {

  private static final Path TARGET = Path.of(System.getProperty("prongsai.jar")).getParent();
  private static final Pattern UNUSED =
      Pattern.compile("bouncycastle|/gems/shared/gems/.|/stdlib/(bundler|erb|net|openssl)\\b");

  @Test
  void theBillOfMaterialsNamesEveryLibrary() throws IOException {
    var bill = new ObjectMapper().readTree(TARGET.resolve("prongsai-bom.json").toFile());
    var named = new TreeSet<String>();
    for (var part : bill.get("components")) {
      var classifier = part.get("purl").asText().contains("classifier=native") ? "-native" : "";
      named.add(part.get("name").asText() + "-" + part.get("version").asText() + classifier);
    }

    assertEquals(jars(), named);
    assertEquals("CycloneDX", bill.get("bomFormat").asText());
    assertFalse(
        StreamSupport.stream(bill.get("components").spliterator(), false)
            .anyMatch(part -> part.path("licenses").isEmpty()),
        "a library without a licence");
  }

  @Test
  void whatRubyBringsAndNobodyUsesIsLeftOut() throws IOException {
    var found = new TreeSet<String>();
    for (var jar : jars()) {
      try (var zip = new ZipFile(TARGET.resolve("lib/" + jar + ".jar").toFile())) {
        zip.stream()
            .map(entry -> entry.getName())
            .filter(name -> UNUSED.matcher(name).find())
            .map(name -> jar + ": " + name)
            .forEach(found::add);
      }
    }

    assertEquals(List.of(), List.copyOf(found));
  }

  /** The class path of the program; an older build may have left others in the folder. */
  private static TreeSet<String> jars() throws IOException {
    try (var jar = new JarFile(TARGET.resolve("prongsai.jar").toFile())) {
      var path = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      var names = new TreeSet<String>();
      for (var entry : path.split(" ")) {
        names.add(Path.of(entry).getFileName().toString().replaceFirst("\\.jar$", ""));
      }
      return names;
    }
  }
}
