package org.prongsai.audit;

/** An address is not one that this program goes to. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  Refusal(Reason reason) {
    super(reason.id());
    this.finding = Finding.of(reason);
  }

  Finding finding() {
    return finding;
  }
}
