package org.prongsai.delivery;

import java.util.List;

/** A delivery that cannot be carried out, with all reasons that were found. */
public final class DeliveryException extends Exception {

  private final transient List<Obstacle> obstacles;

  public DeliveryException(List<Obstacle> obstacles) {
    super(obstacles.toString());
    this.obstacles = List.copyOf(obstacles);
  }

  public DeliveryException(String key, Object... args) {
    this(List.of(Obstacle.of(key, args)));
  }

  public List<Obstacle> obstacles() {
    return obstacles;
  }
}
