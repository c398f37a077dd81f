/**
 * In: Bytes.
 *
 * <p>Out: Their SHA-256 checksum.
 *
 * <p>Must not know: Everything else.
 */
package org.prongsai.hash;
