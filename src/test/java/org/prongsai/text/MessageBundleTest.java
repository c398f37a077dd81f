package org.prongsai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessageBundleTest {

  private final MessageBundle words =
      new MessageBundle("th", Map.of("b", "{1} จาก {0}, 'ok' {x} {{1}}", "blank", " "));

  @Test
  void fillsInArgumentsAndNothingElse() {
    assertEquals("{0}$2 จาก 10, 'ok' {x} {{0}$2}", words.get("b", 10, "{0}$2"));
  }

  @Test
  void aMissingOrBlankKeyIsNamed() {
    for (var key : List.of("nope", "blank")) {
      var e = assertThrows(MissingResourceException.class, () -> words.get(key));
      assertTrue(e.getMessage().contains(key + " in th"));
    }
  }

  @Test
  void wordsFollowTheNumberOfOne() {
    var template = "{0} {0|measure|measures} in {1} {1|area|areas}{1|| in all}";

    assertEquals("1 measure in 1 area", MessageBundle.fill(template, 1, "1"));
    assertEquals("2 measures in 11 areas in all", MessageBundle.fill(template, 2, 11));
    assertEquals("0 measures in  areas in all", MessageBundle.fill(template, 0, ""));
  }

  @Test
  void aMissingArgumentIsNamed() {
    assertThrows(IllegalArgumentException.class, () -> words.get("b", 10));
  }

  @Test
  void readsTheWordsOfALanguageBesideAClass() {
    assertEquals(
        "words", MessageBundle.of(MessageBundleTest.class, "words", "en").get("word.many"));
    assertThrows(
        IllegalArgumentException.class,
        () -> MessageBundle.of(MessageBundleTest.class, "words", "fr"));
  }

  @Test
  void givesTheSameWordsAsABundle() {
    var bundle = words.bundle();

    assertEquals(Set.of("b", "blank"), bundle.keySet());
    assertEquals(words.template("b"), bundle.getString("b"));
    assertThrows(MissingResourceException.class, () -> bundle.getString("nope"));
  }

  @Test
  void knowsItsLanguageAndItsKeys() {
    assertEquals("th", words.language());
    assertTrue(words.has("b"));
    assertFalse(words.has("nope"));
    assertEquals(Map.of("b", words.template("b"), "blank", " "), words.all());
  }

  @Test
  void aBlankTemplateMayBeReadAsItStands() {
    assertEquals(" ", words.template("blank"));
    assertThrows(MissingResourceException.class, () -> words.template("nope"));
  }
}
