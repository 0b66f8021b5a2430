//! A byte stream that h2 can be given and that can be taken back from it.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// One of several owners of a byte stream, of whom only one at a time uses it.
pub(super) struct Shareable<W>(Arc<Mutex<W>>);

impl<W> Shareable<W> {
    pub(super) fn new(wire: W) -> Self {
        Self(Arc::new(Mutex::new(wire)))
    }

    /// The stream itself, from its last owner.
    ///
    /// # Panics
    ///
    /// If there is another.
    pub(super) fn into_inner(self) -> W {
        let wire = Arc::into_inner(self.0).expect("every other owner is dropped");
        wire.into_inner().expect("no owner panicked")
    }

    fn wire(&self) -> MutexGuard<'_, W> {
        self.0.lock().expect("no owner panicked")
    }
}

impl<W> Clone for Shareable<W> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<W: AsyncRead + Unpin> AsyncRead for Shareable<W> {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut *self.wire()).poll_read(context, buffer)
    }
}

impl<W: AsyncWrite + Unpin> AsyncWrite for Shareable<W> {
    fn poll_write(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut *self.wire()).poll_write(context, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut *self.wire()).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut *self.wire()).poll_shutdown(context)
    }
}
