package org.prongsai.delivery;

import java.util.List;

/**
 * What stands in the way of a delivery.
 *
 * @param key key of the words that say it, with a cure
 * @param args what stands in them
 */
public record Obstacle(String key, List<Object> args) {

  /** Names in one message. */
  private static final int NAMED = 10;

  public Obstacle {
    args = List.copyOf(args);
  }

  public static Obstacle of(String key, Object... args) {
    return new Obstacle(key, List.of(args));
  }

  /** The first names of many, and how many there are. */
  public static Obstacle naming(String key, List<String> names) {
    var named = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
    return of(key, names.size() > NAMED ? named + ", …" : named, names.size());
  }
}
