use std::io::Write;

use flate2::Compression;
use flate2::write::{DeflateEncoder, GzEncoder, ZlibEncoder};
use reqwest::header::HeaderValue;

use super::*;

/// "hello\n" as `brotli --lgwin=16` has it.
const BROTLI_HELLO: &[u8] = b"\x8b\x02\x80hello\n\x03";

fn headers(encoding: &'static str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_ENCODING, HeaderValue::from_static(encoding));
    headers
}

fn gzip(plain: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(plain).unwrap();
    encoder.finish().unwrap()
}

fn zlib(plain: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(plain).unwrap();
    encoder.finish().unwrap()
}

fn deflate(plain: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(plain).unwrap();
    encoder.finish().unwrap()
}

fn zstd(plain: &[u8]) -> Vec<u8> {
    zstd::stream::encode_all(plain, 3).unwrap()
}

fn decode(encoding: &'static str, body: &[u8], piece: usize, bound: usize) -> (Vec<u8>, Flow) {
    let mut decoder = Decoder::new(&headers(encoding), bound);
    for piece in body.chunks(piece) {
        decoder.push(piece);
    }
    decoder.finish()
}

#[test]
fn every_encoding_is_undone_however_the_body_is_cut() {
    let plain: Vec<u8> = (0..50_000_u32)
        .flat_map(|n| (n % 977).to_le_bytes())
        .collect();
    for (encoding, body) in [
        ("gzip", gzip(&plain)),
        ("x-gzip", gzip(&plain)),
        ("deflate", zlib(&plain)),
        ("deflate", deflate(&plain)),
        ("zstd", zstd(&plain)),
        ("identity", plain.clone()),
        ("", plain.clone()),
        ("gzip, zstd", zstd(&gzip(&plain))),
        ("deflate, gzip", gzip(&deflate(&plain))),
    ] {
        for piece in [1, 7, 4096, usize::MAX] {
            let (found, flow) = decode(encoding, &body, piece, usize::MAX);
            assert!(found == plain, "{encoding} in pieces of {piece}");
            assert_eq!(flow, Flow::Good, "{encoding} in pieces of {piece}");
        }
    }
    for piece in [1, 100] {
        let found = decode("br", BROTLI_HELLO, piece, usize::MAX);
        assert_eq!(found, (b"hello\n".to_vec(), Flow::Good));
    }
}

#[test]
fn a_bomb_stops_at_the_bound() {
    let bomb = vec![0; 3_000_000];
    for (encoding, body) in [
        ("gzip", gzip(&bomb)),
        ("zstd", zstd(&bomb)),
        ("gzip, gzip", gzip(&gzip(&bomb))),
        ("identity", bomb.clone()),
    ] {
        let mut decoder = Decoder::new(&headers(encoding), 1000);
        assert_eq!(decoder.push(&body), Flow::Full, "{encoding}");
        assert_eq!(decoder.finish(), (vec![0; 1000], Flow::Full), "{encoding}");
    }
}

#[test]
fn a_body_that_just_fits_is_whole() {
    let plain = vec![7; 1000];
    for (encoding, body) in [("gzip", gzip(&plain)), ("", plain.clone())] {
        assert_eq!(
            decode(encoding, &body, 64, 1000),
            (plain.clone(), Flow::Good)
        );
    }
}

#[test]
fn a_truncated_body_keeps_what_was_decoded_and_is_broken() {
    let plain: Vec<u8> = (0..50_000_u32).flat_map(u32::to_le_bytes).collect();
    for (encoding, body) in [
        ("gzip", gzip(&plain)),
        ("deflate", zlib(&plain)),
        ("zstd", zstd(&plain)),
    ] {
        let half = &body[..body.len() / 2];
        let (found, flow) = decode(encoding, half, 1000, usize::MAX);
        assert_eq!(flow, Flow::Broken, "{encoding}");
        assert!(plain.starts_with(&found), "{encoding}");
    }
    assert_eq!(decode("br", &BROTLI_HELLO[..5], 1, 99).1, Flow::Broken);
}

#[test]
fn a_wrong_encoding_is_broken() {
    let page = b"<!doctype html><title>plain</title>";
    for encoding in ["gzip", "br", "zstd", "deflate", "gzip, br"] {
        assert_eq!(
            decode(encoding, page, 10, 1000).1,
            Flow::Broken,
            "{encoding}"
        );
    }
    for encoding in ["lzma", "gzip, gzip, gzip"] {
        assert_eq!(
            decode(encoding, page, 10, 1000),
            (Vec::new(), Flow::Broken),
            "{encoding}"
        );
    }
}

#[test]
fn no_body_is_whole_whatever_the_headers_say() {
    for encoding in ["gzip", "br", "zstd", "deflate"] {
        assert_eq!(
            decode(encoding, b"", 1, 1000),
            (Vec::new(), Flow::Good),
            "{encoding}"
        );
    }
}

#[test]
fn windows_above_the_bound_are_refused() {
    let mut encoder = zstd::stream::write::Encoder::new(Vec::new(), 1).unwrap();
    encoder.window_log(27).unwrap();
    encoder.write_all(&vec![1; 100_000]).unwrap();
    let body = encoder.finish().unwrap();
    assert_eq!(
        decode("zstd", &body, usize::MAX, 1000),
        (Vec::new(), Flow::Broken)
    );
    // A header that asks for 24 bits, and one for a large window.
    for first in [0x0f, 0x11] {
        let mut body = BROTLI_HELLO.to_vec();
        body[0] = first;
        assert_eq!(decode("br", &body, 1, 1000), (Vec::new(), Flow::Broken));
    }
}
