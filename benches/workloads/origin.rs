//! The origin: a web server for all hosts of a workload, in a process of its own.
//!
//! Written by hand on one thread, so that it costs a fraction of what a checker costs and leaves
//! the second core alone. It does what the path says (see [`crate::task`]) and counts what a
//! checker does to it. A host is known by the address that the connection was made to.

use std::io::{BufRead, BufReader, Write as _};
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use tokio::io::AsyncReadExt;
use tokio::net::TcpSocket;

use crate::server::{self, Site};
use crate::tally::{Asked, Board, Tally};
use crate::{print, tls};

/// The origin's process, as the bench sees it.
pub(crate) struct Origin {
    child: Child,
    stdout: BufReader<ChildStdout>,
    /// Where all its hosts listen.
    pub(crate) port: u16,
    /// The authority behind its certificates, where it speaks TLS.
    pub(crate) authority: Option<PathBuf>,
}

impl Origin {
    /// Starts it; with `tls_hosts` it speaks TLS for the first so many hosts and leaves its
    /// authority's certificate in `dir`.
    pub(crate) fn start(tls_hosts: Option<u32>, dir: &Path) -> Result<Self> {
        let authority = tls_hosts.map(|_| dir.join("authority.pem"));
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("--origin");
        if let (Some(hosts), Some(path)) = (tls_hosts, &authority) {
            command.arg(hosts.to_string()).arg(path);
        }
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut stdout = BufReader::new(child.stdout.take().context("the pipe was asked for")?);
        let mut line = String::new();
        stdout.read_line(&mut line)?;
        let port = line.trim().parse().context("the origin did not start")?;
        Ok(Self {
            child,
            stdout,
            port,
            authority,
        })
    }

    /// What was asked for since the last time that this was asked; what was the first time is
    /// what is needed.
    pub(crate) fn ask(&mut self) -> Result<Asked> {
        let stdin = self
            .child
            .stdin
            .as_mut()
            .context("the pipe was asked for")?;
        stdin.write_all(b"?")?;
        stdin.flush()?;
        let mut line = String::new();
        self.stdout.read_line(&mut line)?;
        serde_json::from_str(&line).context("what the origin was asked for")
    }

    /// Ends it and asks what it saw.
    pub(crate) fn finish(mut self) -> Result<Tally> {
        drop(self.child.stdin.take());
        let tally = serde_json::from_reader(&mut self.stdout).context("the origin's tally")?;
        ensure!(self.child.wait()?.success(), "the origin failed");
        Ok(tally)
    }
}

/// Serves until standard input ends, then prints the [`Tally`]; for each byte before that, what it
/// was [`Asked`] for.
pub(crate) fn serve(mut args: impl Iterator<Item = String>) -> Result<()> {
    rlimit::increase_nofile_limit(u64::MAX)?;
    let certificates = match (args.next(), args.next()) {
        (Some(hosts), Some(path)) => Some(tls::certificates(hosts.parse()?, Path::new(&path))?),
        _ => None,
    };
    let board = Board::default();
    let site = Arc::new(Site {
        board,
        certificates,
    });
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(accept_until_input_ends(&site))?;
    print::line(&serde_json::to_string(&site.board.tally()?)?);
    Ok(())
}

async fn accept_until_input_ends(site: &Arc<Site>) -> Result<()> {
    let socket = TcpSocket::new_v4()?;
    socket.bind((Ipv4Addr::UNSPECIFIED, 0).into())?;
    let listener = socket.listen(4_096)?;
    print::line(&listener.local_addr()?.port().to_string());
    let mut stdin = tokio::io::stdin();
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                // A client that left before it was accepted is no reason to stop.
                if let Ok((stream, _)) = accepted {
                    tokio::spawn(server::connection(stream, site.clone()));
                }
            }
            byte = stdin.read_u8() => match byte {
                Ok(_) => print::line(&serde_json::to_string(&site.board.asked())?),
                Err(_) => return Ok(()),
            },
        }
    }
}
