//! What comes from outside, made safe for each form that a report may have.
//!
//! Titles, URLs, names and details may hold anything a stranger chose to send,
//! and a pull request chooses file names too. Everything that is written
//! passes through here, and each form has one file, so that what a form obeys
//! is known in one place.
//!
//! [`plain`] is the base of all that people look at: one line, nothing that a
//! terminal or a CI runner obeys, nothing invisible and nothing that turns the
//! direction of text. The forms add what their own syntax needs. JSON keeps
//! every text as it is, and only writes what a terminal would obey as `\u`.

mod csv;
mod cut;
mod github;
mod json;
mod markdown;
mod sarif;
mod terminal;
mod xml;

#[cfg(test)]
mod tests;

pub(super) use csv::cell;
pub use cut::cut;
pub(super) use github::{data, property};
pub(super) use json::AsciiControls;
pub(super) use markdown::{MARK, code, fence, link};
pub(super) use sarif::{message, uri};
pub(super) use terminal::{disarm_brackets, visible};
pub use terminal::{is_unsafe, plain, short, width};
pub(super) use xml::xml;
