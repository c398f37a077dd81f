package blackbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A finished site, as its readers have it.
 *
 * @param folder root of the site
 */
public record PublishedSite(Path folder) {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** The site that the build of this project made. */
  static PublishedSite ofThisProject() {
    return new PublishedSite(Path.of(System.getProperty("prongsai.site")));
  }

  /** The rows of a dataset, all years, from its CSV. */
  List<Map<String, String>> table(String dataset) {
    return rows("data/" + dataset + "/" + dataset + ".csv");
  }

  /** The rows of one year of a dataset. */
  List<Map<String, String>> table(String dataset, String year) {
    return table(dataset).stream().filter(row -> year.equals(row.get("fiscal_year_be"))).toList();
  }

  /** Some columns of one year of a dataset. */
  List<List<String>> cells(String dataset, String year, String... columns) {
    return table(dataset, year).stream()
        .map(row -> Stream.of(columns).map(row::get).toList())
        .toList();
  }

  List<Map<String, String>> rows(String csv) {
    try (var reader =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(folder.resolve(csv))) {
      return reader.stream().map(row -> row.getFieldsAsMap()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + csv, e);
    }
  }

  /** The header of a dataset, also where it has no rows. */
  List<String> columns(String dataset) {
    var path = folder.resolve("data/" + dataset + "/" + dataset + ".csv");
    try (var reader = CsvReader.builder().detectBomHeader(true).ofCsvRecord(path)) {
      return reader.stream().findFirst().orElseThrow().getFields();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** The datasets that the site says it has, in its order. */
  List<String> datasets() {
    var ids = new ArrayList<String>();
    json("disclosure.json")
        .path("datasets")
        .forEach(dataset -> ids.add(dataset.path("id").asText()));
    return ids;
  }

  /** A JSON file; numbers keep the decimals that they are written with. */
  JsonNode json(String path) {
    try {
      return JSON.readTree(text(path));
    } catch (JsonProcessingException e) {
      throw new AssertionError(path + " is no JSON", e);
    }
  }

  String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  byte[] bytes(String path) {
    try {
      return Files.readAllBytes(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** The paths of all files, with forward slashes, sorted. */
  List<String> files() {
    try (var paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  List<String> pages() {
    return files().stream().filter(path -> path.endsWith(".html")).toList();
  }

  Document page(String path) {
    return Jsoup.parse(text(path));
  }
}
