//! The forms of a report: nothing breaks out of them, each is valid by its own schema, and several
//! reports make one.

#![cfg(unix)]
#![expect(
    clippy::unwrap_used,
    reason = "its helpers are tests too, though not marked as such"
)]

#[path = "support/mod.rs"]
mod support;

#[path = "formats/commands.rs"]
mod commands;
#[path = "formats/desk.rs"]
mod desk;
#[path = "formats/github_runner.rs"]
mod github_runner;
#[path = "formats/hostile.rs"]
mod hostile;
#[path = "formats/injections.rs"]
mod injections;
#[path = "formats/merging.rs"]
mod merging;
#[path = "formats/schemas.rs"]
mod schemas;
#[path = "formats/wire.rs"]
mod wire;
