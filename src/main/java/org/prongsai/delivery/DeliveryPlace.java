package org.prongsai.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A folder somewhere that takes the files of a site. Paths are relative to it, with forward
 * slashes; the empty one is the folder itself.
 */
public interface DeliveryPlace extends AutoCloseable {

  /** What a name in a folder stands for; a link is something else, wherever it leads. */
  enum Kind {
    FILE,
    FOLDER,
    OTHER
  }

  /** A name in a folder, as the place gave it: it may be anything. */
  record Entry(String name, Kind kind, long size) {}

  /** No site has as many names; a server that lists more of one folder need not be heard out. */
  int MOST_NAMES = 200_000;

  /** How messages name the place. */
  String name();

  /** What a folder holds; empty where there is no such folder. */
  Optional<List<Entry>> entries(String folder) throws IOException;

  /** The size of a file, asked for by its name; empty where there is none or nobody says. */
  OptionalLong size(String path) throws IOException;

  void read(String path, OutputStream out) throws IOException;

  /** Writes a file anew; what was there under the name is gone. */
  void write(String path, InputStream content) throws IOException;

  /** Gives a file another name; what was there under that name is gone. */
  void rename(String from, String to) throws IOException;

  void delete(String path) throws IOException;

  /** Makes a folder in one that is there; for the empty path also those around it. */
  void makeFolder(String path) throws IOException;

  /** Deletes a folder if nothing is in it. */
  void deleteFolder(String path) throws IOException;

  @Override
  void close();
}
