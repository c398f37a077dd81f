package org.prongsai.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.problem.ProblemDetail;

class FileNamesTest {

  @ParameterizedTest
  @CsvSource({
    "files/CON, NAME_RESERVED",
    "files/nul.txt, NAME_RESERVED",
    "files/NUL.tar.gz, NAME_RESERVED",
    "files/aux/x.txt, NAME_RESERVED",
    "files/com1.pdf, NAME_RESERVED",
    "files/LPT9, NAME_RESERVED",
    "files/prn .txt, NAME_RESERVED",
    "files/trail., NAME_END",
    "files/folder./x.txt, NAME_END",
    "'files/space ', NAME_END",
    "files/a:b.txt, NAME_CHARACTER",
    "files/what?.txt, NAME_CHARACTER",
    "files/a|b, NAME_CHARACTER",
    "files/a\\b, NAME_CHARACTER",
    "'files/tab\tx', NAME_CHARACTER"
  })
  void refusesWhatWindowsCannotHold(String path, ProblemDetail why) {
    assertEquals(Optional.of(why), FileNames.fault(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"console.txt", "com10.pdf", "aux-2567.pdf", "x/con-tract.pdf", "com.txt", "a.b.c"})
  void takesNamesThatOnlyBeginLikeThese(String path) {
    assertEquals(Optional.empty(), FileNames.fault(path));
  }

  @Test
  void refusesPathsThatLeaveNoRoomForTheFolderAroundThem() {
    assertEquals(Optional.empty(), FileNames.fault("a/".repeat(99) + "bc"));
    assertEquals(Optional.of(ProblemDetail.NAME_LONG), FileNames.fault("a/".repeat(100) + "b"));
  }

  @Test
  void namesThatDifferInCapitalLettersAreOneElsewhere() {
    assertEquals(
        Map.of("f/a.txt", new FileNames.Twin("f/a.txt", "f/A.txt")),
        FileNames.twins(List.of("f/A.txt", "f/a.txt", "g/a.txt")));
  }

  @Test
  void soAreNamesOfComposedAndDecomposedLetters() {
    assertEquals(
        Map.of(
            "\u0E33.png",
            new FileNames.Twin("\u0E33.png", "\u0E4D\u0E32.png"),
            "\u00E9",
            new FileNames.Twin("\u00E9", "e\u0301")),
        FileNames.twins(List.of("\u0E4D\u0E32.png", "\u0E33.png", "e\u0301", "\u00E9")));
  }

  @Test
  void aFolderIsToldOfOnceWithAllThatLiesInIt() {
    assertEquals(
        Map.of("f/o1/a.txt", new FileNames.Twin("f/o1", "f/O1")),
        FileNames.twins(List.of("f/O1/a.txt", "f/O1/b.txt", "f/o1/a.txt", "f/o1/c.txt")));
  }
}
