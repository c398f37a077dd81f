package org.prongsai.page;

import java.util.List;

/**
 * All that a template needs for one page.
 *
 * @param outputPath path in the output folder, such as {@code en/2567/scores/index.html}
 * @param template name below {@code templates/}
 * @param layout the frame
 * @param sections what the page says
 */
public record PageContext(
    String outputPath, String template, Layout layout, List<Section> sections) {}
