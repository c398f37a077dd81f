package org.prongsai.cli.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

  @TempDir private Path folder;
  private Path program;

  @BeforeEach
  void unpack() throws IOException {
    program = Files.createDirectories(folder.resolve("prongsai"));
  }

  private Path site(String name) throws IOException {
    var site = folder.resolve(name);
    file(name + "/content/site.yml");
    return site;
  }

  private Path file(String name) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "");
  }

  private Opening of(String action, Path... given) {
    return Opening.of(List.of(given), action, List.of(program, folder));
  }

  @Test
  void aSiteAndWhateverLiesInItIsBuiltOrCheckedAsTheLauncherSays() throws IOException {
    var site = site("อบต ก");
    var table = file("อบต ก/content/data/ita-results/2569.csv");

    assertEquals(new Opening.OfSite(site, "build"), of("", site));
    assertEquals(new Opening.OfSite(site, "build"), of("", site.resolve("content")));
    assertEquals(new Opening.OfSite(site, "check"), of("check", table));
  }

  @Test
  void withoutAFileTheOnlySiteNearIsMeant() throws IOException {
    var site = site("one");

    assertEquals(new Opening.OfSite(site, "preview"), of("preview"));
    assertEquals(new Opening.OfSite(site, "build"), of(""));
  }

  @Test
  void severalSitesNearAreAskedAbout() throws IOException {
    var sites = List.of(site("a"), site("b"));

    assertEquals(new Opening.Unclear("open.several", sites), of("build"));
    assertEquals(new Opening.Unclear("open.several", sites), of("", sites.get(0), sites.get(1)));
  }

  @Test
  void aSiteBesideTheProgramIsFoundByItsNameOrByNone() throws IOException {
    var near = List.of(program, folder);
    var ita = site("ita");

    assertEquals(ita, Opening.site(Path.of("ita"), program, near));
    assertEquals(ita, Opening.site(Path.of("."), program, near));
    assertEquals(Path.of("no-such-site"), Opening.site(Path.of("no-such-site"), program, near));
    file("prongsai/site.yml");
    assertEquals(Path.of("."), Opening.site(Path.of("."), program, near));
    Files.delete(program.resolve("site.yml"));
    site("other");
    assertEquals(Path.of("."), Opening.site(Path.of("."), program, near));
    assertEquals(ita, Opening.site(ita, program, List.of()));
  }

  @Test
  void whereThereIsNoSiteOneIsBegunBesideTheProgram() {
    assertEquals(new Opening.OfNothing(folder.resolve("ita")), of(""));
    assertEquals(new Opening.Unclear("open.no-site", List.of(program, folder)), of("check"));
  }

  @Test
  void filesOfAnOfficeAreTakenIntoTheOnlySiteNear() throws IOException {
    var file = file("desk/สขร1.xlsx");
    assertEquals(new Opening.Unclear("open.no-site", List.of(program, folder)), of("", file));

    var site = site("one");
    assertEquals(new Opening.OfFiles(site, List.of(file)), of("", file));
    assertEquals(new Opening.Unclear("open.not-a-site", List.of(file)), of("check", file));
  }

  @Test
  void whatIsMissingOrNoFileOfAnOfficeIsNamed() throws IOException {
    site("one");
    var gone = folder.resolve("gone.xlsx");
    var program = file("desk/setup.exe");

    assertEquals(new Opening.Unclear("open.missing", List.of(gone)), of("", gone));
    assertEquals(new Opening.Unclear("open.unknown", List.of(program)), of("", program));
  }
}
