//! Which repository an address is the front page of, and the rules on that.

use std::collections::{HashMap, HashSet};

use url::Url;

use super::Context;
use super::duplicates::{is_url_field, product};
use super::url::is_or_beneath;
use crate::diagnostic::Diagnostic;
use crate::source::Link;

/// Forges where a repository is `/owner/name`, and its subpages are known.
const FORGES: &[&str] = &[
    "bitbucket.org",
    "codeberg.org",
    "gitcode.com",
    "gitee.com",
    "github.com",
    "gitlab.com",
];
/// Other places where source code is published.
const CODE_HOSTS: &[&str] = &[
    "atomgit.com",
    "cnb.cool",
    "code.google.com",
    "codeup.aliyun.com",
    "coding.net",
    "dev.azure.com",
    "forge.fedoraproject.org",
    "framagit.org",
    "gitcode.net",
    "googlesource.com",
    "huggingface.co",
    "invent.kde.org",
    "jihulab.com",
    "launchpad.net",
    "modelscope.cn",
    "notabug.org",
    "opendev.org",
    "openi.pcl.ac.cn",
    "pagure.io",
    "repo.or.cz",
    "salsa.debian.org",
    "savannah.gnu.org",
    "savannah.nongnu.org",
    "sourceforge.net",
    "sr.ht",
    "swanhub.co",
    "visualstudio.com",
];
/// First labels of hosts that serve source code.
const CODE_LABELS: &[&str] = &[
    "cgit", "code", "forge", "forgejo", "git", "gitea", "gitlab", "gogs", "hg", "repo", "repos",
    "scm", "source", "src", "svn",
];
/// First segments on github.com that are no owner.
const NO_OWNERS: &[&str] = &[
    "about",
    "apps",
    "collections",
    "contact",
    "customer-stories",
    "enterprise",
    "events",
    "explore",
    "features",
    "login",
    "marketplace",
    "orgs",
    "pricing",
    "readme",
    "resources",
    "search",
    "security",
    "settings",
    "site",
    "solutions",
    "sponsors",
    "stars",
    "topics",
    "trending",
    "users",
];
/// Branches that a repository's front page shows.
const BRANCHES: [&str; 2] = ["main", "master"];

/// The repository of which `url` is the front page, in one spelling.
pub(super) fn of(url: &Url) -> Option<String> {
    let host = url.host_str()?.trim_end_matches('.');
    let host = host.strip_prefix("www.").unwrap_or(host);
    if !FORGES.contains(&host) {
        return None;
    }
    let path = url.path().to_ascii_lowercase();
    let segments: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let (name, below) = match segments.iter().position(|&part| part == "-") {
        Some(dash) if host == "gitlab.com" => (&segments[..dash], &segments[dash + 1..]),
        // Groups may be nested there, so without a dash all of it is the name.
        None if host == "gitlab.com" => (&segments[..], &[][..]),
        Some(_) | None => segments.split_at(segments.len().min(2)),
    };
    let [owner, .., last] = name else { return None };
    let is_front = match below {
        [] => true,
        ["tree" | "src", branch] | ["src", "branch", branch] => BRANCHES.contains(branch),
        ["blob", branch, file] => BRANCHES.contains(branch) && file.starts_with("readme"),
        _ => false,
    };
    if !is_front || NO_OWNERS.contains(owner) {
        return None;
    }
    let middle = name[..name.len() - 1].join("/");
    let last = last.strip_suffix(".git").unwrap_or(last);
    Some(format!("{host}/{middle}/{last}"))
}

/// Whether source code is what one finds at `url`.
pub(super) fn is_code(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_end_matches('.');
    let first = host.split('.').next().unwrap_or_default();
    let path = url.path().trim_end_matches('/').to_ascii_lowercase();
    let mut known = FORGES.iter().chain(CODE_HOSTS);
    known.any(|known| is_or_beneath(host, known))
        || CODE_LABELS.contains(&first)
        || is_git(&path)
        || path
            .split('/')
            .any(|part| matches!(part, "git" | "cgit" | "gitweb" | "viewvc"))
}

/// Whether a path ends as a repository's address for cloning does.
pub(super) fn is_git(path: &str) -> bool {
    path.strip_suffix(".git").is_some()
}

/// `duplicate-repo`: two products stand for one repository. Where both write
/// it alike as their `url`, that is `duplicate-url`.
pub(super) fn duplicate_repo(context: &Context<'_>) -> Vec<Diagnostic> {
    if context.catalog.is_none() {
        return Vec::new();
    }
    let mut first: HashMap<String, usize> = HashMap::new();
    let mut told: HashSet<(usize, &str)> = HashSet::new();
    let mut found = Vec::new();
    for (at, link) in context.links.iter().enumerate() {
        let Some(repository) = claimed(context, at) else {
            continue;
        };
        let earlier = *first.entry(repository).or_insert(at);
        let other = &context.links[earlier];
        let (Some(here), Some(there)) = (product(link), product(other)) else {
            continue;
        };
        let is_alike = is_url_field(link) && is_url_field(other) && same_url(context, at, earlier);
        if here == there || is_alike || !told.insert((earlier, here)) {
            continue;
        }
        let message = format!("the product `{there}` is in this repository too");
        found.push(
            Diagnostic::error("duplicate-repo", link.source, link.span, message)
                .with_label(other.span, "first here")
                .with_help("keep one product, and give it the other's name as an alias")
                .about(Some(here), link.field.as_deref()),
        );
    }
    found
}

/// Whether the links at `one` and `other` are of two products that stand for
/// one repository, which `duplicate-repo` tells.
pub(super) fn is_told(context: &Context<'_>, one: usize, other: usize) -> bool {
    product(&context.links[one]) != product(&context.links[other])
        && claimed(context, one).is_some_and(|here| claimed(context, other) == Some(here))
}

/// The repository that a product's link at `at` says is its own.
fn claimed(context: &Context<'_>, at: usize) -> Option<String> {
    let link: &Link = &context.links[at];
    let is_own = matches!(link.field.as_deref(), Some("url" | "links.repo"));
    context.addresses[at].url().filter(|_| is_own).and_then(of)
}

fn same_url(context: &Context<'_>, one: usize, other: usize) -> bool {
    matches!((&context.urls[one], &context.urls[other]), (Ok(a), Ok(b)) if a == b)
}
