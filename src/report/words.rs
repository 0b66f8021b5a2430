//! Words and choices that several forms share.

use super::{Failing, LinkReport, Location, Network, Outcome, Report};
use crate::diagnostic::{PARSE_ERROR, Severity};
use crate::judge::Replacement;
use crate::source::{Kind, Source};
use crate::verdict::{Reason, Verdict};

/// The verdicts of findings, the worst first.
pub(super) const FINDINGS: [Verdict; 4] = [
    Verdict::Dead,
    Verdict::Suspect,
    Verdict::Redirected,
    Verdict::Unknown,
];

/// What a verdict means, in a few words.
pub(super) fn says(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Dead => "not there any more",
        Verdict::Suspect => "answers, but look at it",
        Verdict::Redirected => "has another address",
        Verdict::Unknown => "could not be judged from here",
        Verdict::Ok => "there",
        Verdict::Skipped => "not probed",
    }
}

/// What to do about a link of this verdict.
pub(super) fn advice(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Dead => {
            "The evidence says that it is not there any more. Look for where it went and write that \
             address, or take the entry out (in a catalog, into [retired])."
        }
        Verdict::Suspect => {
            "Something answers, but somebody must look: open the link, and decide whether it is \
             still what the entry names."
        }
        Verdict::Redirected => {
            "It is there at another address. Write the new one if it is still what the entry names."
        }
        Verdict::Unknown => {
            "It could not be judged from here, and is not called dead for that. Run it again, or \
             from another place; if that is how this site is, ignore it with a reason."
        }
        Verdict::Ok | Verdict::Skipped => "There is nothing to do.",
    }
}

/// `1 link`, `2 links`.
pub(super) fn count(n: usize, noun: &str) -> String {
    format!("{n} {noun}{}", if n == 1 { "" } else { "s" })
}

/// How bad a link is, as the public interface has it; none where there is
/// nothing to say. What fails the run is an error.
pub(super) fn severity(link: &LinkReport, failing: &Failing) -> Option<Severity> {
    match link.outcome.verdict() {
        Verdict::Ok | Verdict::Skipped => None,
        _ if failing.link(link) => Some(Severity::Error),
        Verdict::Dead => Some(Severity::Error),
        Verdict::Suspect | Verdict::Redirected => Some(Severity::Warning),
        Verdict::Unknown => Some(Severity::Note),
    }
}

/// Whether `link` is to be shown to people: something was found of it, and
/// nobody has said that it is known.
pub(super) fn is_finding(link: &LinkReport) -> bool {
    FINDINGS.contains(&link.outcome.verdict())
        && link.outcome.reason != Some(Reason::NotChecked)
        && link.ignored.is_none()
}

/// `gone: 404 to both identities`; `ok` has no reason.
pub(super) fn reason_and_detail(outcome: &Outcome) -> String {
    match outcome.reason {
        None => outcome.detail.to_string(),
        Some(reason) if outcome.detail.is_empty() => reason.name().to_owned(),
        Some(reason) => format!("{}: {}", reason.name(), outcome.detail),
    }
}

/// `dead/gone`, or `ok`.
pub(super) fn verdict_and_reason(outcome: &Outcome) -> String {
    let verdict = outcome.verdict().name();
    match outcome.reason {
        None => verdict.to_owned(),
        Some(reason) => format!("{verdict}/{}", reason.name()),
    }
}

/// `replace with https://cursor.com/`, or perhaps.
pub(super) fn replacement(fix: &Replacement) -> String {
    let word = if fix.safe {
        "replace with"
    } else {
        "perhaps replace with"
    };
    format!("{word} {}", fix.replace_with)
}

/// `Cursor url`: what a link is, as far as it has a name.
pub(super) fn subject(location: &Location) -> String {
    let name = location.name().or(location.product());
    let words = [name, location.field.as_deref()];
    let words: Vec<&str> = words.into_iter().flatten().collect();
    words.join(" ")
}

/// The line of `location` in its `source` with `url` in place of what stands
/// there; none where `url` would need an escape.
pub(super) fn mended_line(source: &Source, location: &Location, url: &str) -> Option<String> {
    let line = source.line(location.line)?;
    let place = |column: u32| {
        let column = (column as usize).checked_sub(1)?;
        let mut places = line.char_indices().map(|(at, _)| at).chain([line.len()]);
        places.nth(column)
    };
    let (from, to) = (place(location.column)?, place(location.end_column)?);
    let fits = location.end_line == location.line && from < to;
    let fits = fits && stands_as_it_is(url, source.kind);
    fits.then(|| [&line[..from], url, &line[to..]].concat())
}

/// Whether `url` may be written in such a file without an escape, be it quoted
/// or bare.
pub(super) fn stands_as_it_is(url: &str, kind: Kind) -> bool {
    let means_itself = |char: char| {
        char.is_ascii_alphanumeric()
            || "-._~:/?#@!$*+,;=%".contains(char)
            || char == '&' && kind != Kind::Html
    };
    url.chars().all(means_itself)
}

/// A file's name as forges have it: with `/`, and from the folder itself.
pub(super) fn path(file: &str) -> String {
    let slashes = file.replace('\\', "/");
    let mut path = slashes.as_str();
    while let Some(rest) = path.strip_prefix("./") {
        path = rest.trim_start_matches('/');
    }
    path.to_owned()
}

/// The run in one sentence without a full stop: whether it fails, and by what.
pub(super) fn headline(report: &Report, failing: &Failing) -> String {
    if report.diagnostics.iter().any(|it| it.rule == PARSE_ERROR) {
        return "linkcheck fails: an input cannot be parsed, so nothing was probed".to_owned();
    }
    if report.network == Network::Down {
        return "linkcheck found nothing out: the network was down, so no link was judged"
            .to_owned();
    }
    let left = report.links.iter().filter(|link| is_left(link)).count();
    let unfinished = match left {
        0 => String::new(),
        1 => "; 1 address was not checked".to_owned(),
        n => format!("; {n} addresses were not checked"),
    };
    if failing.any(report) {
        return fails(report, failing) + &unfinished;
    }
    let found = counts(report, is_finding, |severity| severity > Severity::Note);
    let passes = if !found.is_empty() {
        format!("linkcheck passes, and found {}", found.join(", "))
    } else if left > 0 {
        "linkcheck passes".to_owned()
    } else if report.links.is_empty() {
        "linkcheck found no problems".to_owned()
    } else {
        let places = report.links.iter().map(|link| link.locations.len()).sum();
        format!("linkcheck found no problems in {}", count(places, "link"))
    };
    passes + &unfinished
}

/// `linkcheck fails: 2 dead, 1 error in the files`.
fn fails(report: &Report, failing: &Failing) -> String {
    let failed = counts(
        report,
        |link| failing.link(link) && !is_left(link),
        |severity| failing.severity.is_some_and(|least| severity >= least),
    );
    if failed.is_empty() {
        return "linkcheck fails".to_owned();
    }
    format!("linkcheck fails: {}", failed.join(", "))
}

fn is_left(link: &LinkReport) -> bool {
    link.outcome.reason == Some(Reason::NotChecked)
}

/// `2 dead`, `1 suspect`, `1 error`: those that are counted.
fn counts(
    report: &Report,
    link: impl Fn(&LinkReport) -> bool,
    problem: impl Fn(Severity) -> bool,
) -> Vec<String> {
    let verdicts = FINDINGS.into_iter().map(|verdict| {
        let of = |it: &&LinkReport| it.outcome.verdict() == verdict && link(it);
        let n = report.links.iter().filter(of).count();
        (n, format!("{n} {}", verdict.name()))
    });
    let severities = [(Severity::Error, "error"), (Severity::Warning, "warning")];
    let problems = severities.into_iter().map(|(severity, noun)| {
        let of = |it: &Severity| *it == severity && problem(*it);
        let n = report
            .diagnostics
            .iter()
            .map(|it| it.severity)
            .filter(of)
            .count();
        (n, format!("{} in the files", count(n, noun)))
    });
    let some = verdicts.chain(problems).filter(|(n, _)| *n > 0);
    some.map(|(_, words)| words).collect()
}

/// How long a run took: `9.1 s`, `2 min 5 s`.
pub(super) fn duration(seconds: f64) -> String {
    if seconds < 60.0 {
        return format!("{seconds:.1} s");
    }
    let whole = std::time::Duration::from_secs_f64(seconds.min(1e9)).as_secs();
    format!("{} min {} s", whole / 60, whole % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_runs_are_told_in_minutes() {
        for (seconds, want) in [(0.04, "0.0 s"), (9.12, "9.1 s"), (125.9, "2 min 5 s")] {
            assert_eq!(duration(seconds), want);
        }
    }
}
