package org.prongsai.fuzz;

import org.prongsai.problem.Problems;

/** A kind of input that goes into the program. */
interface FuzzKind {

  /** An input. */
  byte[] make(Fuzz fuzz);

  /** All that the program says of it, on the way that it takes in a build or an import. */
  Problems read(byte[] input) throws Exception;
}
