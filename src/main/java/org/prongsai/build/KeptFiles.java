package org.prongsai.build;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Gives a new folder what is kept of the old one. A file stands in both until the old one is gone,
 * so that none is missing whenever a build is killed; where the disk can, it is one file under two
 * names.
 */
final class KeptFiles extends SimpleFileVisitor<Path> {

  private final Path from;
  private final Path to;

  private KeptFiles(Path from, Path to) {
    this.from = from;
    this.to = to;
  }

  /** Adds a file or a folder with all that it holds; it replaces what is there. */
  static void add(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.walkFileTree(from, new KeptFiles(from, to));
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    var target = target(folder);
    if (!Files.isDirectory(target)) {
      Files.deleteIfExists(target);
      Files.copy(folder, target, StandardCopyOption.COPY_ATTRIBUTES);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    var target = target(file);
    WorkFolder.delete(target);
    if (attributes.isSymbolicLink() || !linked(file, target)) {
      Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }
    return FileVisitResult.CONTINUE;
  }

  private static boolean linked(Path file, Path target) {
    try {
      Files.createLink(target, file);
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false; // not every disk can
    }
  }

  private Path target(Path path) {
    return to.resolve(from.relativize(path).toString());
  }
}
