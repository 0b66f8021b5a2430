//! Tables of evidence and verdicts, one family of rules a file.

mod build;
mod floor;
mod pages;
mod totality;
