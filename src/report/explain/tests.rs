//! The story of one link, set at different widths.
