/*
 * What scripts share that look something up: one form for all ways to write the same, and files of
 * data, which are scripts, for those load from a memory stick too. The fold is that of
 * search.SearchFold, tested with one list.
 */
(function () {
  "use strict";

  var DIGITS = "๐๑๒๓๔๕๖๗๘๙";

  /** One form for all ways to write the same. */
  function fold(text) {
    return text
      .normalize("NFC")
      .toLowerCase()
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
      .replace(/[๐-๙]/g, digit => DIGITS.indexOf(digit))
      .replace(/เเ/g, "แ")
      .replace(/([่-์])([ัิ-ฺ็ํ])/g, "$2$1")
      .replace(/ํ([่-๋]?)า/g, "$1ำ")
      .replace(/ำ([่-๋])/g, "$1ำ")
      .replace(/([ะ-ฺ็-๎])\1+/g, "$1")
      .replace(/[ๆฯ'’]/g, "")
      .replace(/(\d),(?=\d{3})/g, "$1")
      .replace(/(\d{3}\.\d*[1-9])0+(?!\d)/g, "$1")
      .replace(/(\d{3})\.0+(?!\d)/g, "$1")
      .replace(/(\d)\.(?=\d)/g, "$1\u0001")
      .replace(/\./g, "")
      .replace(/\u0001/g, ".")
      .replace(/[^a-z0-9ก-๎.]+/g, " ")
      .replace(/ปีงบประมาณ( ?พศ)?/g, "ปี ")
      .replace(/  +/g, " ")
      .replace(/([a-z]{2})(?=\d)/g, "$1 ")
      .replace(/(\d)(?=[a-z]{2})/g, "$1 ")
      .replace(/(^| )(?:ข้อ ?)?(?:oit|โอไอที|โอ|o) ?0?([1-9]\d?)(?![\d.])/g, "$1o$2")
      .replace(/(^| )(?:ข้อ ?)?0(?:0([1-9])|([1-9]\d))(?![\d.])/g, "$1o$2$3")
      .replace(/(^| )ข้อ ?(?=o\d)/g, "$1")
      .replace(/([ก-๎])(?=o\d)/g, "$1 ")
      .trim();
  }

  /** Without tone marks and the like, which a reader leaves out or mixes up. */
  function bare(folded) {
    return folded.replace(/[็-๎]/g, "");
  }

  var source = (document.currentScript || {}).src || "";
  var root = source.replace(/assets\/js\/[^/]*$/, "");
  var waiting = {};

  /** What each file of data calls. */
  window.prongsaiIndex = (name, ...data) => waiting[name].done(data);

  /** The texts of a file; one that did not load is tried again when it is asked for again. */
  function load(name) {
    if (!waiting[name]) {
      var entry = {};
      entry.promise = new Promise((done, failed) => {
        entry.done = done;
        var script = document.createElement("script");
        script.src = root + "assets/search/" + name + ".js";
        script.onerror = () => {
          delete waiting[name];
          failed(new Error(name));
        };
        document.head.appendChild(script);
      });
      waiting[name] = entry;
    }
    return waiting[name].promise;
  }

  function lines(text) { return text === "" ? [] : text.split("\n"); }

  window.prongsaiWords = { fold, bare, load, lines, root };
})();
