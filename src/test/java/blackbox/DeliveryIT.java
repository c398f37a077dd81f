package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office packs its site, shows it, sends it, goes back, and looks whether all is there. */
class DeliveryIT {

  @TempDir private Path folder;
  private Path site;

  private ProgramCall run(String command, String... more) {
    var arguments = new ArrayList<String>();
    arguments.add(command);
    arguments.addAll(List.of(more));
    arguments.addAll(List.of("--site", site.toString()));
    return ProgramCall.of(arguments.toArray(String[]::new));
  }

  private Path packed(String kind, boolean isKind) throws IOException {
    try (var files = Files.list(site.resolve("target/package"))) {
      return files.filter(f -> f.toString().contains(kind) == isKind).findFirst().orElseThrow();
    }
  }

  private static TreeSet<String> unpack(Path zip, Path to) throws IOException {
    var names = new TreeSet<String>();
    try (var in = new ZipInputStream(Files.newInputStream(zip), StandardCharsets.UTF_8)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
        var file = to.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.copy(in, file);
      }
    }
    return names;
  }

  @Test
  void aSiteIsPackedSentAndChecked() throws IOException {
    site = folder.resolve("เว็บ ไซต์");
    Tree.copy(BrokenSites.MINIMAL, site);
    assertEquals(0, run("package").exitCode());
    assertEquals(0, run("package", "--preview").exitCode());
    assertEquals(64, run("package", "--preview", "--items").exitCode());
    var whole = packed("-preview-", false);
    var ita = folder.resolve("ita");
    unpack(whole, ita);
    assertEquals(0, run("verify", ita.toString()).exitCode());
    var preview = unpack(packed("-preview-", true), folder.resolve("preview"));
    assertTrue(preview.contains("SUMMARY-TO-SIGN.html") && preview.contains("site/index.html"));

    Files.writeString(ita.resolve("index.html"), "changed");
    assertEquals(1, run("verify", ita.toString()).exitCode());
    var web = folder.resolve("web/ita");
    assertEquals(0, run("deploy", "--folder", web.toString()).exitCode());
    assertFalse(Files.exists(web));
    var settings = site.resolve("content/site.yml");
    var named = "\ndeploy: {protocol: folder, folder: ../web/ita}\n";
    Files.writeString(settings, Files.readString(settings) + named);
    assertEquals(0, run("deploy", "--write").exitCode());
    assertEquals(0, run("verify", web.toString()).exitCode());

    Files.writeString(settings, Files.readString(settings) + "\ntheme: {brand: \"#113355\"}\n");
    assertEquals(0, run("package", "--since", whole.toString()).exitCode());
    assertTrue(unpack(packed("-since-", true), folder.resolve("since")).size() < preview.size());
    assertEquals(1, run("verify", web.toString()).exitCode());
    var back = run("deploy", "--folder", web.toString(), "--from", whole.toString());
    assertEquals(0, back.exitCode(), back.output());

    Files.writeString(web.resolve("theirs.txt"), "");
    var refused = run("deploy", "--folder", web.toString(), "--write");
    assertEquals(1, refused.exitCode());
    assertTrue(refused.output().contains("theirs.txt"), refused.output());
    assertEquals(64, run("deploy", "--folder", site.resolve("content").toString()).exitCode());
    assertEquals(64, run("deploy", "--folder", System.getProperty("user.home")).exitCode());
    var below = site.resolve("content/site.yml/below").toString();
    var nowhere = run("package", "--to", below);
    assertEquals(1, nowhere.exitCode());
    assertTrue(nowhere.output().contains("site.yml"), nowhere.output());

    Files.writeString(site.resolve("target/site/index.html"), "edited by hand");
    assertEquals(1, run("package").exitCode());
  }
}
