package org.prongsai.render.oit;

import static org.prongsai.columns.OitDisclosuresColumns.*;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.model.Row;
import org.prongsai.page.Elements;
import org.prongsai.page.Fact;
import org.prongsai.page.Items;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.PageDescription;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;

/** All disclosure items of a year on one page, in order, for an assessor with ten minutes. */
public final class OitAllPage implements OitPageType {

  @Override
  public int standing() {
    return 45;
  }

  @Override
  public PageDescription description() {
    return PageDescription.eachYear("ita/%s/all", "oit-disclosures").heading("heading.oit-all");
  }

  @Override
  public List<Section> sections(Scope scope) {
    var year = scope.year();
    var items = new ItemParts(scope, year);
    var opening = new ArrayList<>(items.opening());
    opening.add(items.jumps());
    opening.add(new Part.Links(new OitLinks(scope, year).ways()));
    return new Sections(scope)
        .opening("items", opening)
        .addAll(items.sections((group, rows) -> blocks(scope, rows)))
        .data("oit-disclosures", "oit-evidence", "oit-elements")
        .list();
  }

  private static Items blocks(Scope scope, List<Row> rows) {
    return new Items(rows.stream().map(row -> block(scope, row)).toList());
  }

  private static Items.Block block(Scope scope, Row row) {
    var year = scope.year();
    var elements = new ElementParts(scope, year);
    var item = row.text(ITEM);
    var names = new ItemName(scope);
    var pieces = new EvidenceParts(scope, year).of(item);
    var facts = new ArrayList<>(new ItemFacts(scope, row).known());
    if (pieces.pieces().isEmpty()) {
      facts.add(Fact.of(scope.say("column.evidence"), scope.say("items.not-recorded")));
    }
    return new Items.Block(
        item,
        names.of(row),
        names.note(row),
        scope.href("ita/" + year + "/" + item),
        facts,
        pieces,
        elements.isRecorded(item) ? elements.of(item) : Elements.NONE);
  }
}
