// Making what is seen. Whatever comes from outside becomes text nodes through `visible`, and
// addresses become links through `address`; markup is never made of text.

const byId = (id) => document.getElementById(id);

/** The longest text that is shown, in UTF-16 units; the data holds all of it. */
const LONGEST = 2000;

/** Control characters, and what hides in a text or turns it around. */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const NAMED = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** `text` on one line, with nothing hidden in it. */
function visible(text) {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return cut.replace(UNSAFE, (char) => NAMED[char] ?? `\\u{${char.codePointAt(0).toString(16)}}`);
}

/** An element. Texts among `children` are made visible; what is null is left out. */
function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key === "class") element.className = value;
    else if (key === "on") for (const [event, does] of Object.entries(value)) element.addEventListener(event, does);
    else element.setAttribute(key, value === true ? "" : visible(String(value)));
  }
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : visible(String(child)));
  }
}

const SVG = "http://www.w3.org/2000/svg";

function svg(name, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** One of our own icons. */
function icon(name) {
  return svg("svg", { class: "icon", "aria-hidden": "true" }, svg("use", { href: `#icon-${name}` }));
}

/** The language that a text's script tells, for fonts and voices. */
function language(text) {
  if (/[\u3040-\u30ff]/.test(text)) return "ja";
  if (/[\uac00-\ud7a3]/.test(text)) return "ko";
  return /\p{Script=Han}/u.test(text) ? "zh" : null;
}

/** The words of others: their direction and script change nothing around them. */
function foreign(text, found = "") {
  return el("bdi", { lang: language(text) }, highlit(visible(text), found));
}

/** `text` in pieces, with what was searched for marked. */
function highlit(text, found) {
  if (found === "") return [text];
  const at = text.toLowerCase().indexOf(found);
  if (at < 0 || text.toLowerCase().length !== text.length) return [text];
  const end = at + found.length;
  return [text.slice(0, at), el("mark", {}, text.slice(at, end)), text.slice(end)];
}

/** An address as written, its host set off, and a link to it if it is one of the web. */
function address(written, found = "") {
  const parts = /^([a-z]+:\/\/)([^/?#]*)([^]*)$/i.exec(written);
  const shown =
    parts === null
      ? [foreign(written, found)]
      : [el("bdi", {}, el("span", { class: "scheme" }, parts[1]), el("b", {}, highlit(visible(parts[2]), found)), el("span", {}, highlit(visible(parts[3]), found)))];
  const target = webAddress(written);
  if (target === null) return el("span", { class: "address" }, shown);
  return el("a", { class: "address", rel: "noreferrer noopener nofollow", href: target }, shown);
}

/** The address in its standard form, if it is http or https: nothing else becomes a link. */
function webAddress(written) {
  const url = URL.canParse(written) ? new URL(written) : null;
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** A verdict by icon and word. */
function badge(verdict) {
  return el("span", { class: verdict }, icon(verdict), verdict);
}

const number = new Intl.NumberFormat("en").format;
const many = (n, one, more) => `${number(n)} ${n === 1 ? one : more}`;

/** `2026-11-23 10:00 UTC` in an element that says so to machines. */
function moment(seconds) {
  const iso = new Date(seconds * 1000).toISOString();
  return el("time", { datetime: iso }, `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`);
}

const day = (seconds) => new Date(seconds * 1000).toISOString().slice(0, 10);
