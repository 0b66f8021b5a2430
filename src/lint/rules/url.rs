//! The rules about an address's own text, errors first.

use super::Rule;

/// They hold wherever a link stands.
pub(super) const URL: &[Rule] = &[];
