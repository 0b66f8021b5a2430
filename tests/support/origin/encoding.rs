//! Bodies compressed as servers compress them.

/// Codings of `Content-Encoding`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// RFC 1952.
    Gzip,
    /// RFC 1950: a zlib wrapper around deflate, as the RFC asks for.
    Deflate,
    /// Deflate without the wrapper, as some servers send it under the same name.
    RawDeflate,
    /// RFC 7932.
    Brotli,
    /// RFC 8878.
    Zstd,
}

impl Encoding {
    /// The token of `Content-Encoding`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Gzip => "gzip",
            Self::Deflate | Self::RawDeflate => "deflate",
            Self::Brotli => "br",
            Self::Zstd => "zstd",
        }
    }

    /// Compresses, quickly rather than well.
    pub fn encode(self, plain: &[u8]) -> Vec<u8> {
        use flate2::{Compression, read};
        use std::io::Read;
        let mut out = Vec::new();
        let fast = Compression::fast();
        match self {
            Self::Gzip => read::GzEncoder::new(plain, fast).read_to_end(&mut out),
            Self::Deflate => read::ZlibEncoder::new(plain, fast).read_to_end(&mut out),
            Self::RawDeflate => read::DeflateEncoder::new(plain, fast).read_to_end(&mut out),
            Self::Brotli => brotli::CompressorReader::new(plain, 4096, 3, 18).read_to_end(&mut out),
            Self::Zstd => {
                out = zstd::encode_all(plain, 1).expect("memory does not fail to read");
                Ok(out.len())
            }
        }
        .expect("memory does not fail to read");
        out
    }
}
