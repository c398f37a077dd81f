package org.prongsai.delivery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/**
 * Carries a plan out so that it may be cut off at any moment: a file takes its name when it is
 * whole, nothing is deleted before all is sent, and what is about to be there is written down there
 * first. The next delivery goes on from what it finds.
 *
 * @param heard hears how many files have been sent
 */
public record Deployment(
    SiteFiles site, DeliveryPlace place, DeploymentPlan plan, IntConsumer heard) {

  /** Carries the plan out. */
  public void carryOut() throws IOException {
    if (plan.makesPlace()) {
      place.makeFolder("");
    }
    write(
        PlaceState.BEGUN,
        new ByteArrayInputStream(plan.begun().bytes()),
        plan.begun().bytes().length);
    // Where capitals do not count, such a name would later lead to the file that has taken it.
    var renamed = plan.deletions().stream().filter(this::isRenamed).toList();
    for (var path : renamed) {
      place.delete(path);
    }
    var folders = new TreeSet<>(plan.folders());
    int sent = 0;
    for (var path : plan.uploads()) {
      makeFolders(path, folders);
      try (var content = site.open(path)) {
        write(path, content, site.size(path));
      }
      heard.accept(++sent);
    }
    for (var path : plan.deletions()) {
      if (!renamed.contains(path)) {
        place.delete(path);
      }
    }
    for (var path : plan.leavings()) {
      if (place.size(path).isPresent()) {
        place.delete(path);
      }
    }
    deleteEmptied(folders);
    if (plan.leavesAnew()) {
      remember(plan.left());
    }
    var list = site.list().bytes();
    write(FileList.PATH, new ByteArrayInputStream(list), list.length);
    place.delete(PlaceState.BEGUN);
  }

  /** Whether a file has another name now only in its capitals. */
  private boolean isRenamed(String path) {
    return plan.uploads().stream().anyMatch(path::equalsIgnoreCase);
  }

  /** What is left is not of the next site either, and still no file of somebody else. */
  private void remember(FileList left) throws IOException {
    if (left.sums().isEmpty()) {
      place.delete(PlaceState.LEFT);
    } else {
      write(PlaceState.LEFT, new ByteArrayInputStream(left.bytes()), left.bytes().length);
    }
  }

  private void write(String path, InputStream content, long size) throws IOException {
    var part = path + DeploymentPlanner.PART;
    place.write(part, content);
    var written = place.size(part);
    if (written.isPresent() && written.getAsLong() != size) {
      throw new PlaceException("deploy.cut-short", path, written.getAsLong(), size);
    }
    place.rename(part, path);
  }

  private void makeFolders(String path, TreeSet<String> folders) throws IOException {
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      var folder = path.substring(0, end);
      if (folders.add(folder)) {
        place.makeFolder(folder);
      }
    }
  }

  /** Folders that held nothing but what was deleted; the inner ones first. */
  private void deleteEmptied(TreeSet<String> folders) throws IOException {
    for (var folder : folders.descendingSet()) {
      boolean isEmptied = plan.deletions().stream().anyMatch(path -> path.startsWith(folder + "/"));
      boolean isUsed =
          site.list().sums().keySet().stream().anyMatch(p -> p.startsWith(folder + "/"));
      if (isEmptied && !isUsed && place.entries(folder).filter(Deployment::isEmpty).isPresent()) {
        place.deleteFolder(folder);
      }
    }
  }

  private static boolean isEmpty(List<DeliveryPlace.Entry> entries) {
    return entries.stream()
        .allMatch(entry -> entry.name().equals(".") || entry.name().equals(".."));
  }
}
