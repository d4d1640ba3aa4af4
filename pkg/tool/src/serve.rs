//! A web server for this machine only: the built page, `www/dist`.
//!
//! Answers GET and HEAD. The headers are those that a public page should send as well: scripts from its own
//! origin, and WebAssembly.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::thread;
use std::time::Duration;

use crate::Outcome;

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
                      worker-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// A server that does not answer yet, and its address; port 0 stands for any free one.
pub fn listen(port: u16) -> Outcome<(TcpListener, String)> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .map_err(|error| format!("cannot listen on port {port}: {error}; choose another with --port"))?;
    let address = format!("http://localhost:{}/", listener.local_addr()?.port());
    Ok((listener, address))
}

/// Answers until the program ends.
pub fn answer_all(root: &Path, listener: &TcpListener) {
    for stream in listener.incoming().flatten() {
        let root = root.to_owned();
        // A visitor who goes away in the middle is no trouble of ours.
        thread::spawn(move || drop(answer(&root, stream)));
    }
}

fn answer(root: &Path, stream: TcpStream) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut request = BufReader::new(stream.try_clone()?.take(16 * 1024));
    let mut line = String::new();
    request.read_line(&mut line)?;
    let mut header = String::new();
    while request.read_line(&mut header)? > 2 {
        header.clear();
    }
    let mut words = line.split(' ');
    let (method, target) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    let found = file(root, target).and_then(|path| Some((mime(&path), fs::read(path).ok()?)));
    let (status, mime, body) = match (method, found) {
        ("GET" | "HEAD", Some((mime, body))) => ("200 OK", mime, body),
        // As static hosts answer.
        ("GET" | "HEAD", None) => (
            "404 Not Found",
            "text/html; charset=utf-8",
            fs::read(root.join("www/dist/404.html")).unwrap_or_else(|_| b"not found\n".to_vec()),
        ),
        _ => ("405 Method Not Allowed", "text/plain; charset=utf-8", b"GET or HEAD\n".to_vec()),
    };
    let mut stream = stream;
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {mime}\r\nContent-Length: {}\r\nContent-Security-Policy: {POLICY}\r\n\
         X-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\nCache-Control: no-cache\r\n\
         Connection: close\r\n\r\n",
        body.len()
    )?;
    if method == "GET" {
        stream.write_all(&body)?;
    }
    Ok(())
}

/// The file that a target of a request names; never one outside the folder.
fn file(root: &Path, target: &str) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next()?.strip_prefix('/')?;
    let path = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    let path = path.as_str();
    let inside = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    (inside && !path.contains(['\\', '%', ':'])).then(|| root.join("www/dist").join(path))
}

fn mime(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("txt" | "md") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::{file, mime};

    #[test]
    fn targets() {
        let found = |target| file(Path::new("/r"), target);
        assert_eq!(found("/"), Some(PathBuf::from("/r/www/dist/index.html")));
        assert_eq!(found("/docs/"), Some(PathBuf::from("/r/www/dist/docs/index.html")));
        assert_eq!(found("/icon.svg?v=1"), Some(PathBuf::from("/r/www/dist/icon.svg")));
        assert_eq!(found("/assets/index.js"), Some(PathBuf::from("/r/www/dist/assets/index.js")));
        for outside in [
            "",
            "page.css",
            "/../Cargo.toml",
            "/assets/../../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "//etc/passwd",
            "/..\\x",
        ] {
            assert_eq!(found(outside), None, "{outside}");
        }
    }

    #[test]
    fn types() {
        assert_eq!(mime(Path::new("quitus.wasm")), "application/wasm");
        assert_eq!(mime(Path::new("a.js")), "text/javascript; charset=utf-8");
        assert_eq!(mime(Path::new("LICENSE")), "application/octet-stream");
    }
}
