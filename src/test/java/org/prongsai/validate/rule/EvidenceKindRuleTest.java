package org.prongsai.validate.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.grade.Zips;

class EvidenceKindRuleTest {

  @TempDir private Path dir;

  private final Given site = Given.site();

  @Test
  void eachFileIsToldOfAtItsPlace() throws IOException {
    file("a/page.php", "<?php echo 1;");
    file("a/README", "ก");
    file("a/x.php.pdf", "%PDF-1.4");
    file("a/photo.jpg", "not a picture");
    file("a/page.html", "<html>\n<script>x</script>");
    file("a/plain.html", "<!doctype html><p>ก</p>");
    file("a/list.csv", "ก,ข\n1,2\n");
    file("a/empty.txt", "");

    site.checkedBy(new EvidenceKindRule())
        .expect(
            List.of(
                    "evidence-kind files/a/README:1:1",
                    "evidence-kind files/a/page.php:1:1",
                    "evidence-name-disagrees files/a/photo.jpg:1:1",
                    "evidence-runs files/a/page.html:2:1",
                    "evidence-runs files/a/x.php.pdf:1:1")
                .stream()
                .sorted(java.util.Comparator.comparing(line -> line.split(" ")[1]))
                .toList());
  }

  @Test
  void saysWhatTheContentIs() throws IOException {
    file("a/table.xls", "<html><table><tr><td>1</table>");
    site.checkedBy(new EvidenceKindRule())
        .expect(EvidenceKindRule.EVIDENCE_NAME_DISAGREES, "files/a/table.xls:1:1")
        .saying(".xls", "html");
  }

  @Test
  void warnsOfMacros() throws IOException {
    var parts =
        Map.of(
            "[Content_Types].xml", new byte[1],
            "word/document.xml", new byte[1],
            "word/vbaProject.bin", new byte[1]);
    Files.write(dir.resolve("plan.docm"), Zips.of(parts));
    site.file("a/plan.docm", dir.resolve("plan.docm"))
        .checkedBy(new EvidenceKindRule())
        .expect(EvidenceKindRule.EVIDENCE_MACROS, "files/a/plan.docm:1:1")
        .saying("word/vbaProject.bin");
  }

  private void file(String path, String text) throws IOException {
    var file = dir.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    site.file(path, file);
  }
}
