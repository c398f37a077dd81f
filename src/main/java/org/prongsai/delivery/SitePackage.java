package org.prongsai.delivery;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.prongsai.publish.PublishedFile;
import org.prongsai.publish.ZipFiles;

/**
 * Packs a site so that its files lie where they belong once the package is unpacked in the folder
 * of its address: nothing has to be moved then, which a file manager that hides {@code .htaccess}
 * makes easy to get wrong. The guide lies beside them, under a name that every unpacker can write.
 *
 * @param site what is packed
 * @param earlier what stands at the place already; empty for a whole package
 */
public record SitePackage(BuiltSite site, Optional<FileList> earlier) {

  /** The guide; ASCII, as old unpackers garble Thai names. */
  public static final String GUIDE = "READ-ME-FIRST.html";

  /** The paths to delete, one a line, in a package of changes. */
  public static final String DELETIONS = "TO-DELETE.txt";

  /**
   * What was packed.
   *
   * @param file the package
   * @param files number of files of the site in it
   * @param deletions what is no longer in the site
   */
  public record Packed(Path file, int files, List<String> deletions) {}

  /** Whether a path at the root of a site is what a package brings besides the site. */
  public static boolean isCompanion(String path) {
    return path.equals(GUIDE) || path.equals(DELETIONS);
  }

  /** Writes the package into a folder, under a name that tells its content. */
  public Packed writeTo(Path folder) throws IOException {
    var deletions = deletions();
    var files = new ArrayList<PublishedFile>();
    for (var path : site.list().paths()) {
      if (isSent(path)) {
        files.add(PublishedFile.copyOf(path, site.folder().resolve(path)));
      }
    }
    int count = files.size();
    files.add(text(GUIDE, new UploadGuide(this, count).html()));
    if (!deletions.isEmpty()) {
      // The line ends of Windows, where the list is read.
      files.add(text(DELETIONS, String.join("\r\n", deletions) + "\r\n"));
    }
    return new Packed(write(folder, name(), files), count, deletions);
  }

  private String name() {
    var since = earlier.map(list -> "-since-" + list.id()).orElse("");
    return site.facts().fileName() + "-" + site.list().id() + since + ".zip";
  }

  /** The file for programs goes along always: by it a package is known. */
  private boolean isSent(String path) {
    return earlier.isEmpty()
        || path.equals(FileList.PATH)
        || path.equals(SiteFacts.PATH)
        || !earlier.get().agrees(site.list(), path);
  }

  List<String> deletions() {
    return earlier.stream()
        .flatMap(list -> list.sums().keySet().stream())
        .filter(path -> !site.list().has(path))
        .toList();
  }

  static PublishedFile text(String path, String text) {
    return new PublishedFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes an archive that is there whole or not at all. */
  static Path write(Path folder, String name, Collection<PublishedFile> files) throws IOException {
    Files.createDirectories(folder);
    var file = folder.resolve(name);
    var part = folder.resolve("." + name + ".part");
    try {
      try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
        ZipFiles.of(name, files).content().writeTo(out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    return file;
  }
}
