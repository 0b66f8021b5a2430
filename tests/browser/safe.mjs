// Nothing that a stranger wrote is more than text, and nothing leaves.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

import { assertCalm, results } from "./browser.mjs";

const injections = JSON.parse(await readFile(new URL("../data/injections.json", import.meta.url), "utf8"));

// As src/report/escape.rs has it, written a second time so that a slip in one shows.
const HIDDEN = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;

function shown(text) {
  const cut = text.length > 2000 ? `${text.slice(0, 2000)}…` : text;
  const names = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
  return [...cut].map((char) => (HIDDEN.test(char) ? (names[char] ?? `\\u{${char.codePointAt(0).toString(16)}}`) : char)).join("");
}

/** Everything in the document that no page of ours has. */
const intruders = () => {
  const bad = [];
  for (const element of document.querySelectorAll("*")) {
    if (/^(img|iframe|frame|object|embed|base|form|audio|video|applet|math|portal|template|slot)$/i.test(element.localName)) bad.push(element.outerHTML);
    for (const { name, value } of element.attributes) {
      if (/^on|^style$|^src|^action$|^formaction$|^srcdoc$/i.test(name)) bad.push(`${element.localName} ${name}`);
      const isOwn = element.localName === "use" || value === "#content" || (element.localName === "link" && value.startsWith("data:image/svg+xml,"));
      if (name === "href" && !isOwn && !/^https?:$/.test(element.protocol ?? "")) bad.push(value);
    }
  }
  if (document.scripts.length !== 3) bad.push(`${document.scripts.length} scripts`);
  if (document.querySelectorAll("meta[http-equiv], link, style").length !== 3) bad.push("a meta, link or style more");
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  if (new Set(ids).size !== ids.length) bad.push("an id twice");
  return bad;
};

/** Opens the details of every row. */
const openAll = (page) =>
  page.evaluate(() => {
    for (const button of document.querySelectorAll('button.toggle[aria-expanded="false"]')) button.click();
  });

export default {
  async "hostile words stay words, in the rows, details and problems, and lose nothing"(browser) {
    assert.ok(injections.length >= 60);
    const page = await browser.open("injections.html");
    await openAll(page);
    const titles = await page.evaluate(() =>
      [...document.querySelectorAll("tr.link")].map((row) => ({
        at: Number(row.dataset.index),
        url: row.querySelector(".where .address").textContent,
        name: row.querySelector(".product bdi")?.textContent ?? "",
        title: [...row.nextElementSibling.querySelectorAll("dt")].find((dt) => dt.textContent === "Title").nextElementSibling.textContent,
      })),
    );
    assert.equal(titles.length, injections.length);
    for (const { at, url, name, title } of titles) {
      const want = shown(injections[at].text);
      assert.deepEqual({ url, name, title }, { url: want, name: want, title: want }, injections[at].name);
    }
    const problems = await page.locator(".problems h3 bdi").allTextContents();
    for (const { text } of injections) {
      // Here the cut is made in characters.
      if (text.length <= 2000) assert.ok(problems.includes(shown(text)), JSON.stringify(text));
    }
    assert.deepEqual(await page.evaluate(intruders), []);
    await assertCalm(page);
    return `${injections.length} strings`;
  },

  async "the data is what went in"(browser) {
    const page = await browser.open("injections.html");
    const urls = await page.evaluate(() => JSON.parse(document.getElementById("data").textContent).links.map((link) => link.url));
    assert.deepEqual(urls, injections.map(({ text }) => text));
  },

  async "hostile words stay words where products are listed, and without a script"(browser) {
    const page = await browser.open("injections.html#view=products");
    assert.equal(await page.locator("#product-list li").count(), injections.length);
    assert.deepEqual(await page.evaluate(intruders), []);
    await assertCalm(page);
    const bare = await browser.open("injections.html", { javaScriptEnabled: false });
    assert.equal(await bare.locator("img, iframe, form, base, object, embed, [onerror], [onload], [onclick]").count(), 0);
    assert.deepEqual(bare.wrong, []);
  },

  async "every hostile word can be searched for"(browser) {
    const page = await browser.open("injections.html");
    for (const { text, name } of injections) {
      await page.evaluate((text) => {
        const query = document.getElementById("query");
        // A field of one line drops line feeds; who pastes a text means the space.
        query.value = text.replaceAll(/[\r\n]+/g, " ");
        query.dispatchEvent(new Event("input"));
      }, text);
      await page.waitForFunction(() => new URLSearchParams(location.hash.slice(1)).get("query") === (document.getElementById("query").value.trim() || null));
      assert.notEqual(await page.locator("tr.link").count(), 0, name);
    }
    assert.deepEqual(await page.evaluate(intruders), []);
    await assertCalm(page);
  },

  async "what stands in the address bar is no more than a filter"(browser) {
    const keys = ["view", "verdict", "query", "reason", "category", "order"];
    const hash = (text) => `#${keys.map((key) => `${key}=${encodeURIComponent(text)}`).join("&")}`;
    const page = await browser.open(`verdicts.html${hash("<img src=x onerror=alert(1)>")}`);
    for (const { text } of injections) {
      await page.evaluate((hash) => (location.hash = hash), hash(text));
      await page.waitForFunction((text) => new URLSearchParams(location.hash.slice(1)).get("query") === text, text);
      await page.evaluate(() => new Promise((frame) => requestAnimationFrame(() => setTimeout(frame))));
    }
    assert.deepEqual(await page.evaluate(intruders), []);
    await assertCalm(page);
  },

  async "no page asks for anything, and the policy stops a script that got in"(browser) {
    for (const name of ["well", "verdicts", "lint", "void"]) {
      await assertCalm(await browser.open(`${name}.html`));
    }
    const page = await browser.open("well.html");
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.append("alert(1)");
      try {
        document.body.append(script);
      } catch {
        // Trusted Types stop it even earlier.
      }
      document.body.append(Object.assign(document.createElement("iframe"), { src: "https://a.example/" }));
    });
    await page.waitForFunction(() => window.trapped.length > 0);
    const trapped = await page.evaluate(() => window.trapped);
    assert.ok(trapped.every((it) => it.startsWith("policy:")), trapped.join());
  },

  async "the filters of a hostile catalog still work"(browser) {
    const page = await browser.open("injections.html");
    const evil = "<script>alert(1)</script>";
    await page.selectOption("#category", { index: 1 });
    assert.equal(await page.locator("#category").inputValue(), evil);
    await results(page, `1 of ${injections.length} links`);
    await assertCalm(page);
  },
};
