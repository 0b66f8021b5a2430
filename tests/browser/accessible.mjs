// axe-core finds nothing, in every state that the page has.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

import { AXE } from "./browser.mjs";

const STATES = [
  ["links, light", "verdicts.html", {}],
  ["links, dark", "verdicts.html", { colorScheme: "dark" }],
  ["details, light", "verdicts.html#verdict=redirected,dead", { open: 4 }],
  ["details, dark", "verdicts.html#verdict=redirected,dead", { open: 4, colorScheme: "dark" }],
  ["products, light", "verdicts.html#view=products", {}],
  ["products, dark", "verdicts.html#view=products", { colorScheme: "dark" }],
  ["problems, dark", "verdicts.html#view=problems", { colorScheme: "dark" }],
  ["problems, light", "verdicts.html#view=problems", {}],
  ["nothing found", "verdicts.html#query=nothing", {}],
  ["marked words, dark", "verdicts.html#query=example", { colorScheme: "dark" }],
  ["narrow, details", "verdicts.html#verdict=redirected", { open: 1, viewport: { width: 360, height: 800 } }],
  ["hostile words", "injections.html", { open: 12 }],
  ["a lint", "lint.html", {}],
  ["a void run", "void.html", {}],
];

const tests = STATES.map(([state, name, { open = 0, ...options }]) => [
  `axe-core finds nothing: ${state}`,
  async (browser) => {
    const page = await browser.open(name, options);
    for (let at = 0; at < open; at += 1) await page.locator("button.toggle").nth(at).click();
    await page.mouse.move(0, 0);
    // Not as an element of the page, which the policy forbids: as the debugger does.
    await page.evaluate(await readFile(AXE, "utf8"));
    const { violations, passes } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} (${node.failureSummary})`).join("\n")}`);
    assert.deepEqual(found, []);
    assert.ok(passes.length > 10);
  },
]);

export default Object.fromEntries(tests);
