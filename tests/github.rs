//! What runs on GitHub and on Kubernetes, played on this machine: the jobs of `.github/workflows` step by
//! step, `action.yml`, and the scripts of the pods, with the scripted origin for the web and a small server
//! for GitHub's API.
//!
//! The `run:` scripts are read from the YAML and executed as they stand, so that what is tested is what runs.
//! They need bash, git, curl and jq, as the machines that they are for have them.

#![cfg(target_os = "linux")] // what these jobs run on
#![expect(clippy::unwrap_used, reason = "tests")]

#[path = "support/mod.rs"]
mod support;

#[path = "github/action.rs"]
mod action;
#[path = "github/api.rs"]
mod api;
#[path = "github/condition.rs"]
mod condition;
#[path = "github/desk.rs"]
mod desk;
#[path = "github/issue.rs"]
mod issue;
#[path = "github/play.rs"]
mod play;
#[path = "github/review.rs"]
mod review;
#[path = "github/sharded.rs"]
mod sharded;
