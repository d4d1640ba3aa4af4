//! Every text as a card: what can be read has a canonical form that is its own, and findings with places in the text.

#![no_main]

use libfuzzer_sys::fuzz_target;
use quitus::Severity;
use quitus::vcard;

fuzz_target!(|text: &str| {
    let mut errors = 0;
    let card = vcard::read(text, &mut |finding| {
        errors += usize::from(finding.severity == Severity::Error);
        assert!(finding.at.start <= finding.at.end && finding.at.end <= text.len());
        assert!(text.is_char_boundary(finding.at.start) && text.is_char_boundary(finding.at.end));
    });
    assert!(card.is_some() || errors > 0);
    let Some(card) = card else { return };
    let again = vcard::read(card.as_str(), &mut |finding| assert_eq!(finding.mend.filter(|mend| mend.safe), None));
    assert_eq!(again.as_ref().map(|again| again.as_str()), Some(card.as_str()));
    vcard::parse(text, &mut |_| {});
});
