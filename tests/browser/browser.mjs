// A browser that notes everything that a page must not do, and a server for the pages alone.

import assert from "node:assert/strict";
import { readFile, rm, mkdtemp } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";

const from = createRequire(path.resolve(process.env.BROWSER_FROM ?? ".", "package.json"));
const { chromium } = from("playwright-core");
export const AXE = from.resolve("axe-core/axe.min.js");

const ARGUMENTS = [
  "--headless",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Root has no user namespace to make a sandbox of.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

export class Browser {
  static async start(pages) {
    const browser = new Browser();
    browser.server = createServer(async ({ url }, response) => {
      const name = path.basename(new URL(url, "http://localhost").pathname);
      const body = await readFile(path.join(pages, name)).catch(() => null);
      response.writeHead(body === null ? 404 : 200, { "content-type": "text/html" }).end(body ?? "");
    });
    await new Promise((listening) => browser.server.listen(0, "127.0.0.1", listening));
    browser.home = `http://127.0.0.1:${browser.server.address().port}/`;
    browser.profile = await mkdtemp(path.join(os.tmpdir(), "linkcheck-browser-"));
    browser.program = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: ARGUMENTS,
      env: { ...process.env, HOME: browser.profile, XDG_CONFIG_HOME: browser.profile, XDG_CACHE_HOME: browser.profile },
    });
    browser.contexts = [];
    return browser;
  }

  /** Opens a page and waits until it can be used. `wrong` of it is all that must not happen. */
  async open(name, { prepare, ...options } = {}) {
    const context = await this.program.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    this.contexts.push(context);
    const page = await context.newPage();
    page.wrong = [];
    const own = this.home + name.split("#")[0];
    page.on("request", (request) => {
      const url = request.url();
      if (url.split("#")[0] !== own && !url.startsWith("data:")) page.wrong.push(`request of ${url}`);
    });
    page.on("dialog", async (dialog) => {
      page.wrong.push(`dialog: ${dialog.message()}`);
      await dialog.dismiss();
    });
    page.on("pageerror", (error) => page.wrong.push(`error: ${error.stack ?? error}`));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) page.wrong.push(`console: ${message.text()}`);
    });
    page.on("framenavigated", (frame) => {
      if (frame.url().split("#")[0] !== own) page.wrong.push(`went to ${frame.url()}`);
    });
    await page.addInitScript(() => {
      window.trapped = [];
      window.alert = (text) => window.trapped.push(`alert(${text})`);
      addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        window.trapped.push(`policy: ${violatedDirective} ${blockedURI}`),
      );
    });
    if (prepare) await page.addInitScript(prepare);
    await page.goto(this.home + name);
    if (options.javaScriptEnabled !== false) await ready(page);
    return page;
  }

  async closePages() {
    for (const context of this.contexts.splice(0)) await context.close();
  }

  async stop() {
    await this.program.close();
    this.server.close();
    await rm(this.profile, { recursive: true, force: true });
  }
}

export const ready = (page) => page.waitForFunction(() => document.documentElement.dataset.ready === "yes");

/** Nothing has happened that must not. */
export async function assertCalm(page) {
  assert.deepEqual([...page.wrong, ...(await page.evaluate(() => window.trapped))], []);
}

/** The texts of all elements that fit. */
export const texts = (page, selector) => page.locator(selector).allTextContents();

/** Waits until the page says that so many results are there. */
export const results = (page, text) => page.locator("#results").filter({ hasText: text }).waitFor();
