/**
 * In: Published datasets and their files. Out: The catalogue of datasets and the page of each. Must
 * not know: How files are written, and the templates.
 */
package org.prongsai.render.dataset;
