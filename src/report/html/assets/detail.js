// All that is known of one link, below its row.

function detail(link) {
  return el("div", { class: "panel", role: "group", "aria-label": `Details of ${link.url}` }, standing(link), seen(link), chain(link), past(link));
}

function part(title, ...children) {
  return el("section", { class: "part" }, el("h3", {}, title), children);
}

function facts(rows) {
  const known = rows.filter(([, value]) => value !== null && value !== undefined);
  return el("dl", {}, known.map(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]));
}

function seen(link) {
  const verdict = [badge(verdicts[link.verdict]), link.reason === undefined ? null : el("span", { class: "reason" }, link.reason)];
  return part(
    "Evidence",
    facts([
      ["Verdict", verdict],
      ["Meaning", data.reasons[link.reason]],
      ["Seen", link.detail === undefined ? null : foreign(link.detail)],
      ["Next", link.ignored === undefined ? data.advice[link.verdict] : null],
      ["Status", link.status],
      ["Title", link.title === undefined ? null : foreign(link.title)],
      ["Write instead", link.fix === undefined ? null : [address(link.fix[0]), el("span", { class: "aside" }, link.fix[1] ? "safe to apply" : "look at it first")]],
      ["Ignored", ignored(link)],
      ["Attempts", link.attempts],
      ["Took", `${number(link.milliseconds)} ms`],
    ]),
  );
}

function ignored({ ignored }) {
  if (ignored === undefined) return null;
  const [reason, until] = ignored;
  return [foreign(reason), until === null ? null : el("span", { class: "aside" }, `until ${until}`)];
}

/** The redirects, from the address as written to where they end. */
function chain(link) {
  if (link.hops === undefined) return null;
  const hops = link.hops.map(([url, status]) => el("li", {}, el("span", { class: "status" }, status), address(url)));
  const [, , last] = link.hops.at(-1);
  const end = link.final_url ?? last;
  hops.push(el("li", {}, el("span", { class: "status" }, link.status ?? "–"), address(end)));
  return part("Redirects", el("ol", { class: "hops" }, hops));
}

function past({ history }) {
  if (history === undefined || runs.length < 2) return null;
  const up = percent(history);
  const last = history.recent.slice(-10).reverse();
  return part(
    "History",
    bars(history.recent),
    facts([
      ["Up", up === null ? null : `${up}, ${number(history.up)} of ${many(history.runs, "run", "runs")}`],
      ["Last ok", history.last_ok === undefined ? null : moment(history.last_ok)],
      ["Failing since", history.first_failed === undefined ? null : [moment(history.first_failed), el("span", { class: "aside" }, many(history.failures, "run", "runs"))]],
    ]),
    el("ol", { class: "runs" }, last.map(([run, verdict]) => el("li", {}, moment(runs[run]), badge(verdicts[verdict])))),
  );
}

/** Where it stands, each with its line. */
function standing(link) {
  const places = link.places.map((place) =>
    el(
      "li",
      {},
      el("p", {}, el("code", {}, foreign(`${data.files[place.file]}:${place.line}:${place.column}`)), place.name === undefined ? null : foreign(place.name), fieldOf(place), place.categories === undefined ? null : el("span", { class: "aside" }, place.categories.map((name, index) => [index > 0 ? ", " : null, foreign(name)]).flat())),
      place.text === undefined ? null : el("pre", { tabindex: "0", "aria-label": `Line ${place.line}` }, el("code", {}, change(place, link.url))),
    ),
  );
  const section = part("In the catalog", el("ul", { class: "places" }, places));
  section.classList.add("standing");
  return section;
}

/** The line, and below it the line as it is to be, where that is known. */
function change(place, url) {
  if (place.mended === undefined) return sourceLine(place, url);
  return [el("del", {}, sourceLine(place, url)), el("ins", {}, foreign(place.mended))];
}

/** `url`, `links.docs`, or whatever a key path says. */
function fieldOf(place) {
  return place?.field === undefined ? null : el("span", { class: "field" }, foreign(place.field));
}

/** The line, with the address marked. Where the file escapes it, `end` says where that ends. */
function sourceLine({ text, column, end }, url) {
  const characters = [...text];
  const part = (from, to) => characters.slice(from, to).join("");
  const until = end ?? column + [...url].length;
  const written = part(column - 1, until - 1);
  if (end === undefined && written !== url) return foreign(text);
  return [foreign(part(0, column - 1)), el("mark", {}, foreign(written)), foreign(part(until - 1))];
}
