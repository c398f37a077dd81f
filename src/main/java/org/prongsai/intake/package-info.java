/**
 * Import of the files that an office already has into tables of its site: forms of the NACC,
 * monthly reports, exports. What is read otherwise than it was found is said, and so is what is
 * left out.
 */
package org.prongsai.intake;
