// The page in a real browser, with no display and no network but the loopback.
//
//     BROWSER_FROM=DIR node suite.mjs PAGES
//
// DIR is where playwright-core and axe-core are installed; PAGES is a folder that
// `cargo run --example pages` has filled. CHROMIUM is the browser's program, /usr/bin/chromium if
// nothing is said. The last line is `N passed, N failed`.

import { Browser } from "./browser.mjs";
import accessible from "./accessible.mjs";
import large from "./large.mjs";
import looks from "./looks.mjs";
import safe from "./safe.mjs";
import usable from "./usable.mjs";

const [pages] = process.argv.slice(2);
const browser = await Browser.start(pages);
let passed = 0;
const failed = [];
for (const group of [safe, usable, looks, accessible, large]) {
  for (const [name, test] of Object.entries(group)) {
    const began = performance.now();
    const took = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
    try {
      const note = await test(browser);
      console.log(`ok      ${name} (${took()})${note ? `: ${note}` : ""}`);
      passed += 1;
    } catch (error) {
      console.log(`FAILED  ${name} (${took()})\n${String(error.stack ?? error).replaceAll(/^/gm, "        ")}`);
      failed.push(name);
    } finally {
      await browser.closePages();
    }
  }
}
await browser.stop();
console.log(`\npage: ${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
