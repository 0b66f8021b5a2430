//! `fix` from outside: what it shows, what it writes, and what it leaves alone.

#![expect(clippy::unwrap_used, reason = "tests")]

#[path = "fix/linted.rs"]
mod linted;
#[path = "fix/probed.rs"]
mod probed;
#[path = "fix/saved.rs"]
mod saved;
#[path = "support/mod.rs"]
mod support;
#[path = "fix/world.rs"]
mod world;
#[path = "fix/written.rs"]
mod written;
