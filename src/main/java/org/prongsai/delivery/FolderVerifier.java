package org.prongsai.delivery;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.prongsai.settings.KeptNames;

/**
 * Compares a folder with a list, both ways. Links are not followed: what lies behind one is not in
 * the folder.
 *
 * @param own the site in the office, where there is one
 * @param keep what may lie in the folder besides the site
 */
public record FolderVerifier(Optional<BuiltSite> own, KeptNames keep) {

  /** Compares. */
  public Verification verify(Path folder) throws DeliveryException, IOException {
    var there = BuiltSite.listIn(folder);
    var facts = BuiltSite.factsIn(folder);
    var mine = BuiltSite.listOf(own, facts);
    if (mine.isEmpty() && there.isEmpty()) {
      throw new DeliveryException("verify.no-list", folder);
    }
    var list =
        mine.isPresent()
            ? mine.get()
            : FileList.parseWhole(Files.readAllBytes(folder.resolve(FileList.PATH)), folder);
    var missing = new ArrayList<String>();
    var changed = new ArrayList<String>();
    list.sums()
        .forEach(
            (path, sum) -> {
              if (!Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
                missing.add(path);
              } else if (!BuiltSite.hasSum(folder, path, sum)) {
                changed.add(path);
              }
            });
    boolean isSameState = there.filter(list::equals).isPresent();
    if (there.isEmpty()) {
      missing.add(FileList.PATH);
    } else if (!isSameState) {
      changed.add(FileList.PATH);
    }
    return new Verification(
        mine.isPresent(),
        isSameState,
        list.sums().size(),
        missing,
        changed,
        foreign(folder, list),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private List<String> foreign(Path folder, FileList list) throws IOException {
    var foreign = new TreeSet<String>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            var path = folder.relativize(file).toString().replace('\\', '/');
            boolean isKnown =
                list.has(path) || path.equals(FileList.PATH) || path.equals(PlaceState.LEFT);
            if (!isKnown && !keep.keeps(path) && !SitePackage.isCompanion(path)) {
              foreign.add(path);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            foreign.add(folder.relativize(file).toString().replace('\\', '/'));
            return FileVisitResult.CONTINUE;
          }
        });
    return List.copyOf(foreign);
  }
}
