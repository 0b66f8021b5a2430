//! `linkcheck` keeps catalogs of links healthy: it finds the dead and the
//! moved links, with evidence, and never calls a living one dead.
//!
//! The modules in reading order, each knowing only those above it:
//!
//! - [`text`]: one input, and places in it
//! - [`ip`]: which addresses are public
//! - [`edit`]: how a text is mended
//! - [`diagnostic`]: what is wrong, and where
//! - [`source`]: links, and the readers of every form but the catalog
//! - [`catalog`]: the catalog, every value with its place
//! - [`reading`]: which reader reads what
//! - [`verdict`]: the words of the public interface, verdicts and reasons
//! - [`tracking`]: which parameters of an address only track
//! - [`lint`]: what is wrong with an input, told offline
//! - [`change`]: what a change brings in
//! - [`import`]: a list in Markdown made into a catalog
//! - [`export`]: a catalog in other forms
//! - [`policy`]: limits, timeouts and rules as plain data
//! - [`signatures`]: what walls, platforms and parked pages look like, as data
//! - [`page`]: bytes of a page to facts
//! - [`target`]: what is probed once for many places
//! - [`evidence`]: everything observed of one target
//! - [`foresight`]: what earlier runs tell a run beforehand
//! - [`matching`]: signatures held against evidence
//! - [`judge`]: evidence to verdict, or to the next thing that must be observed
//! - [`schedule`]: which exchange may start now
//! - [`report`]: one run, ready to be rendered
//! - [`fix`]: from what was found to what could be written instead
//! - [`exit`]: the exit codes of the public interface
//! - [`recording`]: a run's evidence on disk, and judged again
//! - [`history`]: what is remembered from run to run, and what days make certain

pub mod catalog;
pub mod change;
pub mod diagnostic;
pub mod edit;
pub mod event;
pub mod evidence;
pub mod exit;
pub mod export;
pub mod fix;
pub mod foresight;
pub mod history;
pub mod import;
pub mod ip;
pub mod judge;
pub mod lint;
pub mod matching;
pub mod net;
pub mod page;
pub mod policy;
pub mod reading;
pub mod recording;
pub mod report;
pub mod schedule;
pub mod signatures;
pub mod source;
pub mod target;
pub mod text;
pub mod tracking;
pub mod verdict;
