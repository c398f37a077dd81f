package org.prongsai.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Messages by key, with placeholders for arguments: {@code {0}}, {@code {1}} …, and words that
 * follow the number of one: {@code {0} {0|measure|measures}}. Nothing else in them has a meaning,
 * so nothing is escaped.
 *
 * @param all words with the places for their arguments
 */
public record MessageBundle(String language, SortedMap<String, String> all) {

  private static final Pattern ARGUMENT =
      Pattern.compile("\\{([0-9])(?:\\|([^|{}]*)\\|([^|{}]*))?}");

  private static final String ONE = "1";

  public MessageBundle {
    all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
  }

  public MessageBundle(String language, Map<String, String> words) {
    this(language, new TreeMap<>(words));
  }

  /** The words of a language that lie beside a class: {@code name_language.properties}, UTF-8. */
  public static MessageBundle of(Class<?> owner, String name, String language) {
    var file = name + "_" + language + ".properties";
    try (var in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("language must be th or en: " + language);
      }
      return new MessageBundle(language, read(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Reads a properties file. */
  public static Map<String, String> read(Reader file) throws IOException {
    var properties = new Properties();
    properties.load(file);
    var words = new TreeMap<String, String>();
    properties.forEach((key, value) -> words.put((String) key, (String) value));
    return words;
  }

  public boolean has(String key) {
    return all.containsKey(key);
  }

  /**
   * The words under a key as they are written.
   *
   * @throws MissingResourceException where there are none
   */
  public String template(String key) {
    if (!has(key)) {
      throw missing(key);
    }
    return all.get(key);
  }

  /**
   * The words under a key, arguments in their places.
   *
   * @throws MissingResourceException where there are none, or blank ones: nothing is said in blanks
   * @throws IllegalArgumentException where the words ask for an argument that is not given
   */
  public String get(String key, Object... args) {
    var found = template(key);
    if (found.isBlank()) {
      throw missing(key);
    }
    return fill(found, args);
  }

  private MissingResourceException missing(String key) {
    var message = "no words for " + key + " in " + language;
    return new MissingResourceException(message, MessageBundle.class.getName(), key);
  }

  /** Puts arguments into their places; what looks like a place in an argument is none. */
  public static String fill(String template, Object... args) {
    return ARGUMENT
        .matcher(template)
        .replaceAll(
            place -> {
              int index = Integer.parseInt(place.group(1));
              if (index >= args.length) {
                throw new IllegalArgumentException(
                    "{" + index + "} is not given for the words: " + template);
              }
              var said = String.valueOf(args[index]);
              var counted = said.equals(ONE) ? place.group(2) : place.group(3);
              return Matcher.quoteReplacement(place.group(2) == null ? said : counted);
            });
  }

  /** The same words as libraries of the Java platform take them. */
  public ResourceBundle bundle() {
    return new ResourceBundle() {
      @Override
      protected Object handleGetObject(String key) {
        return all.get(key);
      }

      @Override
      public Enumeration<String> getKeys() {
        return Collections.enumeration(all.keySet());
      }
    };
  }
}
