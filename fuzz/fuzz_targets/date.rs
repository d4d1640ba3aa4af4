//! Every text as a date of every profile, zone and fold: the normal form is its own, and the same instant.

#![no_main]

use libfuzzer_sys::fuzz_target;
use quitus::date::{Fold, Profile, Zone, parse};
use quitus::Severity;

fuzz_target!(|data: (u8, &str)| {
    let (choice, text) = data;
    let profile = [Profile::Intent, Profile::Kare, Profile::Day, Profile::Utc][usize::from(choice & 3)];
    let fold = [Fold::Earlier, Fold::Later, Fold::Reject][usize::from(choice >> 2) % 3];
    let names: Vec<_> = Zone::names().collect();
    let zone = Zone::parse(names[usize::from(choice >> 4) % names.len()]).expect("a zone that is listed");
    let mut errors = 0;
    let reading = parse(text, profile, &zone, fold, &mut |finding| {
        errors += usize::from(finding.severity == Severity::Error);
        assert!(finding.at.start <= finding.at.end && finding.at.end <= text.len());
        assert!(text.is_char_boundary(finding.at.start) && text.is_char_boundary(finding.at.end));
    });
    assert_eq!(reading.is_some(), errors == 0);
    let Some(reading) = reading else { return };
    let mut normal = Vec::new();
    reading.write(&mut normal);
    let normal = String::from_utf8(normal).expect("ASCII");
    let again = parse(&normal, profile, &zone, fold, &mut |_| {}).expect("a normal form can be read");
    assert_eq!(again.timestamp(), reading.timestamp());
    let mut twice = Vec::new();
    again.write(&mut twice);
    assert_eq!(twice, normal.as_bytes());
});
