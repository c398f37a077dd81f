package org.prongsai.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/**
 * What a command changes in the folder of a site: files that are written and files that are moved,
 * all of them or none. Nothing happens before {@link #save}.
 *
 * <p>A file that is replaced is a whole file at every moment, the old or the new one, so that a
 * program that is ended in the middle leaves no half of one. What is written is in place before
 * anything is moved away.
 */
public final class SiteChanges {

  private static final StandardCopyOption REPLACE = StandardCopyOption.REPLACE_EXISTING;

  private static final Pattern IN_USE =
      Pattern.compile("another (?:process|program)|(?:กระบวนการ|โปรแกรม)อื่น");

  private final Path site;
  private final Map<String, Content> written = new LinkedHashMap<>();
  private final Map<String, String> moved = new LinkedHashMap<>();
  private final Map<String, Optional<State>> seen = new TreeMap<>();

  /** Puts the content of a file where it is told. */
  interface Content {
    void putAt(Path file) throws IOException;
  }

  private record State(FileTime time, long size) {}

  /** A step that was taken, and can be taken back. */
  private interface Undo {
    void run() throws IOException;
  }

  /** Changes of a site; paths are relative to its folder. */
  public SiteChanges(Path site) {
    this.site = site;
  }

  /** Remembers how a file is now; it is not written over where it is another one by then. */
  public void see(String path) {
    seen.computeIfAbsent(path, this::state);
  }

  /** The same for each file below a folder. */
  public void seeAll(String folder) {
    FolderWalk.below(site.resolve(folder))
        .files()
        .forEach(file -> see(SiteFolder.relative(site, file)));
  }

  /** A file with this content. */
  public void write(String path, byte[] bytes) {
    put(path, file -> Files.write(file, bytes));
  }

  /** A copy of a file from elsewhere. */
  public void copy(String path, Path from) {
    put(path, file -> Files.copy(from, file, REPLACE));
  }

  void put(String path, Content content) {
    written.put(path, content);
  }

  /** A file that gets another place, after everything was written. */
  public void move(String from, String to) {
    moved.put(from, to);
  }

  /**
   * Reports a file that is open in Excel, Word or LibreOffice: it would be saved over what is
   * written meanwhile.
   */
  public static boolean refuseOpen(Path site, String path, Problems problems) {
    var file = site.resolve(path);
    var lock = lock(file);
    lock.ifPresent(name -> problems.add(Rule.IMPORT_WORKBOOK_OPEN, Location.of(path), path, name));
    return lock.isPresent();
  }

  /** The name of the file that says that one is open; empty where none does. */
  static Optional<String> lock(Path file) {
    return locks(file).stream().filter(lock -> Files.exists(file.resolveSibling(lock))).findFirst();
  }

  /** The names of the files that say that one is open. */
  public static List<String> locks(Path file) {
    return List.of("~$" + file.getFileName(), ".~lock." + file.getFileName() + "#");
  }

  /** Makes the changes; none, and a problem for each file, where files are in use or changed. */
  public boolean save(Problems problems) {
    written.keySet().forEach(path -> refuse(path, problems));
    moved.keySet().stream()
        .filter(path -> !written.containsKey(path))
        .forEach(path -> refuse(path, problems));
    if (problems.hasErrors()) {
      return false;
    }
    var done = new ArrayDeque<Undo>();
    var ready = new LinkedHashMap<Path, Path>();
    try {
      for (var entry : written.entrySet()) {
        var part = part(site.resolve(entry.getKey()));
        ready.put(site.resolve(entry.getKey()), part); // Before it is there: so none is left.
        entry.getValue().putAt(part);
      }
      for (var entry : ready.entrySet()) {
        replace(entry.getKey(), entry.getValue(), done);
      }
      for (var entry : moved.entrySet()) {
        move(site.resolve(entry.getKey()), site.resolve(entry.getValue()), done);
      }
    } catch (IOException e) {
      back(done, ready);
      if (e instanceof FileSystemException refused && isInUse(refused)) {
        problems.add(Rule.IMPORT_FILE_IN_USE, Location.of(relative(refused)), relative(refused));
        return false;
      }
      throw new UncheckedIOException("cannot change the files of " + site, e);
    }
    ready.keySet().forEach(file -> old(file).toFile().delete());
    moved.keySet().forEach(path -> deleteIfEmpty(site.resolve(path).getParent()));
    return true;
  }

  private void refuse(String path, Problems problems) {
    var file = site.resolve(path);
    if (!refuseOpen(site, path, problems) && Files.exists(file)) {
      if (seen.containsKey(path) && !seen.get(path).equals(state(path))) {
        problems.add(Rule.IMPORT_WORKBOOK_CHANGED, Location.of(path), path);
      } else if (!isWritable(file)) {
        problems.add(Rule.IMPORT_FILE_IN_USE, Location.of(path), path);
      }
    }
  }

  private Optional<State> state(String path) {
    try {
      var file = site.resolve(path);
      return Optional.of(new State(Files.getLastModifiedTime(file), Files.size(file)));
    } catch (IOException e) {
      return Optional.empty(); // None there, or none that can be read: the same as before or not.
    }
  }

  private static boolean isWritable(Path file) {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      return channel.isOpen();
    } catch (IOException e) {
      return false;
    }
  }

  private static Path part(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    var part = file.resolveSibling("~$" + file.getFileName() + ".new");
    Files.deleteIfExists(part); // A link of that name would lead elsewhere.
    return part;
  }

  private static Path old(Path file) {
    return file.resolveSibling("~$" + file.getFileName() + ".old");
  }

  private static void replace(Path file, Path part, Deque<Undo> done) throws IOException {
    if (Files.exists(file)) {
      var old = old(file);
      Files.copy(file, old, REPLACE, StandardCopyOption.COPY_ATTRIBUTES);
      Files.move(part, file, REPLACE);
      done.push(() -> Files.move(old, file, REPLACE));
    } else {
      Files.move(part, file);
      done.push(() -> Files.delete(file));
    }
  }

  private static void move(Path from, Path to, Deque<Undo> done) throws IOException {
    Files.createDirectories(to.getParent());
    Files.move(from, to);
    done.push(() -> Files.move(to, from));
  }

  /** Takes back what was done, the last first; what cannot be is left beside its place. */
  private static void back(Deque<Undo> done, Map<Path, Path> ready) {
    ready.values().forEach(part -> part.toFile().delete());
    var failed = new UncheckedIOException(new IOException("cannot take back what was changed"));
    for (var undo : done) {
      try {
        undo.run();
      } catch (IOException e) {
        failed.addSuppressed(e);
      }
    }
    if (failed.getSuppressed().length > 0) {
      throw failed;
    }
    ready.keySet().forEach(file -> old(file).toFile().delete());
  }

  /**
   * Whether another program has a file of the site open, or it is read-only: what is so, Windows
   * lets nobody replace. It says why in the language of the office.
   */
  boolean isInUse(FileSystemException e) {
    var file = e.getFile() == null ? site : Path.of(e.getFile());
    boolean isRefused = e instanceof AccessDeniedException && file.startsWith(site);
    return isRefused
        || e.getClass().equals(FileSystemException.class)
            && e.getReason() != null
            && IN_USE.matcher(e.getReason()).find();
  }

  private String relative(FileSystemException e) {
    var file = e.getFile() == null ? site : Path.of(e.getFile());
    var name = file.startsWith(site) ? SiteFolder.relative(site, file) : file.toString();
    return name.replaceFirst("~\\$([^/]+)\\.(?:new|old)$", "$1");
  }

  /** A folder with anything left in it stays: that is what deleting one does. */
  private void deleteIfEmpty(Path folder) {
    if (!folder.equals(site.resolve(SiteFolder.CONTENT))) {
      folder.toFile().delete();
    }
  }
}
