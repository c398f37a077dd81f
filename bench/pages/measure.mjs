// Weights, heights and layout shift of the pages of a built site, and what Lighthouse says of five.
//   npm install && node measure.mjs SITE [weights|shift|lighthouse]     all three unless told
// Chromium at /usr/bin/chromium, or the one in PRONGSAI_CHROMIUM. Prints Markdown.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { ARGUMENTS, CHROMIUM, PHONE, kind, pages, serve } from "./site.mjs";

const [root, what] = process.argv.slice(2);
const site = await serve(root);
const LATE = 1500;
const FIVE = ["index.html", "scores/index.html", "o17/index.html", "data/ita-tool-scores/index.html", "search/index.html"];

function table(head, rows) {
  console.log(`\n| ${head.join(" | ")} |\n|${"---|".repeat(head.length)}`);
  rows.forEach((row) => console.log(`| ${row.join(" | ")} |`));
}

/** The last of each kind: of the newest year. */
function samples() {
  const byKind = new Map();
  pages(root)
    .filter((page) => !page.startsWith("en/"))
    .forEach((page) => byKind.set(kind(page), page));
  return [...byKind.values()].sort();
}

function five() {
  const own = pages(root).filter((page) => !page.startsWith("en/"));
  return FIVE.map((end) => own.filter((page) => page === end || (end !== "index.html" && page.endsWith("/" + end))))
    .map((found) => found.find((page) => /2567/.test(page)) ?? found[0])
    .filter(Boolean);
}

async function weights(browser) {
  const scripts = join(root, "assets/js");
  const js = readdirSync(scripts)
    .filter((name) => name.endsWith(".js"))
    .map((name) => gzipSync(readFileSync(join(scripts, name)), { level: 9 }).length);
  console.log(`\nJavaScript, all ${js.length} files, gzip: ${(js.reduce((a, b) => a + b) / 1000).toFixed(1)} kB.`);
  const rows = [];
  for (const path of samples()) {
    const context = await browser.newContext({ viewport: PHONE });
    const page = await context.newPage();
    let fonts = 0;
    let rest = 0;
    const sizes = [];
    page.on("requestfinished", (request) =>
      sizes.push(
        request.sizes().then(({ responseBodySize, responseHeadersSize }) => {
          if (request.url().endsWith(".woff2")) {
            fonts += responseBodySize + responseHeadersSize;
          } else {
            rest += responseBodySize + responseHeadersSize;
          }
        })
      )
    );
    await page.goto(site.base + path, { waitUntil: "networkidle" });
    await Promise.all(sizes);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    rows.push([`\`${path.replace("index.html", "") || "/"}\``, (rest / 1000).toFixed(1), (fonts / 1000).toFixed(1), height]);
    await context.close();
  }
  table(["page", "kB without fonts", "kB fonts", "height in px at 360"], rows);
}

async function shift(browser) {
  const ten = [...new Set([...five(), ...samples().filter((page) => page.split("/").length < 4)])].slice(0, 10);
  const rows = [];
  for (const path of ten) {
    const row = [`\`${path.replace("index.html", "") || "/"}\``];
    for (const language of ["", "en/"]) {
      const context = await browser.newContext({ viewport: PHONE });
      const page = await context.newPage();
      await page.addInitScript(() => {
        window.shifted = 0;
        new PerformanceObserver((list) =>
          list.getEntries().forEach((entry) => (window.shifted += entry.hadRecentInput ? 0 : entry.value))
        ).observe({ type: "layout-shift", buffered: true });
      });
      await page.route("**/*.woff2", async (route) => {
        await new Promise((later) => setTimeout(later, LATE));
        await route.continue();
      });
      await page.goto(site.base + language + path);
      await page.waitForTimeout(2 * LATE);
      row.push((await page.evaluate(() => window.shifted)).toFixed(4));
      await context.close();
    }
    rows.push(row);
  }
  table(["page, fonts 1.5 s late", "Thai", "English"], rows);
}

async function lighthouse() {
  const { default: run } = await import("lighthouse");
  const port = 9337;
  const chrome = await chromium.launch({ executablePath: CHROMIUM, args: [...ARGUMENTS, `--remote-debugging-port=${port}`] });
  const rows = [];
  for (const path of five().flatMap((page) => [page, "en/" + page])) {
    const { lhr } = await run(site.base + path, { port, logLevel: "error", output: "json" });
    const points = (id) => Math.round(lhr.categories[id].score * 100);
    const failed = Object.values(lhr.categories)
      .filter((category) => category.id !== "performance")
      .flatMap((category) => category.auditRefs)
      .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
      .map(({ id }) => id);
    rows.push([
      `\`${path}\``,
      points("accessibility"),
      points("best-practices"),
      points("seo"),
      points("performance"),
      lhr.audits["first-contentful-paint"].displayValue,
      lhr.audits["largest-contentful-paint"].displayValue,
      lhr.audits["cumulative-layout-shift"].displayValue,
      failed.join(", ") || "–",
    ]);
  }
  await chrome.close();
  table(["page", "accessibility", "best practices", "SEO", "performance", "first paint", "largest", "shift", "failed"], rows);
}

const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
if (!what || what === "weights") await weights(browser);
if (!what || what === "shift") await shift(browser);
await browser.close();
if (!what || what === "lighthouse") await lighthouse();
site.close();
process.exit(0);
