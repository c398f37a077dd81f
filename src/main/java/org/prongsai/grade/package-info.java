/**
 * In: The bytes of an attached file.
 *
 * <p>Out: How well a machine can read it, and why not better.
 *
 * <p>Must not know: The site that the file belongs to.
 */
package org.prongsai.grade;
