package org.prongsai.delivery;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What lies at a place: the files with their sizes, the folders, and what is neither. Where nothing
 * of the site can be, only the first file is looked for.
 *
 * @param exists whether the folder is there at all
 * @param others links and devices
 */
record PlaceContents(
    boolean exists,
    SortedMap<String, Long> files,
    SortedSet<String> folders,
    SortedSet<String> others) {

  private static final int DEEPEST = 30;

  /**
   * Lists a place.
   *
   * @param isOwn whether a folder may hold files of the site; others are not listed whole
   * @param isKept whether a path is left alone, whatever it is
   */
  static PlaceContents of(DeliveryPlace place, Predicate<String> isOwn, Predicate<String> isKept)
      throws DeliveryException, IOException {
    var listing = new Listing(place, isOwn, isKept);
    var top = place.entries("");
    if (top.isPresent()) {
      listing.folder("", 0, false);
    }
    return new PlaceContents(top.isPresent(), listing.files, listing.folders, listing.others);
  }

  private static final class Listing {

    private final DeliveryPlace place;
    private final Predicate<String> isOwn;
    private final Predicate<String> isKept;
    private final SortedMap<String, Long> files = new TreeMap<>();
    private final SortedSet<String> folders = new TreeSet<>();
    private final SortedSet<String> others = new TreeSet<>();
    private int names;

    Listing(DeliveryPlace place, Predicate<String> isOwn, Predicate<String> isKept) {
      this.place = place;
      this.isOwn = isOwn;
      this.isKept = isKept;
    }

    /** Whether anything but folders was found; where that is all that is asked it ends there. */
    boolean folder(String folder, int depth, boolean firstOnly)
        throws DeliveryException, IOException {
      boolean isAny = false;
      for (var entry : place.entries(folder).orElse(List.of())) {
        var path = path(folder, entry.name());
        if (path.isEmpty() || isKept.test(path.get())) {
          continue;
        }
        isAny |= take(entry, path.get(), depth, firstOnly);
        if (isAny && firstOnly) {
          return true;
        }
      }
      return isAny;
    }

    private boolean take(DeliveryPlace.Entry entry, String path, int depth, boolean firstOnly)
        throws DeliveryException, IOException {
      switch (entry.kind()) {
        case FILE -> files.put(path, entry.size());
        case OTHER -> others.add(path);
        case FOLDER -> {
          folders.add(path);
          return depth < DEEPEST && folder(path, depth + 1, firstOnly || !isOwn.test(path));
        }
      }
      return true;
    }

    /** The path of a name that a server gave; empty for the folder itself and the one around it. */
    private Optional<String> path(String folder, String name) throws DeliveryException {
      if (name.equals(".") || name.equals("..")) {
        return Optional.empty();
      }
      if (name.contains("/") || !FileList.isBelow(name)) {
        throw new DeliveryException("deploy.odd-name", place.name(), name);
      }
      if (++names > DeliveryPlace.MOST_NAMES) {
        throw new DeliveryException("deploy.too-many", place.name(), DeliveryPlace.MOST_NAMES);
      }
      return Optional.of(folder.isEmpty() ? name : folder + "/" + name);
    }
  }
}
