//! What a recording holds, what it does not, and what is said of a broken one.
