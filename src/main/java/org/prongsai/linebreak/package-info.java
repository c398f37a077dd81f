/** In: the HTML of a page. Out: the same, with what no line end may tear in spans. Pure. */
package org.prongsai.linebreak;
