package org.prongsai.delivery;

import java.io.IOException;
import java.util.List;

/** A place refused, in a way that there are words for. */
public final class PlaceException extends IOException {

  private final transient Obstacle obstacle;

  public PlaceException(String key, Object... args) {
    super(key + " " + List.of(args));
    this.obstacle = Obstacle.of(key, args);
  }

  public Obstacle obstacle() {
    return obstacle;
  }
}
