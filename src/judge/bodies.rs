//! Answers that are no page: an error as JSON or in plain text, with a good
//! status.

use super::case::Case;
use super::rules::{Ruling, done, pass};
use super::sayings;
use super::{addresses, data};
use crate::evidence::Answer;
use crate::page::Page;
use crate::signatures::{self, Kind};
use crate::verdict::Reason;

/// An error takes no more bytes than this; data do.
const SMALL: u64 = 1_000;
/// A line has no more characters.
const LINE: u32 = 60;
/// First labels of hosts, and first segments of paths, where programs ask.
const PROGRAMS: &[&str] = &[
    "api", "apis", "gateway", "openapi", "rest", "graphql", "rpc", "v1", "v2", "v3",
];

/// What answers a deep link says in a line that there is nothing. What is made
/// for programs may ask for more than a link can say.
pub(super) fn error_body(case: &Case<'_>) -> Ruling {
    let Some((sight, answer)) = case.clean().and_then(|s| Some((s, s.clean()?))) else {
        return pass("no good answer has come");
    };
    let Some(page) = answer.page.as_deref().filter(|page| is_line(answer, page)) else {
        return pass("it is a page, or more than a line");
    };
    let status = answer.status;
    let denied = sight.sign(&[Kind::Placeholder], case.policy);
    if let Some(row) = denied.filter(|row| row.id == signatures::XML_DENIED) {
        let detail = format!("{status} with nothing but a refusal ({})", row.id);
        return done("error-body", Reason::Placeholder, Some(sight), detail);
    }
    let Some(end) = sight.end().filter(|end| !addresses::is_root(end)) else {
        return pass("a root is never a soft 404");
    };
    // Of a document in XML only its own error tells.
    let rows = sight.signs(&[Kind::NotFoundText], case.policy).into_iter();
    let mut rows = rows.filter(|row| !is_xml(answer) || row.id == signatures::XML_NO_KEY);
    let row = rows.next();
    let json = || page.text.replace(sayings::MARKS, " ");
    let coded = || is_json(answer, page).then(|| data::missing(&json()))?;
    let Some(told) = row.map(|row| row.id.to_owned()).or_else(coded) else {
        return pass("it does not say that there is nothing");
    };
    let detail = format!("{status} with nothing but an error ({told})");
    let reason = if is_for_programs(end) || is_of_errors(end) || page.may_name_product() {
        Reason::Placeholder
    } else {
        Reason::Soft404
    };
    done("error-body", reason, Some(sight), detail)
}

/// Whether an answer is a small object of JSON, a store's error in XML, or a line of
/// plain text.
fn is_line(answer: &Answer, page: &Page) -> bool {
    let kind = kind(answer);
    let only = || signatures::not_found_only(&signatures::fold(&page.text), &[]) == Some(true);
    let plain = kind.contains("text/plain") && page.text_chars <= LINE && only();
    answer.complete && (is_json(answer, page) || is_xml(answer) || plain)
}

fn is_json(answer: &Answer, page: &Page) -> bool {
    kind(answer).contains("json") && page.text.starts_with('{') && answer.bytes <= SMALL
}

fn is_xml(answer: &Answer) -> bool {
    let kind = kind(answer);
    let xml = ["application/xml", "text/xml"];
    xml.iter().any(|xml| kind.starts_with(xml)) && answer.bytes <= SMALL
}

fn kind(answer: &Answer) -> String {
    let kind = answer.header("content-type").unwrap_or_default();
    kind.to_ascii_lowercase()
}

/// Whether the address is that of a description of errors.
fn is_of_errors(url: &url::Url) -> bool {
    let words = addresses::words_of_path(url);
    let about = ["error", "errors", "problem", "problems", "codes"];
    words.iter().any(|word| about.contains(&word.as_str()))
}

fn is_for_programs(url: &url::Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let labels = host.split('.');
    let path = url.path().trim_start_matches('/').split('/').take(1);
    let mut places = labels.chain(path);
    places.any(|place| PROGRAMS.contains(&place))
}
