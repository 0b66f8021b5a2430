//! Rows of pages and what is read from them.
