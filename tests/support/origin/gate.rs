//! A gate that holds answers back until the test says so.

use std::sync::Arc;
use tokio::sync::watch;

/// Holds answers (and DNS replies) until opened: a test orders events with it instead of sleeping.
#[derive(Debug, Clone)]
pub struct Gate(Arc<watch::Sender<bool>>);

impl Default for Gate {
    fn default() -> Self {
        Self::new()
    }
}

impl Gate {
    /// A closed gate.
    pub fn new() -> Self {
        Self(Arc::new(watch::Sender::new(false)))
    }

    /// Lets everyone through, now and later.
    pub fn open(&self) {
        self.0.send_replace(true);
    }

    /// Waits until it is open.
    pub async fn passed(&self) {
        let mut state = self.0.subscribe();
        // Only a dropped sender is an error, and `self` holds it.
        state
            .wait_for(|open| *open)
            .await
            .expect("the gate holds the sender");
    }
}
