package org.prongsai.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the sources of a site look like at a moment: two snapshots are equal where nothing changed
 * in between. Files that programs keep beside one that is open are not sources.
 */
record SourceSnapshot(Map<Path, Mark> files) {

  /** Size and time tell a change; Excel and editors renew both when they save. */
  record Mark(long size, FileTime modified) {}

  static SourceSnapshot of(Path siteDir) {
    var files = new TreeMap<Path, Mark>();
    for (var folder : List.of("content", "templates", "assets")) {
      walk(siteDir.resolve(folder), files);
    }
    return new SourceSnapshot(Map.copyOf(files));
  }

  private static void walk(Path folder, Map<Path, Mark> files) {
    try {
      Files.walkFileTree(folder, new Visitor(files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code ~$workbook.xlsx} of Excel, {@code .~lock.workbook.xlsx#} of LibreOffice, and others. */
  private static boolean isBeside(Path file) {
    var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.startsWith("~$") || name.startsWith(".") || name.endsWith(".tmp");
  }

  /** A file may go while the folder is walked: that is a change like another. */
  private static final class Visitor extends SimpleFileVisitor<Path> {

    private final Map<Path, Mark> files;

    Visitor(Map<Path, Mark> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isBeside(file)) {
        files.put(file, new Mark(attributes.size(), attributes.lastModifiedTime()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException reason) {
      return FileVisitResult.CONTINUE;
    }
  }
}
