// The built site, served from memory with gzip as web servers do, and its pages by kind.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
};
const PACKED = new Set([".png", ".woff2", ".pdf", ".xlsx", ".zip"]);

export const CHROMIUM = process.env.PRONGSAI_CHROMIUM || "/usr/bin/chromium";
export const PHONE = { width: 360, height: 740 };
export const ARGUMENTS = process.getuid?.() === 0 ? ["--no-sandbox", "--disable-gpu"] : ["--disable-gpu"];

/** The address without its language, years, months, items and ids, as BuiltSite.kind has it. */
export function kind(page) {
  return page
    .replace(/^en\//, "")
    .replace(/^data\/[^/]+\//, "data/<dataset>/")
    .replace(/^suppliers\/[a-z]+\//, "suppliers/<supplier>/")
    .replace(/^updates\/[^/]+\//, "updates/<update>/")
    .replace(/^villages\/[^/]+\//, "villages/<village>/")
    .replace(/\/o[0-9]+\//, "/<item>/")
    .replace(/[0-9]{4}-[0-9]{2}\//, "<month>/")
    .replace(/[0-9]{4}/g, "<year>")
    .replace(/\/[0-9]\//, "/<area>/");
}

export function pages(root) {
  return readdirSync(root, { recursive: true })
    .map(String)
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".html") && path !== "404.html")
    .sort();
}

/** Answers with the address of the root; gzip at level 6, nothing kept by the browser. */
export async function serve(root) {
  const packed = new Map();
  const server = createServer((request, response) => {
    let path = join(root, decodeURIComponent(new URL(request.url, "http://x").pathname));
    if (relative(root, path).startsWith("..")) {
      response.writeHead(403).end();
      return;
    }
    try {
      if (statSync(path).isDirectory()) {
        path = join(path, "index.html");
      }
      const type = extname(path);
      const gzip = !PACKED.has(type);
      if (!packed.has(path)) {
        const bytes = readFileSync(path);
        packed.set(path, gzip ? gzipSync(bytes, { level: 6 }) : bytes);
      }
      response.writeHead(200, {
        "content-type": TYPES[type] || "application/octet-stream",
        "content-length": packed.get(path).length,
        ...(gzip ? { "content-encoding": "gzip" } : {}),
      });
      response.end(packed.get(path));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { base: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
