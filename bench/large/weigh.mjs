// What a question to the search of a built site loads, gzip -9: node weigh.mjs FOLDER [QUESTION…]
// The most that any question can load, and, of questions that are given, what each loads: the browser's own scripts are run.
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import zlib from 'node:zlib';

const [site, ...questions] = process.argv.slice(2);
const folder = path.join(site, 'assets/search');
const zipped = (file) => zlib.gzipSync(fs.readFileSync(file), { level: 9 }).length;
const largest = (name, count) => fs.readdirSync(folder).filter((file) => name.test(file))
  .map((file) => zipped(path.join(folder, file))).sort((a, b) => b - a).slice(0, count).reduce((a, b) => a + b, 0);
const scripts = ['words', 'search']
  .map((name) => path.join(site, 'assets/js', name + '.js'));
const code = scripts.map(zipped).reduce((a, b) => a + b, 0);
const kb = (bytes) => (bytes / 1000).toFixed(1).padStart(6);

for (const language of ['th', 'en']) {
  const core = zipped(path.join(folder, language + '.js'));
  const texts = largest(new RegExp(`^${language}-\\d+`), 4);
  const buckets = largest(/^rows-w/, 4), rows = largest(/^rows-t/, 4);
  console.log(`${language}: scripts ${kb(code)}, core ${kb(core)}, at most: texts of 4 pages ${kb(texts)}, buckets of 4 words ${kb(buckets)}, ` +
    `files of 4 purchases ${kb(rows)}; together ${kb(code + core + texts + buckets + rows)} kB`);
}
for (const question of questions) {
  const language = /[ก-๎]/.test(question) ? 'th' : 'en';
  const loaded = new Set();
  const window = { prongsaiSearch: {} };
  const context = vm.createContext({ window, Intl, Map, Set, Promise, console,
    document: { currentScript: { src: '' }, documentElement: { lang: language }, querySelector: () => null } });
  context.prongsaiIndex = (...all) => window.prongsaiIndex(...all);
  context.document.createElement = () => ({});
  context.document.head = { appendChild: (script) => {
    const file = path.join(site, script.src.replace(/^.*assets/, 'assets'));
    loaded.add(file);
    queueMicrotask(() => vm.runInContext(fs.readFileSync(file, 'utf8'), context));
  } };
  scripts.forEach((file) => vm.runInContext(fs.readFileSync(file, 'utf8'), context));
  const s = window.prongsaiSearch;
  const ix = s.index(await s.load(language));
  const asked = s.question(ix, question);
  const rows = await s.findRows(ix, question);
  const found = s.rank(ix, asked);
  for (const entry of found.slice(0, 4 - Math.min(4, new Set(rows.map((row) => row[0])).size))) {
    await s.load(language + '-' + ix.chunks[entry.part][0]);
  }
  const bytes = code + [...loaded].map(zipped).reduce((a, b) => a + b, 0);
  console.log(`${kb(bytes)} kB  ${question}: ${rows.length} purchases, ${found.length} pages, first /${found.length ? found[0].page.path : ''}`);
}
