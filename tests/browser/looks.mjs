// Light and dark, paper, narrow screens, no script.

import assert from "node:assert/strict";

import { assertCalm, ready } from "./browser.mjs";

const brightness = (page) =>
  page.evaluate(() => {
    const [red, green, blue] = getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g).map(Number);
    return (red + green + blue) / 3;
  });

export default {
  async "light and dark follow the system, and a choice is remembered"(browser) {
    const page = await browser.open("verdicts.html", { colorScheme: "dark" });
    assert.ok((await brightness(page)) < 64);
    await page.emulateMedia({ colorScheme: "light" });
    assert.ok((await brightness(page)) > 192);
    const theme = page.locator("#theme button");
    await theme.click();
    await theme.click();
    assert.equal(await theme.textContent(), "Theme: dark");
    assert.ok((await brightness(page)) < 64);
    await page.reload();
    await ready(page);
    assert.ok((await brightness(page)) < 64);
    await theme.click();
    assert.equal(await theme.textContent(), "Theme: system");
    assert.ok((await brightness(page)) > 192);
    await assertCalm(page);
  },

  async "a browser that forbids storage has themes all the same"(browser) {
    const prepare = () =>
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("forbidden", "SecurityError");
        },
      });
    const page = await browser.open("verdicts.html", { prepare });
    await page.locator("#theme button").click();
    assert.equal(await page.getAttribute("html", "data-theme"), "light");
    await assertCalm(page);
  },

  async "on paper there are all rows and no controls"(browser) {
    const page = await browser.open("many.html#verdict=dead");
    assert.equal(await page.locator("tr.link").count(), 100);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    assert.equal(await page.locator("tr.link").count(), 455);
    for (const selector of ["#controls", "#theme", "button.toggle >> nth=0", "button.more >> nth=0"]) {
      assert.equal(await page.locator(selector).isVisible(), false, selector);
    }
    for (const selector of ["#links", "#products", "#problems", "h1"]) {
      assert.equal(await page.locator(selector).isVisible(), true, selector);
    }
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    assert.equal(await page.locator("tr.link").count(), 100);
    const paper = await (await browser.open("verdicts.html")).pdf();
    assert.equal(paper.subarray(0, 5).toString(), "%PDF-");
    await assertCalm(page);
  },

  async "open details leave the table as wide as it was"(browser) {
    const width = (page) => page.locator("td.where").nth(1).evaluate((cell) => cell.getBoundingClientRect().width);
    for (const [media, wide] of [["screen", 1280], ["screen", 800], ["print", 794]]) {
      const page = await browser.open("verdicts.html", { viewport: { width: wide, height: 900 } });
      await page.emulateMedia({ media });
      const before = await width(page);
      assert.ok(before > 200, `${media} ${wide}: ${before}`);
      await page.evaluate(() => document.querySelector("button.toggle").click());
      assert.equal(await width(page), before, `${media} ${wide}`);
      await assertCalm(page);
    }
  },

  async "nothing is wider than a narrow screen"(browser) {
    for (const name of ["verdicts.html", "verdicts.html#view=products", "verdicts.html#view=problems", "injections.html", "void.html"]) {
      const page = await browser.open(name, { viewport: { width: 360, height: 800 } });
      await page.evaluate(() => document.querySelector("button.toggle")?.click());
      const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.ok(wide <= screen, `${name}: ${wide} of ${screen}`);
      await assertCalm(page);
    }
  },

  async "without a script the findings, categories and problems are there"(browser) {
    const page = await browser.open("verdicts.html", { javaScriptEnabled: false });
    assert.equal(await page.locator("table.links tbody tr").count(), 9);
    assert.equal(await page.locator("#products tbody tr").count(), 5);
    assert.equal(await page.locator(".problems li").count(), 1);
    assert.equal(await page.locator("#controls").isVisible(), false);
    assert.equal(await page.getByText("64 links that are ok or were skipped").isVisible(), true);
    assert.equal(await page.locator("button").filter({ visible: true }).count(), 0);
  },

  async "a lint and a void run say what they are"(browser) {
    const lint = await browser.open("lint.html");
    assert.equal(await lint.textContent("h1"), "1 problem");
    assert.equal(await lint.locator(".tile").count(), 0);
    await assertCalm(lint);
    const page = await browser.open("void.html");
    assert.match(await page.textContent(".notice"), /none is called dead/);
    assert.equal(await page.locator(".uptime").count(), 0);
  },

  async "words carry the language of their script"(browser) {
    const page = await browser.open("verdicts.html#query=星语");
    assert.equal(await page.locator("td.product bdi").first().getAttribute("lang"), "zh");
    assert.equal(await page.getAttribute("html", "lang"), "en");
  },
};
