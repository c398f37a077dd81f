package org.prongsai.grade;

import org.prongsai.grade.sheet.Fault;
import org.prongsai.grade.sheet.FaultKind;

/** Ends the reading of a file that a machine cannot read; never leaves this package. */
public final class UnreadableException extends Exception {

  private final transient Fault fault;

  private UnreadableException(Fault fault) {
    super(fault.kind().id(), null, false, false);
    this.fault = fault;
  }

  static UnreadableException empty(String found) {
    return new UnreadableException(Fault.ofFile(FaultKind.EMPTY_FILE, found));
  }

  public static UnreadableException damaged(FileFormat format, String place) {
    return new UnreadableException(new Fault(FaultKind.DAMAGED, place, format.id(), 1));
  }

  public static UnreadableException encrypted(FileFormat format, String place) {
    return new UnreadableException(new Fault(FaultKind.ENCRYPTED, place, format.id(), 1));
  }

  public Fault fault() {
    return fault;
  }
}
