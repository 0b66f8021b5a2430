//! A row of samples for every signature, living pages that no signature may
//! match, and what must hold of the tables as a whole.
//!
//! A new signature is one row in its table and one row of samples here.

mod every;
mod living;
mod rows;
mod sold;
mod spoken;
mod support;
mod takedowns;
