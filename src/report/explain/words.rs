//! What was asked for, and why, in words.

use crate::evidence::{Ask, Identity, LookupAsk, Opinion, Purpose, Records, Transport, Wait};
use crate::report::json::time;

/// What a fetch is for and how it is made.
pub(super) fn ask(ask: &Ask) -> String {
    let what = match ask.purpose {
        Purpose::Page => "Fetched the link",
        Purpose::Sibling(_) => "Fetched a path beside it that cannot exist, to compare with",
        Purpose::Root => "Fetched the site's home page, to compare with",
        Purpose::Twin => "Tried the same address with or without www.",
        Purpose::Https => "Tried the same address over https",
        Purpose::Behind => "Looked behind the certificate",
    };
    let who = match ask.identity {
        Identity::Honest => " under its own name",
        Identity::Browser => " as a browser does",
        Identity::AnyType => " as a browser that takes any type",
    };
    let how = match ask.transport {
        Transport::Standard => "",
        Transport::Lenient => ", over HTTP/1.1 and leniently read",
        Transport::Unverified => ", for evidence only",
    };
    format!("{what}{who}{how}{}", wait(ask.wait))
}

/// What a name server is asked for.
pub(super) fn lookup(ask: &LookupAsk) -> String {
    let what = match ask.records {
        Records::Addresses => format!("the addresses of {}", ask.host),
        Records::NameServers => format!("who answers for the names of {}", ask.host),
    };
    let whom = match ask.opinion {
        Opinion::First => "Looked up",
        Opinion::Second => "Asked for a second opinion on",
    };
    format!("{whom} {what}{}", wait(ask.wait))
}

fn wait(wait: Wait) -> String {
    match wait {
        Wait::No => String::new(),
        Wait::Backoff(_) => ", once more after a pause".to_owned(),
        Wait::Milliseconds(wait) => {
            format!(", after {} s", (f64::from(wait) / 100.0).round() / 10.0)
        }
        Wait::EndOfRun => ", one last time when all else was done".to_owned(),
    }
}

/// The names that a page is expected to show; none where there are none.
pub(super) fn names(names: &[String]) -> Option<String> {
    let quoted: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
    (!quoted.is_empty()).then(|| quoted.join(" or "))
}

/// A day, of seconds since 1970.
pub(super) fn day(seconds: i64) -> String {
    let text = time::text(seconds);
    text.split('T').next().unwrap_or(&text).to_owned()
}
