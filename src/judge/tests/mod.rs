//! Tables of evidence and verdicts, one family of rules a file.

mod build;
mod closers;
mod corpus;
mod denied;
mod ends;
mod floor;
mod framed;
mod frames;
mod gates;
mod identities;
mod likeness;
mod names;
mod pages;
mod quoted;
mod redirects;
mod removed;
mod subjects;
mod totality;
