package org.prongsai.grade;

import java.io.IOException;

/** Runs a library's parser on untrusted bytes. */
public final class GuardedParser {

  private GuardedParser() {}

  /** What is done with the library; no more of our own code than must be. */
  @FunctionalInterface
  public interface Work<T> {
    public T run() throws IOException, UnreadableException;
  }

  /**
   * Runs a parser; where it gives up, the bytes are damaged.
   *
   * @param place where in the file, as in {@code Fault}
   */
  public static <T> T run(FileFormat format, String place, Work<T> work)
      throws UnreadableException {
    try {
      return work.run();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox, POI and XMLBeans document IOException alone. On bytes with a few bits turned they
      // also throw unchecked exceptions of their own (RecordFormatException, POIXMLException …)
      // and of the platform (NullPointerException, ClassCastException, IndexOutOfBounds…), and on
      // trees nested a thousandfold they use up the stack. No list of them would be complete.
      throw UnreadableException.damaged(format, place);
    }
  }
}
