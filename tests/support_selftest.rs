//! The test fixture itself: every behaviour once, over raw sockets where bytes matter.

#![expect(
    clippy::unwrap_used,
    reason = "its helpers are tests too, though not marked as such"
)]

#[path = "support/mod.rs"]
mod support;

#[path = "support_selftest/dns.rs"]
mod dns;
#[path = "support_selftest/faults.rs"]
mod faults;
#[path = "support_selftest/http.rs"]
mod http;
#[path = "support_selftest/pages.rs"]
mod pages;
#[path = "support_selftest/resolver.rs"]
mod resolver;
#[path = "support_selftest/rows.rs"]
mod rows;
#[path = "support_selftest/tls.rs"]
mod tls;
#[path = "support_selftest/wire.rs"]
mod wire;
