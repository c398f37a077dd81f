package browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.Rounds;
import org.prongsai.build.BuildConfig;
import org.prongsai.build.SiteModel;
import org.prongsai.ita.scoring.Assessment;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.ita.scoring.WhatIf;
import org.prongsai.model.Basis;
import org.prongsai.model.Catalogue;
import org.prongsai.problem.Problems;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.ThaiDigits;

/** The part of the scores page in which a reader tries other scores. */
class WhatIfIT {

  private static final BuiltSite SITE = BuiltSite.ofThisBuild();
  private static final String THAI = "2567/scores/what-if/index.html";
  private static final String ENGLISH = BuiltSite.inEnglish(THAI);
  private static final int SETS = Rounds.of(40, 1_000);
  private static final List<String> FIELDS = List.of("iit", "eit-1", "eit-2");
  private static final String CONTROLS =
      "main :is(input, button, select, textarea, form), [data-what-if] summary";

  /** Makes the inputs what they are told to be, as a reader would, and reads the answer. */
  private static final String TRY =
      """
      (form, values) => {
        for (const input of form.querySelectorAll('input')) {
          const value = values[input.name];
          if (input.type === 'checkbox') {
            input.checked = value === undefined ? input.defaultChecked : value === '100.00';
          } else {
            input.value = value === undefined ? input.defaultValue : value;
          }
        }
        form.dispatchEvent(new Event('change'));
        const text = selector => form.querySelector(selector).textContent;
        const missing = form.querySelectorAll('[data-name]:not([hidden]) li:not([hidden])');
        return text('[data-total]') + '|' + text('[data-level]') + '|' + missing.length;
      }
      """;

  private static SiteServer server;
  private static BrowserSession session;
  private final Findings findings = new Findings();

  @BeforeAll
  static void open() {
    server = new SiteServer(SITE.root());
    session = new BrowserSession();
  }

  @AfterAll
  static void close() {
    session.close();
    server.close();
  }

  private Page visit(String path) {
    var page = session.desktop();
    PageWatch.on(page, server.rootAddress(), findings).open(path);
    return page;
  }

  private static void assertAnswer(Page page, String total, String level) {
    PlaywrightAssertions.assertThat(page.locator("[data-total]")).hasText(total);
    PlaywrightAssertions.assertThat(page.locator("[data-level]")).hasText(level);
  }

  private static Locator input(Page page, String name) {
    return page.locator("input[name='" + name + "']");
  }

  @ParameterizedTest
  @CsvSource({
    THAI + ", ๙๔.๖๖, ๙๕.๒๓, ๙๕.๖๖, ๙๖.๒๓, ผ่าน",
    "en/" + THAI + ", 94.66, 95.23, 95.66, 96.23, Pass"
  })
  void fixingTheZeroItemsMovesTheTotalButNotTheLevel(
      String path, String now, String o9, String o17, String both, String level) {
    var page = visit(path);
    assertAnswer(page, now, level);
    input(page, "o9").check();
    assertAnswer(page, o9, level);
    input(page, "o17").check();
    assertAnswer(page, both, level);
    input(page, "o9").uncheck();
    assertAnswer(page, o17, level);
    page.locator("button[type=reset]").click();
    assertAnswer(page, now, level);
    findings.assertNone();
  }

  @Test
  void theKeyboardIsEnough() {
    var page = visit(ENGLISH);
    input(page, "o9").focus();
    page.keyboard().press("Space");
    assertAnswer(page, "95.23", "Pass");
    page.keyboard().press("Tab");
    page.keyboard().press("Space");
    assertAnswer(page, "96.23", "Pass");
    assertFalse(input(page, "o1").isVisible());
    page.locator("[data-what-if] summary").first().focus();
    page.keyboard().press("Enter");
    // The mark of what is not confirmed, a link to its note, stands before the first item.
    page.keyboard().press("Tab");
    if (page.locator(".ds-mark:focus").count() > 0) {
      page.keyboard().press("Tab");
    }
    page.keyboard().press("Space");
    assertTrue(input(page, "o1").isVisible());
    assertFalse(input(page, "o1").isChecked());
    assertAnswer(page, "95.56", "Pass");
    findings.assertNone();
  }

  @Test
  void aSurveyScoreCanBeTypedInEitherNumerals() {
    var page = visit(THAI);
    input(page, "eit-2").fill("๘๕.๐๐");
    assertAnswer(page, "๙๕.๒๘", "ผ่านดี †");
    input(page, "eit-2").fill("84.99");
    assertAnswer(page, "๙๕.๒๘", "ผ่าน");
    assertEquals("false", input(page, "eit-2").getAttribute("aria-invalid"));
    for (var wrong : List.of("", "abc", "100.01", "-1", "9.999")) {
      input(page, "eit-2").fill(wrong);
      assertAnswer(page, "๙๔.๖๖", "ผ่าน");
      assertEquals("true", input(page, "eit-2").getAttribute("aria-invalid"), wrong);
    }
    input(page, "eit-2").press("Enter");
    assertTrue(page.url().endsWith(THAI), page::url);
    findings.assertNone();
  }

  @Test
  void whatIsNoScoreIsSaidAtItsField() {
    for (var path : List.of(THAI, ENGLISH)) {
      var page = visit(path);
      var field = input(page, "iit");
      field.fill("120");
      var said = page.locator("#what-if-iit[aria-live=polite]");
      PlaywrightAssertions.assertThat(said).containsText("“120”");
      assertTrue(
          List.of(field.getAttribute("aria-describedby").split(" ")).contains("what-if-iit"));
      assertEquals(0, page.locator("label #what-if-iit").count());
      field.fill("90");
      PlaywrightAssertions.assertThat(said).isEmpty();
    }
    findings.assertNone();
  }

  @Test
  void theAnswerWaitsForTheEndOfTheNumber() {
    var page = visit(ENGLISH);
    page.evaluate(
        """
        () => {
          window.said = [];
          const total = document.querySelector('[data-total]');
          new MutationObserver(() => window.said.push(total.textContent))
            .observe(total, { childList: true, characterData: true, subtree: true });
        }
        """);
    input(page, "iit").fill("");
    input(page, "iit").pressSequentially("50.5");
    input(page, "iit").press("Tab");
    assertEquals(1, ((List<?>) page.evaluate("() => window.said")).size());
    // A pause is an end too.
    input(page, "iit").fill("60");
    page.waitForFunction("() => window.said.length === 2");
    findings.assertNone();
  }

  @Test
  void theAnswerIsSaidAloudAndSaysWhoseItIs() {
    for (var path : List.of(THAI, ENGLISH)) {
      var page = visit(path);
      var answer = page.locator(".ds-what-if__status[aria-live=polite]");
      assertEquals("true", answer.getAttribute("aria-atomic"));
      assertEquals(2, answer.locator("[data-total], [data-level]").count());
      var own =
          path.equals(THAI)
              ? "เว็บไซต์นี้คำนวณ มิใช่ผลของสำนักงาน ป.ป.ช."
              : "Computed by this site, not a result of the NACC";
      assertTrue(page.locator("[data-what-if]").innerText().contains(own), path);
    }
  }

  @Test
  void everySwitchOpenedHasNoBarrier() {
    var axe = new Axe();
    for (var path : List.of(THAI, ENGLISH)) {
      var page = visit(path);
      page.evaluate("() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
      input(page, "o9").check();
      input(page, "iit").fill("wrong");
      axe.check(page, path, "opened", findings);
      Width.check(page, path, BrowserSession.PHONE_WIDTH, findings);
    }
    findings.assertNone();
  }

  @ParameterizedTest
  @ValueSource(strings = {THAI, "en/" + THAI})
  void withoutAScriptTheWordsAreThereAndNoDeadControl(String path) {
    var page = session.phoneWithoutScript();
    page.navigate(server.rootAddress() + path);
    assertWordsOnly(page, path.equals(THAI));
  }

  @Test
  void aBrowserWithoutLargeNumbersShowsTheWords() {
    var page = session.phone();
    var watch = PageWatch.on(page, server.rootAddress(), findings);
    page.addInitScript("delete window.BigInt");
    watch.open(ENGLISH);
    assertWordsOnly(page, false);
    findings.assertNone();
  }

  private static void assertWordsOnly(Page page, boolean thai) {
    var visible = page.locator(CONTROLS).all().stream().filter(Locator::isVisible).toList();
    assertEquals(List.of(), visible);
    page.locator(".ds-fold__label").all().forEach(Locator::click);
    var words = page.locator("#what-if").innerText() + page.locator("#level").innerText();
    var expected =
        thai
            ? List.of("๙๖.๒๓", "แต่ระดับยังเป็น “ผ่าน”", "o17", "+๐.๕๗", "๘๐.๘๙", "†")
            : List.of("96.23", "would still be Pass", "o17", "+0.57", "80.89", "†");
    assertAll(
        expected.stream().map(w -> () -> assertTrue(words.contains(w), () -> w + " in " + words)));
    assertEquals(2, page.locator("#what-if table, #level table").count());
  }

  @Test
  void worksFromAFolder() {
    var page = session.desktop();
    var folder = SITE.root().toUri().toASCIIString().replaceFirst("^file:/+", "file:///");
    PageWatch.on(page, folder, findings).open(ENGLISH);
    input(page, "o9").check();
    input(page, "o17").check();
    assertAnswer(page, "96.23", "Pass");
    findings.assertNone();
  }

  @Test
  void theScriptIsLoadedOnlyWhereItHasSomethingToDo() throws IOException {
    for (var path : SITE.pages()) {
      var document = Jsoup.parse(SITE.root().resolve(path), "UTF-8");
      var loaded = document.select("script[src$=what-if.js][defer]").size();
      assertEquals(document.select("[data-what-if]").size(), loaded, path);
    }
  }

  @Test
  void everySwitchIsNamedByItsItem() {
    var page = visit(ENGLISH);
    var o17 = new Page.GetByRoleOptions().setName("o17 Annual procurement summary report");
    assertEquals(1, page.getByRole(AriaRole.CHECKBOX, o17).count());
    var eit = new Page.GetByRoleOptions().setName("EIT part 2");
    assertEquals(1, page.getByRole(AriaRole.TEXTBOX, eit).count());
    findings.assertNone();
  }

  /** The script adds up what Java published; Java, asked the same, says the same. */
  @ParameterizedTest
  @ValueSource(strings = {THAI, "en/" + THAI})
  void agreesWithTheProgram(String path, TestReporter reporter) {
    long seed = Long.getLong("prongsai.seed", 25671001L);
    reporter.publishEntry("seed", Long.toString(seed));
    var random = new Random(seed);
    var assessment = assessment();
    var form = visit(path).locator("[data-what-if]");
    assertEquals(
        assessment.catalogue().items().size(), form.locator("input[type=checkbox]").count());
    for (int set = 0; set < SETS; set++) {
      var changes = changes(assessment, random);
      var typed = new LinkedHashMap<String, String>();
      changes.forEach((figure, score) -> typed.put(figure, score.toPlainString()));
      assertEquals(
          answer(assessment, changes, path.equals(THAI)),
          form.evaluate(TRY, typed),
          () -> "seed " + seed + ": " + changes);
    }
    findings.assertNone();
  }

  private static Assessment assessment() {
    var problems = new Problems();
    var basedir = Path.of(System.getProperty("prongsai.basedir", ""));
    var output = SITE.root();
    var cache = output.resolveSibling("prongsai-cache");
    var model =
        SiteModel.read(new BuildConfig(basedir, output, cache, Optional.empty(), false), problems);
    assertTrue(model.isPresent(), () -> problems.sorted().toString());
    return model.get().completed().assessments().get(new FiscalYear(2567));
  }

  private static Map<String, BigDecimal> changes(Assessment assessment, Random random) {
    var changes = new LinkedHashMap<String, BigDecimal>();
    int likely = 1 + random.nextInt(10);
    var inputs = new ArrayList<>(FIELDS);
    assessment.catalogue().items().forEach(item -> inputs.add(item.question()));
    for (var input : inputs) {
      if (random.nextInt(10) < likely) {
        boolean item = assessment.formulas().isItem(input);
        int hundredths = item ? 10_000 * random.nextInt(2) : survey(random);
        changes.put(input, new BigDecimal(hundredths).movePointLeft(2));
      }
    }
    return changes;
  }

  /** A score in hundredths, often one that a level asks for. */
  private static int survey(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> 8_500;
      case 1 -> 9_500;
      case 2 -> random.nextInt(10_001);
      default -> 8_000 + random.nextInt(2_001);
    };
  }

  private static String answer(
      Assessment assessment, Map<String, BigDecimal> changes, boolean thai) {
    WhatIf.Outcome outcome = assessment.whatIf().of(changes);
    var total = LevelDecision.published(outcome.scores().get(LevelDecision.TOTAL)).toPlainString();
    var missed = outcome.level().missed();
    int missing = missed.isEmpty() ? 0 : missed.get(missed.size() - 1).shortfalls().size();
    var level = name(outcome.level().level().orElseThrow(), thai);
    return (thai ? ThaiDigits.toThai(total) : total) + "|" + level + "|" + missing;
  }

  private static String name(Catalogue.Level level, boolean thai) {
    var name = thai ? level.name().th() : level.name().en();
    return level.basis() == Basis.RECALLED ? name + " †" : name;
  }
}
