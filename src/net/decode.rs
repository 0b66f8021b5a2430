//! Content encodings, undone piece by piece and within bounds.
//!
//! A few kilobytes can stand for gigabytes, so reqwest is not asked to decode:
//! here no more is decoded than is wanted, and a window is at most 8 MiB. What
//! cannot be decoded loses the rest of the body, never the answer: the status
//! is known by then.
//!
//! The decoders are readers that are pulled from. A piece of the body is laid
//! into the [`Feed`] at their bottom, and when that is empty they say so with
//! `WouldBlock`, which all of them pass on unharmed.

use std::cell::RefCell;
use std::io::{self, Cursor, ErrorKind, Read};
use std::rc::Rc;

use flate2::read::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};
use reqwest::header::{CONTENT_ENCODING, HeaderMap};

/// The most encodings, one on top of the other, that are undone.
const MAX_LAYERS: usize = 2;
/// Windows are at most two to the power of this, in bytes: 8 MiB.
const WINDOW_LOG: u32 = 23;
/// What is decoded at a time, in bytes.
const STEP: usize = 8 * 1024;

/// How a body goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flow {
    /// All is well so far.
    Good,
    /// The bound is reached.
    Full,
    /// What came is not what the encoding says.
    Broken,
}

/// A body on its way to plain bytes.
pub(super) struct Decoder {
    plain: Vec<u8>,
    bound: usize,
    flow: Flow,
    encoded: Option<Encoded>,
}

struct Encoded {
    feed: Feed,
    reader: Box<dyn Read>,
}

impl Decoder {
    /// A decoder for a response with these headers that gives at most `bound`
    /// bytes. An encoding that nobody knows is broken from the start.
    pub(super) fn new(headers: &HeaderMap, bound: usize) -> Self {
        let mut decoder = Self {
            plain: Vec::new(),
            bound,
            flow: Flow::Good,
            encoded: None,
        };
        match encodings(headers).map(|encodings| Encoded::new(&encodings)) {
            Some(Ok(encoded)) => decoder.encoded = encoded,
            Some(Err(_)) | None => decoder.flow = Flow::Broken,
        }
        decoder
    }

    /// Takes the next piece of the body.
    pub(super) fn push(&mut self, piece: &[u8]) -> Flow {
        if self.flow != Flow::Good {
            return self.flow;
        }
        if let Some(encoded) = &self.encoded {
            encoded.feed.lay(piece);
            self.pull();
        } else {
            self.keep(piece);
        }
        self.flow
    }

    /// Ends the body: its plain bytes, and whether they are all there were. An
    /// encoded body that stops in the middle is broken.
    pub(super) fn finish(mut self) -> (Vec<u8>, Flow) {
        // A body without a byte is none at all, whatever its headers say.
        if let Some(encoded) = self
            .encoded
            .as_ref()
            .filter(|encoded| encoded.feed.was_used())
        {
            encoded.feed.end();
            self.pull();
        }
        (self.plain, self.flow)
    }

    /// Keeps plain bytes, as far as there is room.
    fn keep(&mut self, plain: &[u8]) {
        let room = self.bound - self.plain.len();
        let fitting = plain.len().min(room);
        self.plain.extend_from_slice(&plain[..fitting]);
        if fitting < plain.len() {
            self.flow = Flow::Full;
        }
    }

    /// Decodes what lies in the feed.
    fn pull(&mut self) {
        let mut step = [0; STEP];
        while self.flow == Flow::Good {
            let Some(encoded) = &mut self.encoded else {
                return;
            };
            match encoded.reader.read(&mut step) {
                // The end of the encoded data; what may follow is not it.
                Ok(0) => return,
                Ok(length) => self.keep(&step[..length]),
                Err(error) if error.kind() == ErrorKind::WouldBlock => return,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(_) => self.flow = Flow::Broken,
            }
        }
    }
}

impl Encoded {
    fn new(encodings: &[Encoding]) -> io::Result<Option<Self>> {
        if encodings.is_empty() {
            return Ok(None);
        }
        let feed = Feed::default();
        let mut reader: Box<dyn Read> = Box::new(feed.clone());
        // The one applied last is undone first.
        for encoding in encodings.iter().rev() {
            reader = match encoding {
                Encoding::Gzip => Box::new(MultiGzDecoder::new(reader)),
                Encoding::Deflate => Box::new(Deflate::Unknown(Vec::new(), Some(reader))),
                Encoding::Brotli => {
                    let bounded = BrotliWindow::Unknown(reader);
                    Box::new(brotli_decompressor::Decompressor::new(bounded, STEP))
                }
                Encoding::Zstd => {
                    let mut decoder = zstd::stream::read::Decoder::new(reader)?;
                    decoder.window_log_max(WINDOW_LOG)?;
                    Box::new(decoder)
                }
            };
        }
        Ok(Some(Self { feed, reader }))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Gzip,
    Deflate,
    Brotli,
    Zstd,
}

/// The encodings in the order of applying; none where one is not known or they
/// are too many.
fn encodings(headers: &HeaderMap) -> Option<Vec<Encoding>> {
    let mut found = Vec::new();
    for value in headers.get_all(CONTENT_ENCODING) {
        for name in value.to_str().ok()?.split(',') {
            match name.trim().to_ascii_lowercase().as_str() {
                // Some servers name the charset here: there is no encoding then.
                "" | "identity" | "none" | "utf-8" | "utf8" => {}
                "gzip" | "x-gzip" => found.push(Encoding::Gzip),
                "deflate" => found.push(Encoding::Deflate),
                "br" => found.push(Encoding::Brotli),
                "zstd" => found.push(Encoding::Zstd),
                _ => return None,
            }
        }
    }
    (found.len() <= MAX_LAYERS).then_some(found)
}

/// Bytes that have come and were not decoded yet.
#[derive(Clone, Default)]
struct Feed(Rc<RefCell<Lying>>);

#[derive(Default)]
struct Lying {
    bytes: Vec<u8>,
    read: usize,
    used: bool,
    ended: bool,
}

impl Feed {
    fn lay(&self, piece: &[u8]) {
        let mut lying = self.0.borrow_mut();
        let read = std::mem::take(&mut lying.read);
        lying.bytes.drain(..read);
        lying.bytes.extend_from_slice(piece);
        lying.used |= !piece.is_empty();
    }

    fn end(&self) {
        self.0.borrow_mut().ended = true;
    }

    fn was_used(&self) -> bool {
        self.0.borrow().used
    }
}

impl Read for Feed {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut lying = self.0.borrow_mut();
        let mut rest = &lying.bytes[lying.read..];
        if rest.is_empty() && !lying.ended {
            return Err(ErrorKind::WouldBlock.into());
        }
        let length = rest.read(buffer)?;
        lying.read += length;
        Ok(length)
    }
}

/// `deflate` is zlib by the standard (RFC 9110, 8.4.1.2), and without zlib's
/// frame by the habit of some servers. The first two bytes tell.
enum Deflate {
    Unknown(Vec<u8>, Option<Box<dyn Read>>),
    Zlib(ZlibDecoder<Box<dyn Read>>),
    Raw(DeflateDecoder<Box<dyn Read>>),
}

impl Read for Deflate {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if let Self::Unknown(head, inner) = self {
            let mut ended = inner.is_none();
            while let Some(inner) = inner.as_mut().filter(|_| head.len() < 2 && !ended) {
                let mut byte = [0];
                match inner.read(&mut byte)? {
                    0 => ended = true,
                    _ => head.push(byte[0]),
                }
            }
            let Some(inner) = inner.take() else {
                return Ok(0);
            };
            let framed = matches!(head[..], [method, flags]
                if method & 0x0f == 8 && u16::from_be_bytes([method, flags]) % 31 == 0);
            let whole: Box<dyn Read> = Box::new(Cursor::new(std::mem::take(head)).chain(inner));
            *self = if framed {
                Self::Zlib(ZlibDecoder::new(whole))
            } else {
                Self::Raw(DeflateDecoder::new(whole))
            };
        }
        match self {
            Self::Zlib(decoder) => decoder.read(buffer),
            Self::Raw(decoder) => decoder.read(buffer),
            Self::Unknown(..) => Ok(0),
        }
    }
}

/// Lets no brotli stream pass that asks for a window of more than
/// [`WINDOW_LOG`] bits: the first byte says (RFC 7932, 9.1).
enum BrotliWindow {
    Unknown(Box<dyn Read>),
    Bounded(Box<dyn Read>),
}

impl Read for BrotliWindow {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Bounded(inner) => inner.read(buffer),
            Self::Unknown(inner) => {
                let length = inner.read(buffer)?;
                if let Some(first) = buffer[..length].first() {
                    // 1111 is 24 bits; 0010001 is the large-window extension.
                    if first & 0x0f == 0x0f || first & 0x7f == 0x11 {
                        return Err(ErrorKind::InvalidData.into());
                    }
                    let inner = std::mem::replace(inner, Box::new(io::empty()));
                    *self = Self::Bounded(inner);
                }
                Ok(length)
            }
        }
    }
}

#[cfg(test)]
#[path = "decode_tests.rs"]
mod tests;
