package org.prongsai.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.delivery.server.FolderPlace;
import org.prongsai.settings.KeptNames;

class DeploymentTest {

  private static final KeptNames NONE = new KeptNames(List.of());
  private static final Set<String> CHANGES =
      Set.of("write", "rename", "delete", "makeFolder", "deleteFolder");

  @TempDir private Path folder;
  private Path to;
  private BuiltSite first;
  private BuiltSite second;

  @BeforeEach
  void writeSites() throws Exception {
    first = SmallSite.write(folder.resolve("first"), SmallSite.first());
    second = SmallSite.write(folder.resolve("second"), SmallSite.second());
    to = folder.resolve("web/ita");
  }

  private static DeploymentPlan plan(SiteFiles site, DeliveryPlace place) throws Exception {
    return new DeploymentPlanner(site, place, NONE, false).plan();
  }

  private static void send(SiteFiles site, DeliveryPlace place) throws Exception {
    new Deployment(site, place, plan(site, place), count -> {}).carryOut();
  }

  private FolderPlace place() {
    return new FolderPlace(to);
  }

  private static List<String> refusal(SiteFiles site, DeliveryPlace place, KeptNames keep) {
    return assertThrows(
            DeliveryException.class, () -> new DeploymentPlanner(site, place, keep, false).plan())
        .obstacles()
        .stream()
        .map(Obstacle::key)
        .toList();
  }

  @Test
  void aPlanChangesNothing() throws Exception {
    var plan = plan(first, place());

    assertTrue(plan.makesPlace());
    assertEquals(first.list().sums().size(), plan.uploads().size());
    assertFalse(Files.exists(to));
  }

  @Test
  void oneStateTakesThePlaceOfAnother() throws Exception {
    send(first, place());
    assertEquals(SmallSite.texts(first.folder()), SmallSite.texts(to));
    assertTrue(plan(first, place()).isDone());

    var plan = plan(second, place());
    assertEquals(List.of("data/new/b.csv", "en/index.html", "index.html"), plan.uploads());
    assertEquals(List.of("data/old/old.csv"), plan.deletions());

    send(second, place());
    assertEquals(SmallSite.texts(second.folder()), SmallSite.texts(to));
    assertFalse(Files.exists(to.resolve("data/old")));
  }

  @Test
  void anEarlierPackageIsTheWayBack() throws Exception {
    var zip = new SitePackage(first, Optional.empty()).writeTo(folder).file();
    send(second, place());
    try (var earlier = PackedSite.open(zip)) {
      send(earlier, place());
    }
    assertEquals(SmallSite.texts(first.folder()), SmallSite.texts(to));
  }

  /** Whatever the moment, the next delivery ends where this one was to end. */
  @Test
  void aDeliveryThatIsCutOffAnywhereGoesOn() throws Exception {
    int steps = 0;
    for (boolean isCut = true; isCut; steps++) {
      clear();
      send(first, place());
      isCut = isCutAfter(steps, second);
      if (isCut) {
        // What was published before the cut is still whole but for the pages that came.
        assertTrue(SmallSite.texts(to).containsKey("index.html"));
        send(second, place());
      }
      assertEquals(SmallSite.texts(second.folder()), SmallSite.texts(to), "after " + steps);
    }
    assertTrue(steps > 10, "only " + steps + " steps");
  }

  @Test
  void afterACutAlsoAnotherStateCanBeSent() throws Exception {
    int steps = 0;
    for (boolean isCut = true; isCut; steps++) {
      clear();
      isCut = isCutAfter(steps, second);
      send(first, place());
      assertEquals(SmallSite.texts(first.folder()), SmallSite.texts(to), "after " + steps);
    }
  }

  @Test
  void whatIsThereAlreadyIsNotSentAgain() throws Exception {
    assertTrue(isCutAfter(12, first));
    var plan = plan(first, place());

    assertTrue(plan.resumes());
    assertTrue(plan.present() > 0 && plan.present() < first.list().sums().size());
  }

  /**
   * A page of the same size may be the old one or the new one: it is read before it is believed.
   */
  @Test
  void sizeAloneIsNotBelieved() throws Exception {
    send(first, place());
    Files.write(to.resolve(PlaceState.BEGUN), second.list().bytes());

    assertTrue(plan(second, place()).uploads().contains("index.html"));
  }

  @Test
  void foreignFilesStopADelivery() throws Exception {
    Files.createDirectories(to.resolve("wp-content/deep"));
    Files.createDirectories(to.resolve("cgi-bin"));
    Files.createDirectories(to.resolve(".well-known"));
    Files.writeString(to.resolve(".well-known/x"), "of the host");
    assertFalse(plan(first, place()).uploads().isEmpty());

    Files.writeString(to.resolve("wp-content/deep/theme.css"), "");
    assertEquals(List.of("deploy.foreign"), refusal(first, place(), NONE));
    Files.writeString(to.resolve("index.php"), "<?php");
    assertEquals(List.of("deploy.other-site", "deploy.foreign"), refusal(first, place(), NONE));

    var keep = new KeptNames(List.of(Pattern.compile("wp-content"), Pattern.compile("index.php")));
    var kept = new DeploymentPlanner(first, place(), keep, false).plan();
    new Deployment(first, place(), kept, count -> {}).carryOut();
    assertTrue(Files.exists(to.resolve("wp-content/deep/theme.css")));
  }

  /** A file of the host under a name of ours is nobody's to write over. */
  @Test
  void aFileOfAnotherUnderANameOfOursStopsADelivery() throws Exception {
    Files.createDirectories(to);
    Files.writeString(to.resolve(".htaccess"), "RewriteEngine on");

    assertEquals(List.of("deploy.foreign"), refusal(first, place(), NONE));
  }

  @Test
  void linksAreForeignWhereverTheyLead() throws Exception {
    send(first, place());
    var secret = folder.resolve("secret");
    Files.createDirectories(secret);
    Files.writeString(secret.resolve("old.csv"), "old\n");
    Files.delete(to.resolve("data/old/old.csv"));
    Files.delete(to.resolve("data/old"));
    Files.createSymbolicLink(to.resolve("data/old"), secret);

    assertEquals(List.of("deploy.foreign"), refusal(second, place(), NONE));
    assertTrue(Files.exists(secret.resolve("old.csv")));
  }

  /** A list that somebody put there claims files of others. */
  @Test
  void aHostileListDeletesNothing() throws Exception {
    send(first, place());
    Files.writeString(to.resolve("mine.txt"), "mine");
    var sums = new TreeMap<>(first.list().sums());
    sums.put("mine.txt", "a".repeat(64));
    Files.write(to.resolve(FileList.PATH), new FileList(sums).bytes());
    var plan = plan(second, place());
    assertEquals(Set.of("mine.txt"), plan.left().sums().keySet());
    assertEquals(List.of("data/old/old.csv"), plan.deletions());

    Files.writeString(to.resolve(FileList.PATH), "a".repeat(64) + "  ../../secret\n");
    assertEquals(List.of("delivery.list-leads-out"), refusal(second, place(), NONE));
  }

  @Test
  void whatSomebodyChangedThereIsLeftAndStopsNoLaterDelivery() throws Exception {
    send(first, place());
    Files.writeString(to.resolve("data/old/old.csv"), "changed there");
    var third = SmallSite.write(folder.resolve("third"), Map.of("index.html", "<p>third"));
    for (int changes = 0; isCutAfter(changes, second); changes++) {
      assertEquals(Set.of("data/old/old.csv"), plan(second, place()).left().sums().keySet());
    }
    assertTrue(plan(second, place()).isDone());
    assertTrue(new FolderVerifier(Optional.of(second), NONE).verify(to).foreign().size() == 1);

    send(third, place());
    assertEquals("changed there", Files.readString(to.resolve("data/old/old.csv")));
    assertEquals(Set.of("data/old/old.csv"), plan(third, place()).left().sums().keySet());

    Files.delete(to.resolve("data/old/old.csv"));
    send(third, place());
    assertEquals(SmallSite.texts(third.folder()), SmallSite.texts(to));
  }

  @Test
  void whatWasLeftAndIsAsItWasAgainIsDeleted() throws Exception {
    send(first, place());
    Files.writeString(to.resolve("data/old/old.csv"), "changed there");
    send(second, place());
    Files.writeString(to.resolve("data/old/old.csv"), "old\n");
    send(second, place());
    assertEquals(SmallSite.texts(second.folder()), SmallSite.texts(to));
  }

  @Test
  void theSiteOfAnotherAgencyIsNotReplaced() throws Exception {
    send(first, place());
    var facts = Files.readString(to.resolve(SiteFacts.PATH)).replace("a.go.th", "b.go.th");
    Files.writeString(to.resolve(SiteFacts.PATH), facts);
    assertEquals(List.of("deploy.other-agency"), refusal(second, place(), NONE));
  }

  /** On servers where capitals do not count, the old name leads to the new file. */
  @Test
  void aFileWithANameInOtherCapitalsIsSentAfterTheOldOneIsGone() throws Exception {
    var old = SmallSite.write(folder.resolve("old"), Map.of("Form.pdf", "%PDF"));
    var renamed = SmallSite.write(folder.resolve("renamed"), Map.of("form.pdf", "%PDF"));
    send(old, place());
    for (int changes = 0; isCutAfter(changes, renamed); changes++) {
      boolean isSent = Files.exists(to.resolve("form.pdf"));
      assertFalse(isSent && Files.exists(to.resolve("Form.pdf")));
    }
    assertEquals(SmallSite.texts(renamed.folder()), SmallSite.texts(to));
  }

  @Test
  void aListWithoutASiteOfOursCountsForNothing() throws Exception {
    Files.createDirectories(to);
    Files.writeString(to.resolve("iso.img"), "x");
    Files.writeString(to.resolve(FileList.PATH), "a".repeat(64) + "  iso.img\n");

    assertEquals(List.of("deploy.foreign"), refusal(first, place(), NONE));
  }

  @Test
  void namesThatAServerMakesUpAreRefused() {
    for (var name : List.of("../up", "a/b", "a\\b", "x\ny", "/etc")) {
      var place = listing(name);
      assertEquals(List.of("deploy.odd-name"), refusal(first, place, NONE), name);
    }
  }

  private static DeliveryPlace listing(String name) {
    return (DeliveryPlace)
        Proxy.newProxyInstance(
            DeploymentTest.class.getClassLoader(),
            new Class<?>[] {DeliveryPlace.class},
            (proxy, method, args) ->
                switch (method.getName()) {
                  case "entries" ->
                      Optional.of(
                          List.of(
                              new DeliveryPlace.Entry("..", DeliveryPlace.Kind.FOLDER, 0),
                              new DeliveryPlace.Entry(name, DeliveryPlace.Kind.FILE, 1)));
                  case "size" -> java.util.OptionalLong.empty();
                  case "name" -> "ftp";
                  default -> null;
                });
  }

  /** Whether a delivery was cut off; after so many changes everything fails. */
  private boolean isCutAfter(int changes, SiteFiles site) throws Exception {
    int[] left = {changes};
    var real = place();
    var cut =
        (DeliveryPlace)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DeliveryPlace.class},
                (proxy, method, args) -> {
                  if (CHANGES.contains(method.getName()) && left[0]-- <= 0) {
                    if (method.getName().equals("write")) {
                      half(real, (String) args[0]);
                    }
                    throw new IOException("cut");
                  }
                  try {
                    return method.invoke(real, args);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
    var plan = plan(site, place());
    try {
      new Deployment(site, cut, plan, count -> {}).carryOut();
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  /** What a cut leaves of a file. */
  private static void half(FolderPlace place, String path) throws IOException {
    if (Files.isDirectory(place.root().resolve(path).getParent())) {
      Files.writeString(place.root().resolve(path), "ha");
    }
  }

  private void clear() throws IOException {
    if (Files.exists(to)) {
      Files.walkFileTree(
          to,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(
                Path file, java.nio.file.attribute.BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure)
                throws IOException {
              Files.delete(visited);
              return FileVisitResult.CONTINUE;
            }
          });
    }
  }
}
