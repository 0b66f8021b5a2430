//! Ctrl-C and SIGTERM: the first asks the run to end, the second ends it.

use linkcheck::exit::Interruption;

/// Waits for the first signal. From then on a second one ends the process at
/// once. Fails where the signals cannot be listened to.
///
/// Must be called within the runtime; listening begins with the call and not
/// with the first poll, so that no signal is lost in between.
pub(crate) fn interruption() -> std::io::Result<impl Future<Output = Interruption>> {
    let mut signals = Signals::listen()?;
    Ok(async move {
        let first = signals.next().await;
        tokio::spawn(async move {
            let second = signals.next().await;
            std::process::exit(i32::from(second.code()));
        });
        first
    })
}

#[cfg(unix)]
struct Signals {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    fn listen() -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
        })
    }

    async fn next(&mut self) -> Interruption {
        tokio::select! {
            _ = self.interrupt.recv() => Interruption::Interrupt,
            _ = self.terminate.recv() => Interruption::Terminate,
        }
    }
}

#[cfg(not(unix))]
struct Signals;

#[cfg(not(unix))]
impl Signals {
    #[expect(clippy::unnecessary_wraps, reason = "the same shape everywhere")]
    fn listen() -> std::io::Result<Self> {
        Ok(Self)
    }

    async fn next(&mut self) -> Interruption {
        // Without a console there is no Ctrl-C to wait for.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
        Interruption::Interrupt
    }
}
