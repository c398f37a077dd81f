package org.prongsai.metadata;

import java.util.HashMap;
import java.util.Map;
import org.prongsai.model.DataContract;
import org.prongsai.model.Language;
import org.prongsai.model.LocalizedText;

/** {@code README.md} of a package: Thai first, English below. */
record Readme(MetadataModel data) {

  MetadataFile of(DatasetEntry entry) {
    return MetadataFile.of("README.md", text(entry, Language.TH) + text(entry, Language.EN));
  }

  MetadataFile whole() {
    return MetadataFile.of("README.md", text(Language.TH) + text(Language.EN));
  }

  private String text(DatasetEntry entry, Language language) {
    var own =
        Map.of(
            "title", entry.dataset().title().in(language),
            "description", entry.description().in(language),
            "address", data.page(language, entry),
            "source", source(data.source(entry), language),
            "files", new ReadmeFiles(data, language).of(entry),
            "csv", entry.plain().map(ReadmeFiles::name).orElse(""),
            "edition", edition(entry, language),
            "cite", new Citation(data).line(entry, language));
    return text(own, language);
  }

  private String text(Language language) {
    var first = data.entries().stream().flatMap(entry -> entry.plain().stream()).findFirst();
    var own =
        Map.of(
            "title", data.title().in(language),
            "description", data.description().in(language),
            "address", data.page(language),
            "source", source(data.settings().source(), language),
            "files", new ReadmeFiles(data, language).ofAll(),
            "csv", first.map(file -> file.dataset() + "/" + ReadmeFiles.name(file)).orElse(""),
            "edition", "",
            "cite", new Citation(data).line(language));
    return text(own, language);
  }

  /**
   * @param own what differs between the package of a dataset and that of all
   */
  private String text(Map<String, String> own, Language language) {
    var places = new HashMap<>(own);
    places.put("agency", data.agency().in(language));
    places.put("version", Integer.toString(DataContract.VERSION));
    places.put("licencefile", new ReadmeFiles(data, language).licence());
    places.put("licence", licence(language));
    return TextTemplate.read("readme_" + language.code() + ".template.md").filled(places);
  }

  /** The recorded version; without one nothing is said, for the file follows the data. */
  private static String edition(DatasetEntry entry, Language language) {
    return entry
        .version()
        .map(v -> " · " + Citation.edition(v.releasedOn(), entry.version(), language))
        .orElse("");
  }

  private String licence(Language language) {
    var stated = data.settings().licence();
    if (stated.isEmpty()) {
      return language == Language.TH
          ? "หน่วยงานยังไม่ได้ระบุสัญญาอนุญาต"
          : "The agency has not stated a licence.";
    }
    return stated.get().name().in(language) + ": " + stated.get().url();
  }

  /** The line that names the document the rows come from, where they come from one. */
  private static String source(LocalizedText document, Language language) {
    var source = document.in(language);
    return source.isEmpty()
        ? ""
        : (language == Language.TH ? "ที่มา: " : "Source: ") + source + "\n";
  }
}
