package org.prongsai.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.FieldType;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.problem.Problems;

/** A finished folder without a fault, to be broken in one way by each test. */
final class SmallSite {

  static final String BASE = "https://www.example.go.th/ita/";
  static final String CSV = "data/x/x.csv";
  static final String PLAIN = "data/x/plain/x.csv";
  static final String JSON = "data/x/x.json";
  static final String SCORES = "2567/scores/index.html";
  static final String SCORES_EN = "en/2567/scores/index.html";

  final Map<String, String> texts = new TreeMap<>();
  final List<String> pages =
      new ArrayList<>(
          List.of("index.html", "en/index.html", SCORES, SCORES_EN, "404.html", "data/index.html"));
  final List<String> files =
      new ArrayList<>(
          List.of(
              "assets/css/site.css",
              "assets/img/emblem.svg",
              "assets/js/menu.js",
              "files/2567/o17/plan.pdf",
              "data/SHA256SUMS",
              "sitemap.xml",
              "feed.xml",
              "robots.txt",
              "disclosure.json"));
  final List<String> markers = new ArrayList<>(List.of("1234567890123"));

  private final Path root;

  SmallSite(Path root) {
    this.root = root;
    pages();
    assets();
    machines();
    texts.put("files/2567/o17/plan.pdf", "%PDF-1.7");
    texts.put(CSV, csv());
    texts.put(JSON, json());
    sum();
  }

  /** Replaces a part of a file, which must be there. */
  SmallSite with(String path, String part, String other) {
    var text = texts.get(path);
    if (!text.contains(part)) {
      throw new IllegalArgumentException(part + " is not in " + path);
    }
    texts.put(path, text.replace(part, other));
    return this;
  }

  /** Adds the twin of the CSV file for programs. */
  SmallSite twin() {
    texts.put(PLAIN, texts.get(CSV).substring(1).replace("'=", "="));
    files.add(PLAIN);
    return sum();
  }

  /** Lists the checksums again, after a data file was changed. */
  SmallSite sum() {
    var sums = new TreeMap<String, String>();
    texts.forEach(
        (path, text) -> {
          if (path.startsWith("files/")) {
            sums.put("../" + path, sha256(text));
          }
          if (path.startsWith("data/") && !path.matches(".*(\\.html|SHA256SUMS)")) {
            sums.put(path.substring("data/".length()), sha256(text));
          }
        });
    var list = new StringBuilder();
    sums.forEach((path, hash) -> list.append(hash).append("  ").append(path).append('\n'));
    texts.put("data/SHA256SUMS", list.toString());
    return this;
  }

  /** Lists the checksums of all files at the root. */
  SmallSite sumAll() {
    var list = new StringBuilder();
    texts.forEach((path, text) -> list.append(sha256(text)).append("  ").append(path).append('\n'));
    texts.put("SHA256SUMS", list.toString());
    files.add("SHA256SUMS");
    return this;
  }

  /** What the check says, one {@code rule file} a problem. */
  List<String> faults() {
    return problems().sorted().stream()
        .map(problem -> problem.rule().id() + " " + problem.location().file())
        .toList();
  }

  Problems problems() {
    texts.forEach(this::write);
    var problems = new Problems();
    new SiteCheck(expectation(), Set.of()).check(root, problems);
    return problems;
  }

  private Expectation expectation() {
    return new Expectation(
        BASE,
        pages,
        Map.of(
            "index.html",
            "en/index.html",
            "en/index.html",
            "index.html",
            SCORES,
            SCORES_EN,
            SCORES_EN,
            SCORES),
        files,
        Map.of(CSV, rows()),
        Map.of(CSV, dataset(), JSON, dataset()),
        Map.of(JSON, rows()),
        Map.of(),
        markers);
  }

  private void pages() {
    texts.put("index.html", page("th", "", "en/index.html", "2567/scores/index.html#i1"));
    texts.put("en/index.html", page("en", "../", "../index.html", "2567/scores/index.html"));
    texts.put(
        SCORES,
        page("th", "../../", "../../en/2567/scores/index.html", BASE + "2567/scores/?sort=1#i1"));
    texts.put(SCORES_EN, page("en", "../../../", "../../../2567/scores/index.html", "#i1"));
    texts.put("404.html", page("th", "/ita/", "/ita/en/", "/ita/2567/scores/"));
    texts.put("data/index.html", page("th", "../", "../en/index.html", "x/x.csv"));
  }

  private static String page(String lang, String root, String twin, String link) {
    return """
    <!DOCTYPE html>
    <html lang="LANG">
    <head>
    <title>คะแนน</title>
    <link rel="stylesheet" href="ROOTassets/css/site.css">
    <link rel="canonical" href="BASE">
    <link rel="alternate" hreflang="x-default" href="BASEen/">
    <link rel="license" href="https://creativecommons.org/licenses/by/4.0/">
    <script type="application/ld+json">{"url": "BASE", "name": null}</script>
    <script src="ROOTassets/js/menu.js"></script>
    </head>
    <body>
    <a href="#main">ข้าม</a> <a href="OTHER" hreflang="TWINLANG">English</a>
    <main id="main">
    <h1>คะแนน</h1>
    <p>IIT 99.69 (เวลา 10:30 น.) <a href="LINK">ดู</a> <a href="mailto:a@example.go.th">a</a></p>
    <p>See https://example.org/a[1], note: [2]. <code>${x} null {id} score:total[]</code></p>
    <h2 id="i1">i1</h2>
    <h3>หัวข้อ</h3>
    <h2>ภาพ</h2>
    <img src="ROOTassets/img/emblem.svg" alt="">
    <svg aria-hidden="true"><use href="ROOTassets/img/emblem.svg#mark"></use></svg>
    <svg role="img"><title>กราฟ</title><g></g></svg>
    <a href="https://www.example.org/">เว็บอื่น</a>
    </main>
    </body>
    </html>
    """
        .replace("LANG\">\n<head", lang + "\">\n<head")
        .replace("TWINLANG", lang.equals("th") ? "en" : "th")
        .replace("ROOT", root)
        .replace("OTHER", twin)
        .replace("LINK", link)
        .replace("BASE", BASE);
  }

  private void assets() {
    texts.put(
        "assets/css/site.css",
        """
        /* url(https://example.org/not-loaded.png) */
        @import "site.css";
        .a { background: url("../img/emblem.svg"); fill: url(#a) }
        """);
    texts.put(
        "assets/img/emblem.svg",
        "<svg xmlns='http://www.w3.org/2000/svg'><symbol id='mark'/></svg>");
    texts.put("assets/js/menu.js", "'use strict';\n");
  }

  private void machines() {
    texts.put(
        "sitemap.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
            + "<url><loc>BASE</loc></url><url><loc>BASEen/2567/scores/</loc></url></urlset>"
                .replace("BASE", BASE));
    texts.put(
        "feed.xml",
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>BASE</id><link href=\"BASEfeed.xml\"/></feed>"
            .replace("BASE", BASE));
    texts.put("robots.txt", "User-agent: *\nSitemap: " + BASE + "sitemap.xml\n");
    texts.put("disclosure.json", "{\"data\": [\"" + BASE + "data/x/x.csv\"]}");
  }

  static Dataset dataset() {
    return new Dataset(
        "x",
        LocalizedText.EMPTY,
        LocalizedText.EMPTY,
        true,
        List.of(
            field("agency_id", FieldType.STRING),
            field("number", FieldType.INTEGER),
            field("score", FieldType.NUMBER),
            field("day", FieldType.DATE),
            field("complete", FieldType.BOOLEAN),
            field("note", FieldType.STRING)),
        List.of("number"),
        List.of(),
        List.of(),
        false,
        false,
        Map.of(),
        Map.of());
  }

  private static Field field(String name, FieldType type) {
    return new Field(
        name,
        type,
        Field.Origin.INPUT,
        LocalizedText.EMPTY,
        LocalizedText.EMPTY,
        LocalizedText.EMPTY,
        0,
        Field.Constraints.NONE,
        Optional.empty(),
        List.of(),
        Map.of());
  }

  private static List<Row> rows() {
    return List.of(
        new Row(
            Map.of(
                "agency_id", new Value.Text("a.go.th"),
                "number", new Value.Whole(1),
                "score", new Value.Decimal(new BigDecimal("100.00")),
                "day", new Value.Day(LocalDate.of(2024, 9, 15)),
                "complete", new Value.Flag(true),
                "note", new Value.Text("=1+1, \"สอง\"\nบรรทัด"))),
        new Row(
            Map.of(
                "agency_id", new Value.Text("a.go.th"),
                "number", new Value.Whole(2),
                "score", new Value.Decimal(new BigDecimal("-0.62")),
                "note", new Value.Text("-"))));
  }

  private static String csv() {
    return "\uFEFFagency_id,number,score,day,complete,note\r\n"
        + "a.go.th,1,100.00,2024-09-15,true,\"'=1+1, \"\"สอง\"\"\nบรรทัด\"\r\n"
        + "a.go.th,2,-0.62,,,-\r\n";
  }

  private static String json() {
    return """
    [
    {"agency_id": "a.go.th", "number": 1, "score": 100.00, "day": "2024-09-15",
     "complete": true, "note": "=1+1, \\"สอง\\"\\nบรรทัด"},
    {"agency_id": "a.go.th", "number": 2, "score": -0.62, "day": null,
     "complete": null, "note": "-"}
    ]
    """;
  }

  private void write(String path, String text) {
    try {
      Files.createDirectories(root.resolve(path).getParent());
      Files.writeString(root.resolve(path), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
