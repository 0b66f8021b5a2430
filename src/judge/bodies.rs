//! Answers that are no page: an error as JSON or in plain text, with a good
//! status.

use super::addresses;
use super::case::Case;
use super::rules::{Ruling, done, pass};
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
    let Some(end) = sight.end().filter(|end| !addresses::is_root(end)) else {
        return pass("a root is never a soft 404");
    };
    let Some(row) = sight.sign(&[Kind::NotFoundText], case.policy) else {
        return pass("it does not say that there is nothing");
    };
    let status = answer.status;
    let detail = format!("{status} with nothing but an error ({})", row.id);
    let reason = if is_for_programs(end) || page.may_name_product() {
        Reason::Placeholder
    } else {
        Reason::Soft404
    };
    done("error-body", reason, Some(sight), detail)
}

/// Whether an answer is a small object of JSON, or a line of plain text.
fn is_line(answer: &Answer, page: &Page) -> bool {
    let kind = answer.header("content-type").unwrap_or_default();
    let kind = kind.to_ascii_lowercase();
    let json = kind.contains("json") && page.text.starts_with('{') && answer.bytes <= SMALL;
    let only = || signatures::not_found_only(&signatures::fold(&page.text), &[]) == Some(true);
    let plain = kind.contains("text/plain") && page.text_chars <= LINE && only();
    answer.complete && (json || plain)
}

fn is_for_programs(url: &url::Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let labels = host.split('.');
    let path = url.path().trim_start_matches('/').split('/').take(1);
    let mut places = labels.chain(path);
    places.any(|place| PROGRAMS.contains(&place))
}
