package org.prongsai.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * PDFBox, POI and the like take long to load, so a file that does not need them never sees them.
 */
class LazyLibrariesTest {

  /** Loads the package under test anew and writes down which libraries it asks for. */
  private static final class Watch extends ClassLoader {

    private static final List<String> HEAVY = List.of("org.apache.", "org.openxmlformats.");

    private final List<String> asked = new ArrayList<>();

    Watch() {
      super(LazyLibrariesTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (HEAVY.stream().anyMatch(name::startsWith)) {
        asked.add(name);
      }
      boolean isOurs = name.startsWith("org.prongsai.grade.");
      var loaded = isOurs ? findLoadedClass(name) : super.loadClass(name, resolve);
      return loaded == null ? define(name) : loaded;
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (var in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        var bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  private static List<String> libraries(String name, byte[] bytes)
      throws ReflectiveOperationException {
    var watch = new Watch();
    var type = watch.loadClass("org.prongsai.grade.FileGrader");
    var grade = type.getMethod("grade", String.class, byte[].class, boolean.class);
    grade.invoke(type.getConstructor().newInstance(), name, bytes, false);
    return watch.asked;
  }

  @Test
  void areNotLoadedForATableOrAnImage() throws ReflectiveOperationException {
    var csv = "a,b\n1,\"1,000\"\n๒,3\n".getBytes(StandardCharsets.UTF_8);

    assertEquals(List.of(), libraries("table.csv", csv));
    assertEquals(List.of(), libraries("scan.gif", "GIF89a".getBytes(StandardCharsets.US_ASCII)));
    assertEquals(List.of(), libraries("empty.pdf", new byte[0]));
  }

  @Test
  void areLoadedForTheirOwnFilesOnly() throws ReflectiveOperationException {
    var pdf = libraries("text.pdf", new Pdfs().text(Pdfs.LINE).bytes());
    var xlsx = libraries("table.xlsx", Sheets.xlsx().sheet("a").row("x").bytes());

    assertTrue(pdf.stream().anyMatch(name -> name.startsWith("org.apache.pdfbox.")));
    assertTrue(pdf.stream().noneMatch(name -> name.startsWith("org.apache.poi.")));
    assertTrue(xlsx.stream().anyMatch(name -> name.startsWith("org.apache.poi.")));
    assertTrue(xlsx.stream().noneMatch(name -> name.startsWith("org.apache.pdfbox.")));
  }

  @Test
  void refusesNoFileAtAll() {
    var grader = new FileGrader();

    assertThrows(NullPointerException.class, () -> grader.grade(null, new byte[0], false));
    assertThrows(NullPointerException.class, () -> grader.grade("a", null, false));
  }
}
