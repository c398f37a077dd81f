package org.prongsai.privacy.gate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.function.Uncheck;
import org.prongsai.filetext.FileTexts;
import org.prongsai.folder.FolderWalk;
import org.prongsai.folder.SiteFolder;
import org.prongsai.model.Dataset;
import org.prongsai.model.Document;
import org.prongsai.model.EvidenceFile;
import org.prongsai.model.Settings;
import org.prongsai.picture.PictureHeader;
import org.prongsai.privacy.CitizenNumber;
import org.prongsai.privacy.PrivacyScan;
import org.prongsai.privacy.PrivateKind;
import org.prongsai.privacy.PrivateMatch;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.Sources;
import org.prongsai.read.table.RawTable;
import org.prongsai.settings.OfficeIdentityReader;
import org.prongsai.settings.PrivacyAllowances;
import org.prongsai.text.SourceText;
import org.prongsai.yaml.Yaml;

/**
 * Searches everything that would be published for private data, before it is published. The
 * Personal Data Protection Act B.E. 2562 (PDPA) asks for it.
 */
public record PrivacyGate(PrivacyScan scan, PrivacyAllowances allowances, Problems problems) {

  private static final String ALLOW = "allow";
  private static final Pattern SHOWN = Pattern.compile("<img src=\"([^\"]+)\"");
  private static final int MOST_NAMES = 20;
  // What a site looks like; evidence lies below content/files.
  private static final Pattern PICTURE_OR_FONT =
      Pattern.compile(
          ".*\\.(png|jpe?g|gif|webp|avif|ico|woff2?|ttf|otf|eot)", Pattern.CASE_INSENSITIVE);

  public PrivacyGate(Yaml.Mapping yaml, Settings settings, Problems problems) {
    this(
        new PrivacyScan(OfficeIdentityReader.of(yaml, settings)),
        PrivacyAllowances.of(yaml, problems),
        problems);
  }

  /** Looks through a site, and reports allowances that it did not need. */
  public void check(Sources sources, Map<String, Dataset> datasets) {
    sources.settings().ifPresent(yaml -> settings(yaml));
    sources.ownDatasets().forEach(id -> yaml(sources.datasets().get(id)));
    sources.tables().forEach(table -> table(table, datasets.get(table.dataset())));
    var told = new HashMap<String, Set<String>>();
    var dir = sources.folder().dir();
    sources.documents().stream()
        .flatMap(document -> document.files().stream())
        .distinct()
        .sorted()
        .forEach(file -> source(file, text(dir.resolve(file)), told));
    sources.documents().forEach(document -> body(document, told));
    sources.folder().catalogues().forEach(file -> file(SiteFolder.relative(dir, file), file));
    var shown = pictures(sources.documents());
    var unseen = new TreeSet<String>();
    sources
        .folder()
        .files()
        .forEach((path, file) -> file(EvidenceFile.source(path), file.file(), shown, unseen));
    report(unseen);
    List.of("assets", "templates").forEach(folder -> templatesOrAssets(dir, dir.resolve(folder)));
    allowances.report(problems);
  }

  private static String text(Path file) {
    // Bytes that are no text were reported when the document was converted.
    var bytes = Uncheck.get(() -> Files.readAllBytes(file), () -> "cannot read " + file);
    return SourceText.of(bytes).text();
  }

  /** The site's own look: style sheets, scripts and templates are text and are published too. */
  private void templatesOrAssets(Path dir, Path folder) {
    FolderWalk.below(folder).files().stream()
        .map(file -> SiteFolder.relative(dir, file))
        .filter(name -> !PICTURE_OR_FONT.matcher(name).matches())
        .forEach(name -> file(name, dir.resolve(name)));
  }

  private void settings(Yaml.Mapping yaml) {
    var shown = new HashMap<>(yaml.entries());
    shown.remove(ALLOW);
    yaml(new Yaml.Mapping(shown, yaml.location()));
    if (yaml.get(ALLOW).orElse(null) instanceof Yaml.Sequence list) {
      // What is allowed is named there; the reasons are shown.
      list.items().stream()
          .filter(Yaml.Mapping.class::isInstance)
          .flatMap(item -> ((Yaml.Mapping) item).get("reason").stream())
          .forEach(this::yaml);
    }
  }

  private void yaml(Yaml yaml) {
    var report = report(yaml.location().file());
    yaml(yaml, "", report);
    report.end();
  }

  private void yaml(Yaml yaml, String key, PrivacyReport report) {
    if (yaml instanceof Yaml.Scalar scalar) {
      scan.find(scalar.text(), key)
          .forEach(f -> report.at(scalar.location(), f, mayAllow(scalar.text(), f, key)));
    } else if (yaml instanceof Yaml.Sequence sequence) {
      sequence.items().forEach(item -> yaml(item, key, report));
    } else if (yaml instanceof Yaml.Mapping mapping) {
      mapping.entries().forEach((name, entry) -> yaml(entry.value(), name, report));
    }
  }

  private void table(RawTable table, Dataset dataset) {
    var report = report(table.file());
    table
        .header()
        .forEach(
            cell ->
                scan.find(cell.text(), "")
                    .forEach(f -> report.at(cell.location(), f, mayAllow(cell.text(), f, ""))));
    var columns = new TablePrivacy(scan, dataset, table.header());
    table.rows().forEach(row -> columns.check(row, report));
    columns.end();
    report.end();
  }

  private void source(String file, String text, Map<String, Set<String>> told) {
    var report = report(file);
    for (var finding : scan.find(text, "")) {
      told.computeIfAbsent(file, f -> new HashSet<>()).add(finding.key());
      var place = Location.of(file).behind(text.substring(0, finding.start()));
      report.at(place, finding, mayAllow(text, finding, ""));
    }
    report.end();
  }

  private void body(Document document, Map<String, Set<String>> told) {
    var report = report(document.file());
    var inSource =
        Stream.concat(Stream.of(document.file()), document.includes().stream())
            .flatMap(file -> told.getOrDefault(file, Set.of()).stream())
            .collect(Collectors.toSet());
    new DocumentPrivacy(scan, report, document, inSource).read(document);
    report.end();
  }

  /** The addresses of the pictures that documents show. */
  private static Set<String> pictures(List<Document> documents) {
    return documents.stream()
        .flatMap(document -> document.body().stream())
        .filter(Document.Html.class::isInstance)
        .flatMap(part -> SHOWN.matcher(((Document.Html) part).html()).results())
        .map(image -> image.group(1))
        .collect(Collectors.toSet());
  }

  /** Who puts a picture into a document has seen it; what no program sees in it is said once. */
  private void report(SortedSet<String> unseen) {
    if (!unseen.isEmpty()) {
      var names = unseen.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
      var more = unseen.size() > MOST_NAMES ? String.valueOf(unseen.size() - MOST_NAMES) : "";
      problems.add(Rule.PICTURES_NOT_SEARCHED, Location.of(unseen.first()), names, more);
    }
  }

  private void file(String name, Path path) {
    file(name, path, Set.of(), new TreeSet<>());
  }

  private void file(String name, Path path, Set<String> shown, Set<String> unseen) {
    var report = report(name);
    scan.find(name, "").forEach(f -> report.at(Location.of(name), f, mayAllow(name, f, "")));
    var bytes = Uncheck.get(() -> Files.readAllBytes(path), () -> "cannot read " + path);
    if (PictureHeader.of(bytes).filter(PictureHeader::hasPosition).isPresent()) {
      problems.add(Rule.PICTURE_POSITION, Location.of(name));
    }
    boolean isShown = shown.contains(name.replaceFirst("^content/(?:files/)?", "/files/"));
    var texts =
        new FilePrivacy(scan, report, () -> isShown && (!report.asksForEyes() || unseen.add(name)));
    Uncheck.run(() -> new FileTexts().read(bytes, texts), () -> "cannot read " + path);
    texts.end();
    report.end();
  }

  /**
   * Whether it may be something else, so that the cure offers a way out: an allowance, or for what
   * looks like a citizen number, which has none, words that say what it is.
   */
  static boolean mayAllow(String text, PrivateMatch finding, String about) {
    return finding.kind() != PrivateKind.CITIZEN_NUMBER
        || !CitizenNumber.isNamed(text, finding, about);
  }

  private PrivacyReport report(String file) {
    return new PrivacyReport(file, allowances, problems);
  }
}
