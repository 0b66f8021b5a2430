// Filters, order, search, details, views: with the mouse, and with the keyboard alone.

import assert from "node:assert/strict";

import { assertCalm, results, texts } from "./browser.mjs";

const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.textContent || document.activeElement.ariaLabel);

export default {
  async "tiles filter, together and apart"(browser) {
    const page = await browser.open("verdicts.html");
    await page.click("button.tile.dead");
    await results(page, "3 of 73 links");
    assert.equal(await page.getAttribute("button.tile.dead", "aria-pressed"), "true");
    assert.deepEqual([...new Set(await texts(page, "td.verdict > span:first-child"))], ["dead"]);
    await page.click("button.tile.suspect");
    await results(page, "5 of 73 links");
    await page.click("#clear");
    await results(page, /^73 links$/);
    assert.equal(await page.locator("#clear").isVisible(), false);
    await assertCalm(page);
  },

  async "search finds names, addresses and evidence, in Chinese too"(browser) {
    const page = await browser.open("verdicts.html");
    const rows = [
      ["星语", "td.product", /星语/],
      ["NXDOMAIN", "td.where", /NXDOMAIN/],
      ["ｎｅｗ-home", "td.where", /new-home/],
      ["棋牌 identity", "td.verdict", /identity-drift/],
      ["模型托管", "td.where", /example/],
    ];
    for (const [query, cell, want] of rows) {
      await page.fill("#query", query);
      await results(page, /^\d+ of 73 links$/);
      await page.waitForFunction((query) => new URLSearchParams(location.hash.slice(1)).get("query") === query, query);
      const found = await texts(page, cell);
      assert.ok(found.length > 0 && found.every((text) => want.test(text)), query);
    }
    await page.fill("#query", "no such thing");
    await page.getByText("No link fits these filters.").waitFor();
    await assertCalm(page);
  },

  async "choices narrow by reason and by category"(browser) {
    const page = await browser.open("verdicts.html");
    await page.selectOption("#reason", "moved-site");
    await results(page, "1 of 73 links");
    await page.selectOption("#reason", "");
    await page.selectOption("#category", "模型托管");
    await results(page, /^1\d of 73 links$/);
    await assertCalm(page);
  },

  async "headings order, and say so"(browser) {
    const page = await browser.open("verdicts.html");
    const numbers = async () => (await texts(page, "td.time")).map((text) => Number(text.replace(/[^\d]/g, "")));
    const hosts = async () => (await texts(page, "td.where .address b")).filter((_, at) => at >= 0);
    assert.equal(await page.getAttribute("th.verdict", "aria-sort"), "ascending");
    await page.click("th.time button");
    const rising = await numbers();
    assert.deepEqual(rising, rising.toSorted((a, b) => a - b));
    await page.click("th.time button");
    assert.equal(await page.getAttribute("th.time", "aria-sort"), "descending");
    assert.equal(await page.locator("th[aria-sort]").count(), 1);
    const falling = await numbers();
    assert.deepEqual(falling, falling.toSorted((a, b) => b - a));
    await page.click("th.host button");
    const first = (await hosts())[0];
    assert.ok(first.startsWith("app-"), first);
    await page.click("th.place button");
    const lines = (await texts(page, "td.place")).map((text) => Number(/:(\d+)/.exec(text)[1]));
    assert.deepEqual(lines, lines.toSorted((a, b) => a - b));
    await page.click("th.up button");
    assert.match((await texts(page, "td.up .aside"))[0], /^58\.33 %$/);
    await page.click("th.product button");
    assert.equal(await page.getAttribute("th.product", "aria-sort"), "ascending");
    await assertCalm(page);
  },

  async "details show the chain, the evidence, the past and the line"(browser) {
    const page = await browser.open("verdicts.html#verdict=redirected");
    await page.click("tr.link td.verdict");
    const panel = page.locator(".panel");
    assert.match(await panel.locator(".hops").textContent(), /301https:\/\/www-7\.example\/302https:\/\/new-home-\d+\.example\/200https/);
    assert.match(await panel.textContent(), /Moved to another registrable domain/);
    assert.match(await panel.textContent(), /safe to apply/);
    assert.match(await panel.locator(".bars").getAttribute("aria-label"), /^The last 12 runs, the oldest first: .*redirected$/);
    assert.equal(await panel.locator(".runs li").count(), 10);
    assert.equal(await panel.locator("pre mark").textContent(), "https://www-7.example/");
    assert.match(await panel.locator("pre ins").textContent(), /^url = "https:\/\/new-home-\d+\.example\/"$/);
    assert.match(await panel.textContent(), /Write the new one if it is still what the entry names/);
    assert.match(await panel.textContent(), /catalog\.toml:61:8/);
    await page.click("tr.link td.verdict");
    assert.equal(await panel.count(), 0);
    await assertCalm(page);
  },

  async "links open what is written, and tell nobody where from"(browser) {
    const page = await browser.open("verdicts.html");
    const links = await page.locator("a.address").evaluateAll((all) => all.map(({ href, rel }) => ({ href, rel })));
    assert.ok(links.length > 73);
    for (const { href, rel } of links) {
      assert.equal(rel, "noreferrer noopener nofollow");
      assert.match(href, /^https:\/\//);
    }
  },

  async "the keyboard alone does all of it"(browser) {
    const page = await browser.open("verdicts.html");
    await page.keyboard.press("Tab");
    assert.equal(await focused(page), "Skip to the links");
    await page.keyboard.press("Enter");
    assert.equal(await focused(page), "content");
    await page.keyboard.press("Tab");
    assert.equal(await focused(page), "Verdict");
    await page.keyboard.press("Space");
    assert.equal(await page.getAttribute("th.verdict", "aria-sort"), "descending");
    await page.keyboard.press("Enter");
    for (let at = 0; at < 6; at += 1) await page.keyboard.press("Tab");
    const toggle = page.locator("button.toggle").first();
    await page.keyboard.press("Enter");
    assert.equal(await toggle.getAttribute("aria-expanded"), "true");
    const panel = page.locator(`#${await toggle.getAttribute("aria-controls")}`);
    await panel.waitFor();
    // Into the panel (past the address in the row), and out of it again.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.closest("tr.detail") !== null), true);
    await page.keyboard.press("Escape");
    assert.equal(await panel.count(), 0);
    assert.equal(await toggle.evaluate((button) => button === document.activeElement), true);
    await page.keyboard.press("/");
    assert.equal(await focused(page), "query");
    await page.keyboard.type("parked");
    await results(page, "1 of 73 links");
    await page.keyboard.press("Escape");
    await results(page, /^73 links$/);
    await assertCalm(page);
  },

  async "views are tabs that arrows go through"(browser) {
    const page = await browser.open("verdicts.html");
    await page.focus("#tab-links");
    await page.keyboard.press("ArrowRight");
    assert.equal(await page.getAttribute("#tab-products", "aria-selected"), "true");
    assert.equal(await page.locator("#products").isVisible(), true);
    assert.equal(await page.locator("#links").isVisible(), false);
    await page.keyboard.press("End");
    assert.equal(await page.locator("#problems").isVisible(), true);
    assert.equal(await page.locator("#filters").isVisible(), false);
    await page.keyboard.press("ArrowRight");
    assert.equal(await page.locator("#links").isVisible(), true);
    await assertCalm(page);
  },

  async "products stand by category with their uptime, and lead to their links"(browser) {
    const page = await browser.open("verdicts.html#view=products");
    assert.deepEqual((await texts(page, ".category h3")).sort(), ["AI 对话聊天", "Coding assistants", "Images & video", "搜索与问答", "模型托管"].sort());
    assert.match((await texts(page, ".category > header .share b"))[0], /^9\d\.\d\d %$/);
    assert.equal(await page.locator(".category li").count(), 48);
    const first = page.locator(".category li").first();
    assert.equal(await first.locator(".state").textContent(), "unknown");
    await first.locator("button").click();
    await results(page, /^[12] of 73 links$/);
    assert.equal(await page.locator(".panel").count(), await page.locator("tr.link").count());
    await assertCalm(page);
  },

  async "a view can be sent to somebody"(browser) {
    const page = await browser.open("verdicts.html#verdict=unknown&query=example&order=-time");
    await results(page, "3 of 73 links");
    assert.equal(await page.getAttribute("button.tile.unknown", "aria-pressed"), "true");
    assert.equal(await page.getAttribute("th.time", "aria-sort"), "descending");
    assert.equal(await page.inputValue("#query"), "example");
    await page.click("#clear");
    assert.equal(new URL(page.url()).hash, "#order=-time");
    await page.evaluate(() => (location.hash = "#verdict=dead"));
    await results(page, "3 of 73 links");
    await assertCalm(page);
  },
};
