package org.prongsai.host.jbake;

import org.jbake.template.RenderingException;
import org.prongsai.problem.Location;

/** A template that could not be read or filled, and the place in it. */
public final class TemplateFailure extends RenderingException {

  private final transient Location location;

  public TemplateFailure(Location location, String message, Throwable cause) {
    super(message, cause);
    this.location = location;
  }

  public Location location() {
    return location;
  }
}
