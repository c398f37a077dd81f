package org.prongsai.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.prongsai.problem.ProblemDetail;

/**
 * What lies below a folder: its ordinary files, and everything that cannot be read as one. Nothing
 * is opened, so neither a pipe nor a circle of links makes a build wait. A link to a file within
 * the folder counts as that file; a link to a folder is refused, for two of them in a circle are
 * endless.
 *
 * @param files ordinary files that may be read, sorted by name
 * @param refused everything else that is no folder, and why it cannot be read
 */
public record FolderWalk(List<Path> files, SortedMap<Path, ProblemDetail> refused) {

  /** Looks through a folder; there is nothing where there is no such folder. */
  public static FolderWalk below(Path top) {
    if (!Files.isDirectory(top)) {
      boolean isOther = Files.exists(top, LinkOption.NOFOLLOW_LINKS);
      return of(isOther ? Map.of(top, Optional.of(ProblemDetail.FOLDER_NOT)) : Map.of());
    }
    try {
      // The folder itself may be a link to wherever the officer keeps it.
      var visitor = new Visitor(top, top.toRealPath());
      Files.walkFileTree(visitor.real, visitor);
      return of(visitor.found);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + top, e);
    }
  }

  private static FolderWalk of(Map<Path, Optional<ProblemDetail>> found) {
    var refused = new TreeMap<Path, ProblemDetail>();
    found.forEach((path, fault) -> fault.ifPresent(why -> refused.put(path, why)));
    var files =
        found.keySet().stream().filter(path -> !refused.containsKey(path)).sorted().toList();
    return new FolderWalk(files, Collections.unmodifiableSortedMap(refused));
  }

  /** Why a single file cannot be read as an ordinary file; empty where it can, or is not there. */
  public static Optional<ProblemDetail> fault(Path file) {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    return Files.exists(file) ? ordinary(file) : Optional.of(ProblemDetail.LINK_BROKEN);
  }

  private static Optional<ProblemDetail> ordinary(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.of(ProblemDetail.FILE_SPECIAL);
    }
    return Files.isReadable(file) ? Optional.empty() : Optional.of(ProblemDetail.FILE_CLOSED);
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {

    private final Path top;
    private final Path real;
    private final Map<Path, Optional<ProblemDetail>> found = new HashMap<>();

    Visitor(Path top, Path real) {
      this.top = top;
      this.real = real;
    }

    private void found(Path path, Optional<ProblemDetail> fault) {
      found.put(top.resolve(real.relativize(path)), fault);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      // A junction of Windows is a folder and something else besides.
      if (attributes.isOther() && !folder.equals(real)) {
        found(folder, Optional.of(ProblemDetail.LINK_TO_FOLDER));
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      found(file, attributes.isSymbolicLink() ? link(file) : ordinary(file));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException failure) {
      found(path, Optional.of(ProblemDetail.FILE_CLOSED));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
      if (failure != null) {
        found(folder, Optional.of(ProblemDetail.FILE_CLOSED));
      }
      return FileVisitResult.CONTINUE;
    }

    private Optional<ProblemDetail> link(Path link) {
      try {
        var target = link.toRealPath();
        if (!target.startsWith(real)) {
          return Optional.of(ProblemDetail.LINK_OUTSIDE);
        }
        return Files.isDirectory(target)
            ? Optional.of(ProblemDetail.LINK_TO_FOLDER)
            : ordinary(target);
      } catch (IOException e) {
        return Optional.of(ProblemDetail.LINK_BROKEN);
      }
    }
  }
}
