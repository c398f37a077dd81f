package org.prongsai.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a rule or a name is known. */
public enum Basis {
  /** Printed in the source document. */
  STATED,
  /** Found in a public source. */
  FOUND,
  /** Recalled; labelled unconfirmed wherever it is shown. */
  RECALLED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Basis> of(String code) {
    return Arrays.stream(values()).filter(basis -> basis.code().equals(code)).findFirst();
  }
}
