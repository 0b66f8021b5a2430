// Ten thousand links. Times are printed; what is held is that no more is drawn than is seen.

import assert from "node:assert/strict";

import { assertCalm, results } from "./browser.mjs";

export default {
  async "10,000 links are there at once and stay at hand"(browser) {
    const page = await browser.open("many.html");
    assert.equal(await page.locator("tr.link").count(), 100);
    await results(page, "10,000 links, the first 100 shown");
    const elements = await page.evaluate(() => document.querySelectorAll("*").length);
    assert.ok(elements < 20_000, `${elements} elements`);
    const interactive = await page.evaluate(() => Math.round(performance.getEntriesByName("linkcheck-ready")[0].startTime));
    const order = await page.locator("th.product button").evaluate(async (button) => {
      const began = performance.now();
      button.click();
      await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
      return Math.round(performance.now() - began);
    });
    const search = await page.locator("#query").evaluate(async (query) => {
      query.value = "棋牌";
      const began = performance.now();
      query.dispatchEvent(new Event("input"));
      // The page waits for a pause in the typing before it looks.
      while (!document.getElementById("results").textContent.includes(" of ")) await new Promise((soon) => setTimeout(soon));
      return Math.round(performance.now() - began);
    });
    await results(page, "113 of 10,000 links");
    await assertCalm(page);
    return `interactive after ${interactive} ms, ordered by name in ${order} ms, searched in ${search} ms`;
  },

  async "more rows come when asked for, and reading goes on where it was"(browser) {
    const page = await browser.open("many.html");
    await page.click("#link-list button.more");
    assert.equal(await page.locator("tr.link").count(), 300);
    await results(page, "the first 300 shown");
    const at = await page.evaluate(() => [...document.querySelectorAll("tr.link")].indexOf(document.activeElement.closest("tr")));
    assert.equal(at, 100);
    await page.click("#tab-products");
    assert.equal(await page.locator("#product-list li").count(), 100);
    await page.click("#product-list button.more");
    assert.equal(await page.locator("#product-list li").count(), 300);
    await assertCalm(page);
  },
};
