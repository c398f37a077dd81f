package org.prongsai.build;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MountPointsTest {

  @TempDir private Path dir;

  @Test
  void knowsTheFoldersThatTheSystemLists() throws IOException {
    var mounted = Files.createDirectories(dir.resolve("my site/public")).toRealPath();
    var line =
        "36 35 98:0 /mnt1 "
            + mounted.toString().replace(" ", "\\040")
            + " rw,noatime - ext4 /dev/root rw";
    var points = MountPoints.of(List.of(line, "", "36 35"));

    assertTrue(points.has(mounted));
    assertTrue(points.has(dir.resolve("my site/./public")));
    assertFalse(points.has(mounted.getParent()));
    assertFalse(points.has(mounted.resolve("site")));
  }

  @Test
  void anOrdinaryFolderIsNone() {
    assertFalse(MountPoints.ofThisComputer().has(dir));
    assertFalse(MountPoints.ofThisComputer().has(dir.resolve("not-there")));
  }
}
