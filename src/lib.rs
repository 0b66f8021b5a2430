//! `linkcheck` keeps catalogs of links healthy.

