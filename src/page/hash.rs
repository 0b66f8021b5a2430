//! A 64-bit hash that is the same on every machine and in every version:
//! hashes are recorded with the evidence.

const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15;

/// The hash of `bytes`.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    let mut chunks = bytes.chunks_exact(8);
    let mut state = MULTIPLIER ^ (bytes.len() as u64);
    for chunk in &mut chunks {
        let mut word = [0; 8];
        word.copy_from_slice(chunk);
        state = join(state, u64::from_le_bytes(word));
    }
    // As `u64::from_le_bytes` of what is left and zeros; most words are only that.
    let rest = chunks.remainder().iter().rev();
    let last = rest.fold(0, |word, byte| word << 8 | u64::from(*byte));
    mix(join(state, last))
}

/// The hash of a sequence that `word` is added to.
pub(crate) fn join(state: u64, word: u64) -> u64 {
    (state ^ word).wrapping_mul(MULTIPLIER).rotate_left(29)
}

/// Spreads every bit over all (the finisher of SplitMix64).
pub(crate) fn mix(mut state: u64) -> u64 {
    state = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    state = (state ^ (state >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    state ^ (state >> 31)
}
