//! The border as a program in C sees it: `border.c`, compiled against the header alone, is asked for everything that the
//! cases hold, and its answers are those of the core.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../../tests/corpus/mod.rs"]
#[allow(dead_code)]
mod corpus;

use std::env;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use quitus::{Fixes, Issue, Kind, Lines, Locale, Options, Report, build, check, check_text_lines, fix_with, is_valid};
use serde_json::{Value, json};

const CHECK: u8 = 0;
const FIX: u8 = 1;
const BUILD: u8 = 2;
const CHECK_LINES: u8 = 3;
const IS_VALID: u8 = 4;

/// The folder of the tests' programs, which holds the libraries as well.
fn folder() -> PathBuf {
    env::current_exe().unwrap().parent().unwrap().into()
}

fn compiler() -> Option<String> {
    let name = env::var("CC").unwrap_or_else(|_| "cc".into());
    let there = Command::new(&name).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    if there.is_ok_and(|status| status.success()) {
        return Some(name);
    }
    eprintln!("not run: there is no compiler for C called {name}; another is named in CC");
    None
}

/// The program, with the shared or the static library in it; `None` without a compiler.
fn program(source: &Path, name: &str, library: &[&str]) -> Option<PathBuf> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let program = folder().join(name);
    let mut command = Command::new(compiler()?);
    command.args(["-std=c99", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-I"]).arg(home.join("include"));
    command.arg(source).arg("-o").arg(&program).current_dir(folder()).args(library);
    let out = command.output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    Some(program)
}

/// The library beside the program.
const SHARED: &[&str] = &["-L.", "-lquitus_c", "-Wl,-rpath,."];

fn border(name: &str, library: &[&str]) -> Option<PathBuf> {
    program(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/border.c"), name, library)
}

/// The program, to be started beside its library: cargo's own search path may name an older one.
fn started(program: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder()).env_remove("LD_LIBRARY_PATH");
    command
}

fn run(program: &Path, argument: &str) -> String {
    let out = started(program).arg(argument).output().unwrap();
    assert!(out.status.success(), "{argument}: {}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap()
}

#[test]
fn mistakes_are_answers() {
    let Some(program) = border("border-mistakes", SHARED) else { return };
    run(&program, "mistakes");
    assert_eq!(run(&program, "version").trim(), env!("CARGO_PKG_VERSION"));
}

#[test]
fn the_static_library_is_the_same() {
    let system: &[&str] = if cfg!(target_os = "macos") { &[] } else { &["-lpthread", "-ldl", "-lm"] };
    let Some(program) = border("border-static", &[&["./libquitus_c.a"], system].concat()) else { return };
    run(&program, "mistakes");
}

#[test]
fn the_header_is_cpp_too() {
    let Some(compiler) = compiler() else { return };
    let header = Path::new(env!("CARGO_MANIFEST_DIR")).join("include/quitus.h");
    let out =
        Command::new(compiler).args(["-x", "c++", "-Wall", "-Wextra", "-Werror", "-fsyntax-only"]).arg(header).output();
    let said = String::from_utf8(out.unwrap().stderr).unwrap();
    if said.contains("cc1plus") {
        return eprintln!("not run: the compiler for C has none for C++ beside it");
    }
    assert!(said.is_empty(), "{said}");
}

#[test]
fn the_example_of_the_page_runs() {
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/c.md")).unwrap();
    let (_, example) = page.split_once("```c\n").unwrap();
    let source = folder().join("page.c");
    std::fs::write(&source, example.split_once("```").unwrap().0).unwrap();
    let Some(program) = program(&source, "page", SHARED) else { return };
    let out = started(&program).output().unwrap();
    assert_eq!(out.status.code(), Some(1));
    assert!(String::from_utf8(out.stdout).unwrap().contains("\"code\":\"date.no-such-day\""));
}

/// What is asked, and what the core says of it.
struct Question {
    verb: u8,
    kind: Kind,
    options: String,
    text: Vec<u8>,
    about: String,
    status: i8,
    made: Vec<u8>,
    report: Value,
    rejects: Vec<u8>,
}

fn told(issue: &Issue, locale: Locale) -> Value {
    let mut out = Vec::new();
    quitus::issues::issue(issue, &mut out);
    let mut told: Value = serde_json::from_slice(&out).unwrap();
    told["message"] = issue.message(locale).into();
    if let Some(title) = issue.fix_title(locale) {
        told["fix"]["title"] = title.into();
    }
    told
}

fn report(report: &Report, locale: Locale) -> Value {
    let issues: Vec<Value> = report.issues().iter().map(|issue| told(issue, locale)).collect();
    json!({ "ok": report.is_ok(), "omitted": report.omitted(), "issues": issues })
}

/// Each verb on one case. What is asked for in French is told in French.
fn questions(case: &corpus::Case, locale: Locale) -> Vec<Question> {
    let corpus::Case { kind, options, text, .. } = case;
    let language = if locale == Locale::Fr { "fr" } else { "en" };
    let ask = |verb: u8, more: Value| {
        let mut given = case.given.as_object().cloned().unwrap_or_default();
        given.insert("locale".into(), language.into());
        given.extend(more.as_object().cloned().unwrap_or_default());
        Question {
            verb,
            kind: *kind,
            options: Value::Object(given).to_string(),
            text: text.clone().into_bytes(),
            about: format!("{}: {}", case.file, case.name),
            status: 0,
            made: Vec::new(),
            report: Value::Null,
            rejects: Vec::new(),
        }
    };
    let judged = |verb: u8, found: &Report| Question {
        status: found.is_ok().into(),
        made: found.text().unwrap_or_default().into(),
        report: report(found, locale),
        ..ask(verb, Value::Null)
    };
    let valid = is_valid(*kind, text, options);
    let mut asked = vec![
        judged(CHECK, &check(*kind, text, options)),
        Question { status: valid.into(), ..ask(IS_VALID, Value::Null) },
        lines(ask(CHECK_LINES, Value::Null), options, locale),
    ];
    asked.extend(build(*kind, text, options).map(|built| judged(BUILD, &built)));
    for (fixes, guess) in [(Fixes::Safe, false), (Fixes::Unsafe, true)] {
        if text.len() > options.max_bytes {
            continue;
        }
        let fixed = fix_with(*kind, text, options, fixes);
        let mut report = report(&fixed.report, locale);
        report["applied"] = fixed.applied.iter().map(|issue| told(issue, locale)).collect();
        let status = fixed.report.is_ok().into();
        asked.push(Question { status, made: fixed.text.into(), report, ..ask(FIX, json!({ "unsafe": guess })) });
    }
    asked
}

fn lines(question: Question, options: &Options, locale: Locale) -> Question {
    let mut lines = Lines::new(question.kind, options);
    let (mut made, mut rejects) = (Vec::new(), Vec::new());
    check_text_lines(&mut lines, &question.text, &mut made, &mut rejects);
    let found = lines.end();
    let issues = found.issues.iter().map(|issue| {
        let mut told = told(&issue.issue, locale);
        told["record"] = issue.record.into();
        told["line"] = issue.line.into();
        told
    });
    let report = json!({
        "ok": found.invalid == 0, "records": found.records, "valid": found.valid, "invalid": found.invalid,
        "lines": found.lines, "omitted": found.omitted, "issues": issues.collect::<Vec<_>>(),
    });
    Question { status: (found.invalid == 0).into(), made, report, rejects, ..question }
}

fn sized(part: &[u8], out: &mut Vec<u8>) {
    out.extend_from_slice(&(part.len() as u32).to_le_bytes());
    out.extend_from_slice(part);
}

fn take<'a>(rest: &mut &'a [u8]) -> &'a [u8] {
    let (size, behind) = rest.split_at(4);
    let (part, behind) = behind.split_at(u32::from_le_bytes(size.try_into().unwrap()) as usize);
    *rest = behind;
    part
}

#[test]
fn all_cases_are_answered_as_the_core_answers() {
    let Some(program) = border("border-cases", SHARED) else { return };
    let cases = corpus::read();
    let languages = [Locale::En, Locale::Fr];
    let asked: Vec<Question> =
        cases.iter().zip(languages.iter().cycle()).flat_map(|(case, locale)| questions(case, *locale)).collect();
    assert!(cases.len() > 400 && asked.len() > 4 * cases.len(), "{} of {}", asked.len(), cases.len());

    // A file, so that neither side waits for the other.
    let path = folder().join("border-cases.requests");
    let mut file = File::create(&path).unwrap();
    for Question { verb, kind, options, text, .. } in &asked {
        let mut request = vec![*verb];
        for part in [kind.id().as_bytes(), options.as_bytes(), text] {
            sized(part, &mut request);
        }
        file.write_all(&request).unwrap();
    }
    let out = started(&program).arg("serve").stdin(File::open(path).unwrap()).output().unwrap();
    assert!(out.status.success(), "{} {}", out.status, String::from_utf8_lossy(&out.stderr));

    let mut rest = &*out.stdout;
    for question in &asked {
        let about = format!("{} (verb {})", question.about, question.verb);
        let (status, behind) = rest.split_first().unwrap();
        rest = behind;
        assert_eq!(*status as i8, question.status, "{about}");
        if question.verb == IS_VALID {
            continue;
        }
        let [made, report, rejects] = [(); 3].map(|()| take(&mut rest));
        assert_eq!(String::from_utf8_lossy(made), String::from_utf8_lossy(&question.made), "{about}");
        let report: Value = serde_json::from_slice(report).unwrap_or_else(|error| panic!("{about}: {error}"));
        assert_eq!(report, question.report, "{about}");
        assert_eq!(rejects, question.rejects, "{about}");
    }
    assert!(rest.is_empty());
}

/// What `include/quitus.h` promises to hosts whose threads have small stacks.
const STACK: usize = 1 << 20;

#[test]
fn the_deepest_text_fits_the_stack_that_the_header_names() {
    let work = || {
        let options = br#"{"maxDepth":4294967295}"#;
        for (open, close) in [("[", "]"), ("{\"contacts\":", "}"), ("{\"attachments\":[", "]}"), ("[{\"a\":", "}]")] {
            for depth in [500, 511, 512, 100_000] {
                for text in [[open.repeat(depth), "1".into(), close.repeat(depth)].concat(), open.repeat(depth)] {
                    for kind in [c"intent.log", c"intent.history", c"kare.unplanned", c"obapi.intervention"] {
                        for verb in [
                            quitus_c::quitus_check,
                            quitus_c::quitus_fix,
                            quitus_c::quitus_build,
                            quitus_c::quitus_check_lines,
                        ] {
                            // SAFETY: the texts are there, and the answer is freed once.
                            #[allow(unsafe_code)]
                            unsafe {
                                let answer = verb(
                                    kind.as_ptr(),
                                    text.as_ptr().cast(),
                                    text.len(),
                                    options.as_ptr().cast(),
                                    options.len(),
                                );
                                assert!(!answer.is_null());
                                quitus_c::quitus_free(answer);
                            }
                        }
                    }
                }
            }
        }
    };
    std::thread::Builder::new().stack_size(STACK).spawn(work).unwrap().join().unwrap();
}

/// An answer on its way to another thread.
struct Sent(*mut quitus_c::Answer);

// SAFETY: the header promises it: any thread may read and free what another has made.
#[allow(unsafe_code)]
unsafe impl Send for Sent {}

#[test]
fn threads_neither_meet_nor_own_their_answers() {
    let texts: Vec<String> = (0..200).map(|at| format!(r#"{{"page": {at}.0, "status": "Done{at}"}}"#)).collect();
    let ask = |text: &String| {
        let verb = quitus_c::quitus_check;
        // SAFETY: the text is there.
        #[allow(unsafe_code)]
        Sent(unsafe { verb(c"obapi.query".as_ptr(), text.as_ptr().cast(), text.len(), std::ptr::null(), 0) })
    };
    let answers: Vec<Vec<Sent>> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(|| texts.iter().map(ask).collect())).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    for (Sent(answer), text) in answers.iter().flatten().zip(texts.iter().cycle()) {
        // SAFETY: it is freed once, behind the last use.
        #[allow(unsafe_code)]
        let told: Value = unsafe {
            let quitus_c::Text { data, size } = (**answer).report;
            let told = serde_json::from_slice(std::slice::from_raw_parts(data.cast(), size)).unwrap();
            quitus_c::quitus_free(*answer);
            told
        };
        assert_eq!(told, report(&check(Kind::ObapiQuery, text, &Options::default()), Locale::En));
    }
}
