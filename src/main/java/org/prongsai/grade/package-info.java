/**
 * In: The bytes of an attached file. Out: A grade of its machine-readability, and the faults that
 * lower it. Must not know: The site that the file belongs to.
 */
package org.prongsai.grade;
