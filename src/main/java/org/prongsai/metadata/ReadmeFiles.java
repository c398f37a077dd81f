package org.prongsai.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.address.MetadataPaths;
import org.prongsai.model.Distribution;
import org.prongsai.model.Language;

/** The lines of a README that name the files of an archive: those it holds and no others. */
record ReadmeFiles(MetadataModel data, Language language) {

  /** The files of a dataset in its own archive. */
  String of(DatasetEntry entry) {
    return packed(entry).map(file -> line(name(file), file)).collect(Collectors.joining("\n"));
  }

  /** The folders of the archive of all, with the files in each. */
  String ofAll() {
    return data.entries().stream().map(this::folder).collect(Collectors.joining("\n"));
  }

  /** The line of the licence, where one is stated. */
  String licence() {
    var what = language == Language.TH ? "สัญญาอนุญาต" : "licence";
    return LicenceFile.of(data.settings())
        .map(f -> "- `" + f.path() + "`: " + what + "\n")
        .orElse("");
  }

  /** An archive holds the files with all years, and not itself. */
  private static Stream<Distribution> packed(DatasetEntry entry) {
    return entry.of(Optional.empty()).stream()
        .filter(file -> MediaFormat.valueOf(file.format()).isTable());
  }

  private String folder(DatasetEntry entry) {
    var folder = entry.id() + "/";
    var lines = new ArrayList<String>();
    lines.add("- `" + folder + "`: " + entry.dataset().title().in(language));
    packed(entry).forEach(file -> lines.add("  " + line(folder + name(file), file)));
    var texts =
        new ArrayList<>(List.of("datapackage.json", "README.md", "codebook.csv", "CITATION.cff"));
    LicenceFile.of(data.settings()).ifPresent(file -> texts.add(file.path()));
    texts.forEach(text -> lines.add("  - `" + folder + text + "`"));
    return String.join("\n", lines);
  }

  private String line(String path, Distribution file) {
    var what =
        file.isPlain()
            ? language == Language.TH ? "ข้อมูลทั้งหมด สำหรับโปรแกรม" : "all data, for programs"
            : language == Language.TH ? "ข้อมูลทั้งหมด" : "all data";
    return "- `%s`: %s, SHA-256 `%s`".formatted(path, what, file.sha256());
  }

  /** The path of a file in the folder of its dataset. */
  static String name(Distribution file) {
    return file.path().substring(MetadataPaths.folder(file.dataset()).length());
  }
}
