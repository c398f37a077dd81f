/*
 * Which pages answer a question, the best first; docs/search.md says how.
 */
(function (shared) {
  "use strict";

  var hits = shared.hits;

  /**
   * How well each part answers a piece: the best of its ways, of each the mean of its words; and
   * how many letters of a title it takes up.
   */
  function answers(ix, piece) {
    var best = new Map();
    var whole = new Map();
    var titles = new Map();
    var everywhere = 0;
    var sure = 0; // how surely the words are those that were meant
    piece.ways.forEach((way, number) => {
      var sums = new Map();
      var inAll = 1;
      var weight = 0;
      way.forEach(terms => {
        var one = new Map();
        var long = new Map();
        var all = 0;
        terms.forEach(pair => {
          var h = hits(pair[0]);
          if (pair[0].everywhere) { all = Math.max(all, 0.1 * pair[1]); }
          for (var i = 0; i < h.length; i += 2) {
            one.set(h[i], Math.max(one.get(h[i]) || 0, h[i + 1] * pair[1]));
            if (h[i + 1] >= 0.75) {
              long.set(h[i], Math.max(long.get(h[i]) || 0, pair[0].bare.length * pair[1]));
            }
          }
        });
        inAll = Math.min(inAll, all);
        // Of the words of a way the rare ones decide.
        var own = all ? 0.1 : Math.max(0.1, Math.log((ix.parts.length + 2) / (1 + one.size)));
        weight += own;
        one.forEach((m, part) => {
          var sum = sums.get(part) || [0, 0, 0];
          sums.set(part, [sum[0] + own * m, sum[1] + own, sum[2] + (long.get(part) || 0)]);
        });
      });
      var quality = number === 0 && piece.own !== false ? 1 : 0.92;
      sure = Math.max(sure, Math.min.apply(null, way.map(terms => {
        return terms.reduce((most, pair) => Math.max(most, pair[1]), 0);
      })));
      everywhere = Math.max(everywhere, inAll * quality);
      sums.forEach((sum, part) => {
        var share = sum[1] / weight;
        var worth = quality * share * share * sum[0] / weight;
        best.set(part, Math.max(best.get(part) || 0, worth));
        if (share > 0.8) { whole.set(part, Math.max(whole.get(part) || 0, worth)); }
        titles.set(part, Math.max(titles.get(part) || 0, quality * share * sum[2]));
      });
    });
    return { best: best, whole: whole, titles: titles, everywhere: everywhere, sure: sure };
  }

  /** Pages to which words of the question lead come before what merely holds its words. */
  function lead(asked, results) {
    var most = results.reduce((top, entry) => Math.max(top, entry.score), 0);
    results.forEach(entry => {
      // A figure that stands on the first page is the one that is asked for.
      var isFirst = asked.isFigure && entry.page.path === "" && entry.seen > 0;
      var worth = isFirst ? 1.1 : wayTo(asked, entry.page);
      if (worth) {
        entry.score = entry.score * 0.5 +
          most * worth * entry.ofYear * (0.5 + 0.5 * entry.page.grade);
      }
    });
  }

  /** How surely the question leads to a page, 0 where it does not. */
  function wayTo(asked, page) {
    return asked.ways.reduce((most, way) => {
      // The page itself, or that of a year; not the dataset of the same name.
      var is = way[2] ? page.plain.indexOf(way[2]) >= 0 && page.path.indexOf("data/") :
        page.path === way[0] || page.path.replace(/^\d{4}\//, "") === way[0];
      // One word leads less surely the more is asked besides.
      var share = Math.min(1, way[3] / (asked.known + asked.unknown));
      var worth = way[1] > 1 || !way[3] ? 0.8 + 0.3 * way[1]
        : share > 0.45 ? 0.9 + 0.3 * share : 0.2 + share;
      return is ? Math.max(most, worth) : most;
    }, 0);
  }

  function ofYear(ix, page, asked) {
    if (asked.years.length && page.year) {
      return asked.years.indexOf(page.year) >= 0 ? 1.5 : 0.4;
    }
    if (asked.years.length > 1) { return 1.5; }
    if (!page.year) { return 1; }
    // Of items with one code the newest counts that says something.
    var step = page.code && asked.codes.indexOf(page.code) >= 0 ? 0.12 : 0.04;
    return 1 - step * Math.min(5, Math.max(0, ix.newest - page.year));
  }

  /**
   * Puts what has only little of what was asked, or only words that are like it, behind the rest.
   * The best stays the best, whatever it is.
   */
  function weigh(results) {
    results.forEach((entry, i) => {
      entry.isWeak = i > 0 && !entry.isMeant && (entry.cover < 0.5 || !entry.isSure);
    });
    return results.filter(entry => !entry.isWeak)
      .concat(results.filter(entry => entry.isWeak));
  }

  function blank(page) {
    return { page, sum: 0, seen: 0, parts: new Map(), best: [], titled: 0, letters: 0, title: [] };
  }

  function rank(ix, asked) {
    var pages = new Map();
    var total = 0;
    var ground = 0; // what every page has
    asked.pieces.forEach((piece, number) => {
      var found = answers(ix, piece);
      var byPage = new Map();
      (found.whole.size ? found.whole : found.best).forEach((m, part) => {
        var page = ix.parts[part];
        byPage.set(page, Math.max(byPage.get(page) || 0, m));
      });
      var mass = found.everywhere > 0 ? 0.6 * ix.pages.length : 0;
      byPage.forEach(m => { mass += Math.min(1, 1.5 * m); });
      var idf = Math.max(0.1, Math.log((ix.pages.length + 2) / (1 + mass))) * found.sure;
      total += idf;
      ground += found.everywhere > 0 ? idf : 0;
      found.best.forEach((m, part) => {
        var page = ix.parts[part];
        var entry = pages.get(page);
        if (!entry) {
          entry = blank(ix.pages[page]);
          pages.set(page, entry);
        }
        if ((entry.best[number] || 0) < m) {
          entry.sum += idf * (m - (entry.best[number] || 0));
          entry.isSure = entry.isSure || found.sure > 0.8;
          if (!entry.best[number]) { entry.seen += found.everywhere > 0 ? 0 : idf; }
          entry.best[number] = m;
        }
        var letters = found.titles.get(part);
        if (letters) {
          entry.titled += idf;
          entry.letters += letters;
          entry.title[number] = idf * m;
        }
        if (!entry.parts.has(part)) { entry.parts.set(part, []); }
        entry.parts.get(part)[number] = idf * m;
      });
    });
    if (asked.codes.length || asked.ways.length || !asked.pieces.length) {
      ix.pages.forEach((page, number) => {
        var isCode = page.code && asked.codes.indexOf(page.code) >= 0 || wayTo(asked, page);
        var isYear = !asked.pieces.length && !asked.codes.length &&
          asked.years.indexOf(page.year) >= 0;
        if ((isCode || isYear) && !pages.has(number)) {
          pages.set(number, blank(page));
        }
      });
    }
    var results = [];
    pages.forEach(entry => {
      var page = entry.page;
      var top = 0;
      entry.part = page.first;
      entry.parts.forEach((worth, part) => {
        var sum = 0;
        asked.pieces.forEach((piece, number) => {
          sum += Math.max(worth[number] || 0, entry.title[number] || 0);
        });
        if (sum > top) { top = sum; entry.part = part; }
      });
      var cover = entry.cover = total ? Math.min(1, (entry.seen + ground) / total) : 1;
      var score = (0.35 * entry.sum + 0.65 * top) * Math.pow(cover, 1.5);
      // A title that says all of what is asked, and nothing else, is what is looked for.
      var title = Math.min(1, entry.letters / (page.plain.length + 1));
      score += entry.titled * Math.pow(total ? entry.titled / total : 0, 1.5) * (0.2 + title);
      if (page.code && asked.codes.indexOf(page.code) >= 0) {
        var isMonth = page.code.indexOf("-") > 0;
        score += 3 * (1 + total) * (isMonth ? 2 : total ? 0.4 + 0.6 * entry.titled / total : 1);
      }
      if (!total) { score += 1; }
      asked.below.forEach(below => {
        if (page.path.indexOf(below) === 0) { score *= 4; }
      });
      // The page that shows numbers comes before that which describes their dataset.
      if (!asked.below.length && /^data\//.test(page.path)) { score *= 0.6; }
      if (asked.pieces.some(piece => {
        return piece.said.length > 2 && page.plain.indexOf(piece.said) === 0;
      })) { score *= asked.below.length ? 1.4 : 1.08; }
      entry.isMeant = !asked.pieces.length || asked.codes.indexOf(page.code) >= 0 || wayTo(asked, page) > 0;
      entry.ofYear = ofYear(ix, page, asked);
      entry.score = score * page.grade * entry.ofYear;
      results.push(entry);
    });
    lead(asked, results);
    results.sort((a, b) => b.score - a.score || a.page.first - b.page.first);
    var least = results.length ? results[0].score * 0.12 : 0;
    return weigh(results.filter(entry => entry.score > least));
  }

  shared.rank = rank;
})(window.prongsaiSearch = window.prongsaiSearch || {});
