//! A server on a thread of its own, with a runtime of its own, that stops when dropped.

use std::future::Future;
use std::thread::JoinHandle;
use tokio::sync::oneshot;

/// Runs one server until it is dropped.
pub struct ServerThread {
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl ServerThread {
    /// Starts `serve` on a new thread and returns what `prepare` made there (the bound sockets' addresses).
    ///
    /// `prepare` runs inside the runtime, so that it may register sockets; the test goes on only when
    /// it is done, so that nobody connects too early.
    pub fn start<P, A, S>(name: &str, prepare: P) -> (Self, A)
    where
        P: FnOnce() -> (A, S) + Send + 'static,
        A: Send + 'static,
        S: Future<Output = ()>,
    {
        let (stop, stopped) = oneshot::channel();
        let (ready, prepared) = std::sync::mpsc::channel();
        let thread = std::thread::Builder::new()
            .name(name.to_owned())
            .spawn(move || {
                let runtime = tokio::runtime::Builder::new_current_thread()
                    .enable_all()
                    .build()
                    .expect("the machine can run one more event loop");
                runtime.block_on(async move {
                    let (made, serve) = prepare();
                    ready.send(made).expect("start() waits for this");
                    tokio::select! {
                        () = serve => {}
                        _ = stopped => {}
                    }
                });
                // Dropping the runtime drops every connection's task with it.
            })
            .expect("the machine can start one more thread");
        let made = prepared.recv().expect("the server could bind its sockets");
        let server = Self {
            stop: Some(stop),
            thread: Some(thread),
        };
        (server, made)
    }
}

impl Drop for ServerThread {
    fn drop(&mut self) {
        drop(self.stop.take());
        let Some(thread) = self.thread.take() else {
            return;
        };
        let outcome = thread.join();
        if !std::thread::panicking() {
            outcome.expect("the server thread did not panic");
        }
    }
}
