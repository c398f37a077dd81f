package org.prongsai.grade;

/** Ends the reading of a file that a machine cannot read; never leaves this package. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  private UnreadableException(Fault fault) {
    super(fault.kind().id(), null, false, false);
    this.fault = fault;
  }

  static UnreadableException empty(String found) {
    return new UnreadableException(Fault.ofFile(FaultKind.EMPTY_FILE, found));
  }

  static UnreadableException damaged(Format format, String place) {
    return new UnreadableException(new Fault(FaultKind.DAMAGED, place, format.id(), 1));
  }

  static UnreadableException encrypted(Format format, String place) {
    return new UnreadableException(new Fault(FaultKind.ENCRYPTED, place, format.id(), 1));
  }

  Fault fault() {
    return fault;
  }
}
