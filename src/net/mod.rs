//! The network: the only part that knows sockets.
//!
//! It carries out what the judge asks for and returns evidence; it never makes
//! a verdict.

mod options;

pub use options::{NetOptions, OriginHeader, Proxies, ResolveRule};
