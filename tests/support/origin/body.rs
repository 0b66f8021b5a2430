//! A body in the portions in which it is sent, the same for both protocols.

use super::answer::{Cut, Response};
use bytes::Bytes;

/// How far a body has been sent.
pub(super) struct Body<'a> {
    response: &'a Response,
    rest: Bytes,
    sent: usize,
}

/// What is to be done next about a body.
pub(super) enum Piece {
    /// Send this.
    Portion(Bytes),
    /// Stop before the end.
    Cut(Cut),
    /// That was all.
    End,
}

impl<'a> Body<'a> {
    pub(super) fn of(response: &'a Response) -> Self {
        Self {
            response,
            rest: response.body.clone(),
            sent: 0,
        }
    }

    pub(super) fn next(&mut self) -> Piece {
        let mut most = usize::MAX;
        if let Some((at, cut)) = self.response.cut {
            if at <= self.sent {
                return Piece::Cut(cut);
            }
            most = at - self.sent;
        }
        if self.rest.is_empty() && self.response.endless {
            self.rest = in_a_frame(&self.response.body);
        }
        if self.rest.is_empty() {
            return Piece::End;
        }
        if let Some((portion, _)) = self.response.drip {
            most = most.min(portion);
        }
        let portion = self.rest.split_to(most.min(self.rest.len()));
        self.sent += portion.len();
        Piece::Portion(portion)
    }
}

/// A body as often as it goes into a frame of HTTP/2: a client takes a flood of small ones
/// for an attack, and ends the connection.
fn in_a_frame(body: &Bytes) -> Bytes {
    const FRAME: usize = 16 * 1024;
    let times = FRAME / body.len().max(1);
    if times > 1 {
        body.repeat(times).into()
    } else {
        body.clone()
    }
}
