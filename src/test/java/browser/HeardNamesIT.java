package browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What Chromium hands to screen readers is what is written: the spans that keep words whole must
 * not put spaces into headings, links, cells and paragraphs.
 */
class HeardNamesIT {

  private static final Set<String> ROLES = Set.of("heading", "link", "cell", "rowheader");
  private static final String WRITTEN =
      """
      function () {
        // The name of the agency has two forms above; hidden parts and blocks make other names.
        if (!this.closest || !this.closest('main') || this.matches('[aria-label]')) return '';
        return this.querySelector('[aria-hidden], [aria-label], .ds-visually-hidden, div, p, ul, li,'
            + ' .ds-table__note, svg, br') ? '' : this.textContent;
      }
      """;

  @Test
  void namesHaveNoSpacesThatNobodyWrote() {
    var findings = new Findings();
    var names = 0;
    try (var server = new SiteServer(BuiltSite.ofThisBuild().root());
        var session = new BrowserSession();
        Page page = session.phone()) {
      var tools = page.context().newCDPSession(page);
      tools.send("Accessibility.enable");
      tools.send("DOM.enable");
      for (var path :
          List.of(
              "2567/analysis/1/index.html",
              "2568/measures/index.html",
              "data/index.html",
              "unknown/index.html")) {
        page.navigate(server.rootAddress() + path);
        names += compare(tools, path, findings);
      }
    }
    findings.assertNone();
    assertTrue(names > 60, names + " names");
  }

  /** The links of the foot and the other ways are places of their own, each with its name. */
  @Test
  void everyWayAroundIsANamedPlace() {
    try (var server = new SiteServer(BuiltSite.ofThisBuild().root());
        var session = new BrowserSession();
        Page page = session.phone()) {
      var tools = page.context().newCDPSession(page);
      tools.send("Accessibility.enable");
      page.navigate(server.rootAddress() + "ita/2567/index.html");
      assertTrue(
          named(tools, "navigation").containsAll(List.of("ตำแหน่งของหน้านี้", "เมนูท้ายหน้า")));
      var heard = named(tools, "heading");
      var scored = "o9 รายงานผลการดำเนินงานประจำปี: ได้ ๐ คะแนน";
      assertTrue(heard.containsAll(List.of(scored, "ทุกข้อ แยกตามกลุ่ม")), heard.toString());
    }
  }

  /** On a phone a cell shows the head of its column, which a screen reader says anyway. */
  @Test
  void aCellIsNotHeardWithTheHeadOfItsColumn() {
    try (var server = new SiteServer(BuiltSite.ofThisBuild().root());
        var session = new BrowserSession();
        Page page = session.phone()) {
      page.setViewportSize(320, 640);
      var tools = page.context().newCDPSession(page);
      tools.send("Accessibility.enable");
      for (var path : List.of("unknown/index.html", "2567/scores/what-if/index.html")) {
        page.navigate(server.rootAddress() + path);
        page.evaluate(
            "() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
        var labels =
            page.locator("td[data-label]").all().stream()
                .map(cell -> spaced(cell.getAttribute("data-label")))
                .distinct()
                .toList();
        assertFalse(labels.isEmpty(), path);
        var twice =
            named(tools, "cell").stream()
                .filter(name -> labels.stream().anyMatch(label -> name.startsWith(label + " ")))
                .toList();
        assertTrue(twice.isEmpty(), path + " " + twice);
      }
    }
  }

  /** What is said later is said only where there was a place for it from the start. */
  @Test
  void theCountOfTheSearchHasItsPlaceBeforeItIsSaid() {
    try (var server = new SiteServer(BuiltSite.ofThisBuild().root());
        var session = new BrowserSession();
        Page page = session.phone()) {
      page.navigate(server.rootAddress() + "search/index.html");
      var display = "() => getComputedStyle(document.querySelector('[role=status]')).display";
      assertEquals("block", page.evaluate(display));
    }
  }

  private static List<String> named(CDPSession tools, String role) {
    var names = new ArrayList<String>();
    for (var one : tools.send("Accessibility.getFullAXTree").getAsJsonArray("nodes")) {
      var node = one.getAsJsonObject();
      if (!node.get("ignored").getAsBoolean() && value(node, "role").equals(role)) {
        names.add(spaced(value(node, "name")));
      }
    }
    return names;
  }

  private static int compare(CDPSession tools, String path, Findings findings) {
    int compared = 0;
    var tree = tools.send("Accessibility.getFullAXTree").getAsJsonArray("nodes");
    for (var one : tree) {
      var node = one.getAsJsonObject();
      if (node.get("ignored").getAsBoolean() || !ROLES.contains(value(node, "role"))) {
        continue;
      }
      var heard = spaced(value(node, "name"));
      var written = spaced(written(tools, node.get("backendDOMNodeId").getAsInt()));
      if (heard.isEmpty() || written.isEmpty()) {
        continue;
      }
      compared++;
      if (!heard.equals(written)) {
        findings.add(path, value(node, "role") + " “" + written + "” is heard as “" + heard + "”");
      }
    }
    return compared;
  }

  private static String written(CDPSession tools, int node) {
    var which = new JsonObject();
    which.addProperty("backendNodeId", node);
    var object = tools.send("DOM.resolveNode", which).getAsJsonObject("object");
    var call = new JsonObject();
    call.addProperty("objectId", object.get("objectId").getAsString());
    call.addProperty("functionDeclaration", WRITTEN);
    call.addProperty("returnByValue", true);
    var result = tools.send("Runtime.callFunctionOn", call).getAsJsonObject("result");
    return result.get("value").getAsString();
  }

  private static String value(JsonObject node, String property) {
    return node.has(property) && node.getAsJsonObject(property).has("value")
        ? node.getAsJsonObject(property).get("value").getAsString()
        : "";
  }

  private static String spaced(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
