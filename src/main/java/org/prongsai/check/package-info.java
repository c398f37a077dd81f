/**
 * Reads the finished output folder again. Knows nothing of how it was made: what to expect there is
 * handed in as an {@link org.prongsai.check.Expectation}.
 */
package org.prongsai.check;
