//! Rows.

use super::Signature;

pub(super) static ROWS: &[Signature] = &[];
