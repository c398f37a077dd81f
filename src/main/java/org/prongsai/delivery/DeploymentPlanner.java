package org.prongsai.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.prongsai.settings.KeptNames;

/**
 * Compares a site with a place, and plans what to do there. Nothing at the place is changed.
 *
 * @param keep what may lie there besides the site
 * @param anew whether every file is sent, whatever is there
 */
public record DeploymentPlanner(SiteFiles site, DeliveryPlace place, KeptNames keep, boolean anew) {

  /** Follows the name of a file that is not there whole yet. */
  static final String PART = ".prongsai-part";

  /** Where a file waits while another takes its place, on servers that put none over another. */
  public static final String OLD = ".old" + PART;

  /** First pages of other programs: beside them a first page of ours would hide theirs. */
  private static final Set<String> OTHER_SITES =
      Set.of("index.php", "index.htm", "default.htm", "default.asp", "default.aspx", "index.jsp");

  private static final long LARGEST = Integer.MAX_VALUE;

  /**
   * Plans.
   *
   * @throws DeliveryException where something lies there that no delivery of a site left
   */
  public DeploymentPlan plan() throws DeliveryException, IOException {
    var state = PlaceState.of(place);
    if (!site.facts().isOf(state.facts())) {
      throw new DeliveryException(
          "deploy.other-agency", place.name(), state.facts().get().agencyName());
    }
    var contents =
        PlaceContents.of(place, path -> holdsOwn(state, path), path -> isLeftAlone(state, path));
    addHidden(contents);
    refuseForeign(state, contents);
    return plan(state, contents);
  }

  /** Kept, and in no list of ours. */
  private boolean isLeftAlone(PlaceState state, String path) {
    boolean isOurs = site.list().has(path) || state.has(path) || holdsOwn(state, path);
    return keep.keeps(path) && !isOurs || SitePackage.isCompanion(path);
  }

  private boolean holdsOwn(PlaceState state, String folder) {
    return holdsSite(site.list(), folder)
        || holdsSite(state.earlier(), folder)
        || holdsSite(state.begun(), folder)
        || holdsSite(state.left(), folder);
  }

  private static boolean holdsSite(FileList list, String folder) {
    var below = list.sums().tailMap(folder + "/");
    return !below.isEmpty() && below.firstKey().startsWith(folder + "/");
  }

  /** Many servers leave names with a point before them out of their listings. */
  private void addHidden(PlaceContents contents) throws IOException {
    for (var path : site.list().sums().keySet()) {
      if (path.startsWith(".") && contents.exists() && !contents.files().containsKey(path)) {
        place.size(path).ifPresent(size -> contents.files().put(path, size));
      }
    }
  }

  private void refuseForeign(PlaceState state, PlaceContents contents) throws DeliveryException {
    var foreign = new TreeSet<>(contents.others());
    contents.files().keySet().stream().filter(path -> !isOwn(state, path)).forEach(foreign::add);
    var obstacles = new ArrayList<Obstacle>();
    if (foreign.stream().anyMatch(OTHER_SITES::contains)) {
      obstacles.add(Obstacle.of("deploy.other-site", place.name()));
    }
    if (!foreign.isEmpty()) {
      obstacles.add(Obstacle.naming("deploy.foreign", List.copyOf(foreign)));
    }
    if (!obstacles.isEmpty()) {
      throw new DeliveryException(obstacles);
    }
  }

  private boolean isOwn(PlaceState state, String path) {
    if (path.equals(FileList.PATH)) {
      return !state.earlier().sums().isEmpty() || !state.begun().sums().isEmpty();
    }
    return path.equals(PlaceState.BEGUN)
        || path.equals(PlaceState.LEFT) && !state.left().sums().isEmpty()
        || state.has(path)
        || path.endsWith(PART) && isOwnPart(state, path.substring(0, path.length() - PART.length()))
        || path.endsWith(OLD) && isOwnPart(state, path.substring(0, path.length() - OLD.length()));
  }

  private boolean isOwnPart(PlaceState state, String path) {
    return state.has(path)
        || site.list().has(path)
        || path.equals(FileList.PATH)
        || path.equals(PlaceState.BEGUN)
        || path.equals(PlaceState.LEFT);
  }

  private DeploymentPlan plan(PlaceState state, PlaceContents contents)
      throws DeliveryException, IOException {
    var uploads = new ArrayList<String>();
    long bytes = 0;
    for (var path : site.list().sums().keySet()) {
      long size = site.size(path);
      if (anew || !isThere(state, contents, path, size)) {
        uploads.add(path);
        bytes += size;
      }
    }
    uploads.sort(pagesLast());
    var deletions = new ArrayList<String>();
    var left = new TreeMap<String, String>();
    for (var path : contents.files().keySet()) {
      if (!site.list().has(path) && state.has(path)) {
        if (state.agrees(path, digest(path))) {
          deletions.add(path);
        } else {
          left.put(path, state.sum(path));
        }
      }
    }
    return new DeploymentPlan(
        uploads,
        bytes,
        site.list().sums().size() - uploads.size(),
        deletions,
        new FileList(left),
        !left.equals(state.left().sums()),
        contents.folders(),
        contents.files().keySet().stream().filter(path -> path.endsWith(PART)).toList(),
        !contents.exists(),
        !state.begun().sums().isEmpty(),
        begun(state, contents));
  }

  /**
   * Whether a file is there as it is to be. Files are renamed only when they are whole, so one that
   * was not there before is what the delivery that was cut off sent; of one that was there it is
   * not known which it is, unless it is read.
   */
  private boolean isThere(PlaceState state, PlaceContents contents, String path, long size)
      throws IOException {
    var there = contents.files().get(path);
    if (there == null || there != size) {
      return false;
    }
    boolean wasSent = state.begun().agrees(site.list(), path);
    if (state.earlier().agrees(site.list(), path) && (wasSent || !state.begun().has(path))) {
      return true;
    }
    return wasSent
        && (!state.earlier().has(path) || digest(path).equals(site.list().sums().get(path)));
  }

  private String digest(String path) throws IOException {
    var digest = DigestUtils.getSha256Digest();
    place.read(
        path,
        PlaceState.limited(
            new DigestOutputStream(OutputStream.nullOutputStream(), digest), LARGEST));
    return Hex.encodeHexString(digest.digest());
  }

  /** Pages after what they show, the first pages last. */
  private static Comparator<String> pagesLast() {
    Comparator<String> byKind = Comparator.comparing(path -> path.endsWith(".html"));
    return byKind
        .thenComparing(path -> -path.chars().filter(c -> c == '/').count())
        .thenComparing(Comparator.reverseOrder());
  }

  /** With what an earlier delivery that was cut off sent, lest nobody know whose it is. */
  private FileList begun(PlaceState state, PlaceContents contents) {
    var sums = new TreeMap<String, String>();
    state
        .begun()
        .sums()
        .forEach(
            (path, sum) -> {
              if (contents.files().containsKey(path)) {
                sums.put(path, sum);
              }
            });
    sums.putAll(site.list().sums());
    return new FileList(sums);
  }
}
