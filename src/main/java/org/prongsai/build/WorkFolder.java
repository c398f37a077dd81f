package org.prongsai.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.io.file.PathUtils;
import org.apache.commons.io.file.StandardDeleteOption;
import org.apache.commons.io.function.Uncheck;
import org.prongsai.model.ParallelTasks;
import org.prongsai.publish.WritableFile;
import org.prongsai.publish.WrittenFile;

/**
 * The folder beside the old site in which the new one is made. Two renames put it in place;
 * whatever a killed run left behind is completed or undone when the next one opens it.
 */
public final class WorkFolder implements AutoCloseable {

  private final Path output;
  private final Path fresh;
  private final Path old;
  private final FileChannel lockFile;
  private final FileLock lock;

  private WorkFolder(Path output, FileChannel lockFile, FileLock lock) {
    this.output = output;
    this.fresh = sibling(output, "new");
    this.old = sibling(output, "old");
    this.lockFile = lockFile;
    this.lock = lock;
  }

  /** Another run is at work on the same output folder. */
  public static final class Busy extends RuntimeException {
    Busy(Path output) {
      super("another build is writing " + output);
    }
  }

  /**
   * Opens the work folder of an output folder, empty.
   *
   * @throws Busy where another run has it open
   */
  static WorkFolder open(Path output) {
    try {
      Files.createDirectories(output.getParent());
      var channel =
          FileChannel.open(
              sibling(output, "lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      var lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new Busy(output);
      }
      var folder = new WorkFolder(output, channel, lock);
      folder.recover();
      Files.createDirectories(folder.fresh);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write beside " + output, e);
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static Path sibling(Path output, String role) {
    return output.resolveSibling("." + output.getFileName() + "." + role);
  }

  /** Completes or undoes a move that was interrupted; removes what else a killed run left. */
  private void recover() throws IOException {
    if (!Files.exists(output) && Files.exists(old)) {
      // The old site is renamed only once the new one has been checked: where both are there, the
      // new one is whole.
      Files.move(Files.exists(fresh) ? fresh : old, output);
    }
    delete(fresh);
    delete(old);
  }

  Path path() {
    return fresh;
  }

  /** Writes files that need nothing of each other; each is read and written once. */
  List<WrittenFile> write(List<? extends WritableFile> files) {
    return ParallelTasks.all(
            files.stream().<Callable<List<WrittenFile>>>map(file -> () -> write(file)).toList())
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private List<WrittenFile> write(WritableFile file) {
    return Uncheck.get(
        () -> file.writeBelow(fresh), () -> "cannot write " + fresh.resolve(file.path()));
  }

  /** What a host has written: its files are read again for their checksums. */
  List<WrittenFile> written(List<String> paths) {
    return ParallelTasks.all(
        paths.stream()
            .<Callable<WrittenFile>>map(path -> () -> WrittenFile.of(fresh, path))
            .toList());
  }

  /**
   * Puts the finished folder in place of the old one.
   *
   * @param kept what of the old one the new one has too
   */
  void publish(Collection<String> kept) {
    try {
      for (var path : kept) {
        KeptFiles.add(output.resolve(path), fresh.resolve(path));
      }
      if (Files.exists(output)) {
        Files.move(output, old);
      }
      Files.move(fresh, output);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot move the finished site to " + output, e);
    }
    try {
      delete(old);
    } catch (IOException e) {
      // A file of the old site is open somewhere. The new one is in place; the next run cleans up.
      return;
    }
  }

  /** Gives up what was not published; where the second rename failed, the old site comes back. */
  @Override
  public void close() {
    try {
      try {
        if (!Files.exists(output) && Files.exists(old)) {
          Files.move(old, output);
        }
        delete(fresh);
      } finally {
        // Whatever could not be cleaned up, the next run in this process is to have its chance.
        lock.release();
        lockFile.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot clean up beside " + output, e);
    }
  }

  static void delete(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      PathUtils.delete(path);
    } catch (AccessDeniedException e) {
      // Version controls make their files read-only, and Windows keeps such. Not at once: it would
      // set the rights of the folder around too, which may be somebody else's.
      PathUtils.delete(path, StandardDeleteOption.OVERRIDE_READ_ONLY);
    }
  }
}
