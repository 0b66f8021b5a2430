//! What makes a finding the same finding in the next run.

use std::collections::HashMap;

/// Fingerprints of one run. Where the same thing is found twice, as an address
/// that a list carries on two lines, the second is numbered: by its order, not
/// by its line.
#[derive(Default)]
pub(super) struct Fingerprints<'a> {
    seen: HashMap<[&'a str; 5], u32>,
}

impl<'a> Fingerprints<'a> {
    /// The fingerprint of `key`, 16 hexadecimal digits and the number.
    pub(super) fn of(&mut self, key: [&'a str; 5]) -> String {
        let count = self.seen.entry(key).or_default();
        *count += 1;
        format!("{:016x}:{count}", fnv1a(&key))
    }
}

/// FNV-1a with 64 bits over the parts, each with an end of its own: the same in
/// every version, which the standard library's hashes do not promise.
fn fnv1a(parts: &[&str]) -> u64 {
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0xff]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
