package org.prongsai.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** A site in the folder to which it was built. */
public record BuiltSite(Path folder, FileList list, SiteFacts facts) implements SiteFiles {

  /**
   * Opens a folder.
   *
   * @throws DeliveryException where no build made it, or somebody changed its files since
   */
  public static BuiltSite open(Path folder) throws DeliveryException, IOException {
    var site =
        claimedIn(folder).orElseThrow(() -> new DeliveryException("delivery.not-built", folder));
    var edited = edited(folder, site.list());
    if (!edited.isEmpty()) {
      throw new DeliveryException(List.of(Obstacle.naming("delivery.edited", edited)));
    }
    return site;
  }

  /**
   * What a folder says that it holds, without a look at its files; empty where no build made it.
   */
  public static Optional<BuiltSite> claimedIn(Path folder) throws DeliveryException, IOException {
    var list = listIn(folder);
    var facts = factsIn(folder);
    return list.isPresent() && facts.isPresent()
        ? Optional.of(new BuiltSite(folder, list.get(), facts.get()))
        : Optional.empty();
  }

  /** The list in a folder, where a build of this program left one. */
  static Optional<FileList> listIn(Path folder) throws DeliveryException, IOException {
    var file = folder.resolve(FileList.PATH);
    return isFile(file) && Files.size(file) <= FileList.LONGEST
        ? Optional.of(FileList.parse(Files.readAllBytes(file)))
        : Optional.empty();
  }

  static Optional<SiteFacts> factsIn(Path folder) throws IOException {
    var file = folder.resolve(SiteFacts.PATH);
    return isFile(file) && Files.size(file) <= SiteFacts.LONGEST
        ? SiteFacts.read(Files.readAllBytes(file))
        : Optional.empty();
  }

  private static List<String> edited(Path folder, FileList list) {
    var edited = new ArrayList<String>();
    list.sums()
        .forEach(
            (path, sum) -> {
              if (!hasSum(folder, path, sum)) {
                edited.add(path);
              }
            });
    return edited;
  }

  /** Whether there is a file with that content; what cannot be read is another. */
  static boolean hasSum(Path folder, String path, String sum) {
    var file = folder.resolve(path);
    if (!isFile(file) || isBehindLink(folder, file)) {
      return false;
    }
    try (var in = Files.newInputStream(file)) {
      return DigestUtils.sha256Hex(in).equals(sum);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isFile(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** What lies behind a link is not in the folder. */
  private static boolean isBehindLink(Path folder, Path file) {
    return Stream.iterate(file.getParent(), Objects::nonNull, Path::getParent)
        .takeWhile(above -> !above.equals(folder))
        .anyMatch(Files::isSymbolicLink);
  }

  /** The list of the site in the office, where it is that of the site that was found elsewhere. */
  static Optional<FileList> listOf(Optional<BuiltSite> own, Optional<SiteFacts> found) {
    return own.filter(site -> site.facts().isOf(found))
        .map(BuiltSite::list)
        .filter(list -> !list.sums().isEmpty());
  }

  @Override
  public long size(String path) throws IOException {
    return Files.size(folder.resolve(path));
  }

  @Override
  public InputStream open(String path) throws IOException {
    return Files.newInputStream(folder.resolve(path));
  }

  @Override
  public void close() {
    // Nothing is held open.
  }
}
