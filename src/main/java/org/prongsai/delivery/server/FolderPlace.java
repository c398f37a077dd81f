package org.prongsai.delivery.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.prongsai.delivery.DeliveryPlace;

/**
 * A folder of this computer, or one that it has mounted. No link in it is followed.
 *
 * @param root of the place, itself no link
 */
public record FolderPlace(Path root) implements DeliveryPlace {

  @Override
  public String name() {
    return root.toString();
  }

  @Override
  public Optional<List<Entry>> entries(String folder) throws IOException {
    var path = root.resolve(folder);
    if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    var entries = new ArrayList<Entry>();
    try (var files = Files.newDirectoryStream(path)) {
      for (var file : files) {
        entries.add(entry(file));
      }
    }
    return Optional.of(entries);
  }

  private static Entry entry(Path file) throws IOException {
    var attributes =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    var kind =
        attributes.isRegularFile()
            ? Kind.FILE
            : attributes.isDirectory() ? Kind.FOLDER : Kind.OTHER;
    return new Entry(file.getFileName().toString(), kind, attributes.size());
  }

  @Override
  public OptionalLong size(String path) throws IOException {
    var file = root.resolve(path);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? OptionalLong.of(Files.size(file))
        : OptionalLong.empty();
  }

  @Override
  public void read(String path, OutputStream out) throws IOException {
    Files.copy(root.resolve(path), out);
  }

  @Override
  public void write(String path, InputStream content) throws IOException {
    // Anew: a link of that name would lead elsewhere.
    Files.copy(content, root.resolve(path), StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void rename(String from, String to) throws IOException {
    Files.move(root.resolve(from), root.resolve(to), StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void delete(String path) throws IOException {
    Files.delete(root.resolve(path));
  }

  @Override
  public void makeFolder(String path) throws IOException {
    Files.createDirectories(root.resolve(path));
  }

  @Override
  public void deleteFolder(String path) throws IOException {
    Files.delete(root.resolve(path));
  }

  @Override
  public void close() {
    // Nothing is held open.
  }
}
