//! Generated from `docs/codes` by `cargo pkg codes`; edit the pages instead.

use crate::report::Severity;

/// A language of the sentences.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Locale {
    /// English.
    #[default]
    En,
    /// French.
    Fr,
}

/// What can be found; each has a page under `docs/codes`. Never renamed, never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
#[non_exhaustive]
pub enum Code {
    /// contact.plain-text
    ContactPlainText,
    /// date.gap
    DateGap,
    /// date.in-future
    DateInFuture,
    /// date.leap-second
    DateLeapSecond,
    /// date.malformed
    DateMalformed,
    /// date.no-such-day
    DateNoSuchDay,
    /// date.no-such-offset
    DateNoSuchOffset,
    /// date.no-such-time
    DateNoSuchTime,
    /// date.offset-implausible
    DateOffsetImplausible,
    /// date.offset-missing
    DateOffsetMissing,
    /// date.offset-refused
    DateOffsetRefused,
    /// date.offset-unknown
    DateOffsetUnknown,
    /// date.overlap
    DateOverlap,
    /// date.precision-lost
    DatePrecisionLost,
    /// date.seconds-missing
    DateSecondsMissing,
    /// date.spelling
    DateSpelling,
    /// date.year-implausible
    DateYearImplausible,
    /// date.zone-assumed
    DateZoneAssumed,
    /// enum.unknown
    EnumUnknown,
    /// field.missing
    FieldMissing,
    /// field.null
    FieldNull,
    /// field.unknown
    FieldUnknown,
    /// json.bom
    JsonBom,
    /// json.duplicate-key
    JsonDuplicateKey,
    /// json.invalid-utf8
    JsonInvalidUtf8,
    /// json.lone-surrogate
    JsonLoneSurrogate,
    /// json.syntax
    JsonSyntax,
    /// json.too-deep
    JsonTooDeep,
    /// json.too-large
    JsonTooLarge,
    /// list.empty
    ListEmpty,
    /// log.asset-on-top
    LogAssetOnTop,
    /// log.asset-twice
    LogAssetTwice,
    /// log.done-not-operational
    LogDoneNotOperational,
    /// log.logged-before-event
    LogLoggedBeforeEvent,
    /// log.planned-in-past
    LogPlannedInPast,
    /// log.sign-off-early
    LogSignOffEarly,
    /// number.as-text
    NumberAsText,
    /// number.imprecise
    NumberImprecise,
    /// number.not-integer
    NumberNotInteger,
    /// number.out-of-range
    NumberOutOfRange,
    /// number.spelling
    NumberSpelling,
    /// step.contradiction
    StepContradiction,
    /// step.unknown-event
    StepUnknownEvent,
    /// step.unknown-status
    StepUnknownStatus,
    /// step.unverified
    StepUnverified,
    /// text.empty
    TextEmpty,
    /// type.mismatch
    TypeMismatch,
    /// value.not-json
    ValueNotJson,
    /// vcard.bare-type
    VcardBareType,
    /// vcard.charset
    VcardCharset,
    /// vcard.component-count
    VcardComponentCount,
    /// vcard.line-break
    VcardLineBreak,
    /// vcard.malformed
    VcardMalformed,
    /// vcard.name-missing
    VcardNameMissing,
    /// vcard.several-cards
    VcardSeveralCards,
    /// vcard.version
    VcardVersion,
}

#[rustfmt::skip]
impl Code {
    /// All codes, in alphabetical order.
    pub const ALL: &[Code] = &[
        Code::ContactPlainText,
        Code::DateGap,
        Code::DateInFuture,
        Code::DateLeapSecond,
        Code::DateMalformed,
        Code::DateNoSuchDay,
        Code::DateNoSuchOffset,
        Code::DateNoSuchTime,
        Code::DateOffsetImplausible,
        Code::DateOffsetMissing,
        Code::DateOffsetRefused,
        Code::DateOffsetUnknown,
        Code::DateOverlap,
        Code::DatePrecisionLost,
        Code::DateSecondsMissing,
        Code::DateSpelling,
        Code::DateYearImplausible,
        Code::DateZoneAssumed,
        Code::EnumUnknown,
        Code::FieldMissing,
        Code::FieldNull,
        Code::FieldUnknown,
        Code::JsonBom,
        Code::JsonDuplicateKey,
        Code::JsonInvalidUtf8,
        Code::JsonLoneSurrogate,
        Code::JsonSyntax,
        Code::JsonTooDeep,
        Code::JsonTooLarge,
        Code::ListEmpty,
        Code::LogAssetOnTop,
        Code::LogAssetTwice,
        Code::LogDoneNotOperational,
        Code::LogLoggedBeforeEvent,
        Code::LogPlannedInPast,
        Code::LogSignOffEarly,
        Code::NumberAsText,
        Code::NumberImprecise,
        Code::NumberNotInteger,
        Code::NumberOutOfRange,
        Code::NumberSpelling,
        Code::StepContradiction,
        Code::StepUnknownEvent,
        Code::StepUnknownStatus,
        Code::StepUnverified,
        Code::TextEmpty,
        Code::TypeMismatch,
        Code::ValueNotJson,
        Code::VcardBareType,
        Code::VcardCharset,
        Code::VcardComponentCount,
        Code::VcardLineBreak,
        Code::VcardMalformed,
        Code::VcardNameMissing,
        Code::VcardSeveralCards,
        Code::VcardVersion,
    ];

    /// The code as written in reports: `date.no-such-day`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Code::ContactPlainText => "contact.plain-text",
            Code::DateGap => "date.gap",
            Code::DateInFuture => "date.in-future",
            Code::DateLeapSecond => "date.leap-second",
            Code::DateMalformed => "date.malformed",
            Code::DateNoSuchDay => "date.no-such-day",
            Code::DateNoSuchOffset => "date.no-such-offset",
            Code::DateNoSuchTime => "date.no-such-time",
            Code::DateOffsetImplausible => "date.offset-implausible",
            Code::DateOffsetMissing => "date.offset-missing",
            Code::DateOffsetRefused => "date.offset-refused",
            Code::DateOffsetUnknown => "date.offset-unknown",
            Code::DateOverlap => "date.overlap",
            Code::DatePrecisionLost => "date.precision-lost",
            Code::DateSecondsMissing => "date.seconds-missing",
            Code::DateSpelling => "date.spelling",
            Code::DateYearImplausible => "date.year-implausible",
            Code::DateZoneAssumed => "date.zone-assumed",
            Code::EnumUnknown => "enum.unknown",
            Code::FieldMissing => "field.missing",
            Code::FieldNull => "field.null",
            Code::FieldUnknown => "field.unknown",
            Code::JsonBom => "json.bom",
            Code::JsonDuplicateKey => "json.duplicate-key",
            Code::JsonInvalidUtf8 => "json.invalid-utf8",
            Code::JsonLoneSurrogate => "json.lone-surrogate",
            Code::JsonSyntax => "json.syntax",
            Code::JsonTooDeep => "json.too-deep",
            Code::JsonTooLarge => "json.too-large",
            Code::ListEmpty => "list.empty",
            Code::LogAssetOnTop => "log.asset-on-top",
            Code::LogAssetTwice => "log.asset-twice",
            Code::LogDoneNotOperational => "log.done-not-operational",
            Code::LogLoggedBeforeEvent => "log.logged-before-event",
            Code::LogPlannedInPast => "log.planned-in-past",
            Code::LogSignOffEarly => "log.sign-off-early",
            Code::NumberAsText => "number.as-text",
            Code::NumberImprecise => "number.imprecise",
            Code::NumberNotInteger => "number.not-integer",
            Code::NumberOutOfRange => "number.out-of-range",
            Code::NumberSpelling => "number.spelling",
            Code::StepContradiction => "step.contradiction",
            Code::StepUnknownEvent => "step.unknown-event",
            Code::StepUnknownStatus => "step.unknown-status",
            Code::StepUnverified => "step.unverified",
            Code::TextEmpty => "text.empty",
            Code::TypeMismatch => "type.mismatch",
            Code::ValueNotJson => "value.not-json",
            Code::VcardBareType => "vcard.bare-type",
            Code::VcardCharset => "vcard.charset",
            Code::VcardComponentCount => "vcard.component-count",
            Code::VcardLineBreak => "vcard.line-break",
            Code::VcardMalformed => "vcard.malformed",
            Code::VcardNameMissing => "vcard.name-missing",
            Code::VcardSeveralCards => "vcard.several-cards",
            Code::VcardVersion => "vcard.version",
        }
    }

    /// How much it weighs unless a rule or the caller says otherwise.
    pub const fn severity(self) -> Severity {
        match self {
            Code::DateGap
            | Code::DateMalformed
            | Code::DateNoSuchDay
            | Code::DateNoSuchOffset
            | Code::DateNoSuchTime
            | Code::DateOffsetMissing
            | Code::DateOffsetRefused
            | Code::EnumUnknown
            | Code::FieldMissing
            | Code::JsonDuplicateKey
            | Code::JsonInvalidUtf8
            | Code::JsonLoneSurrogate
            | Code::JsonSyntax
            | Code::JsonTooDeep
            | Code::JsonTooLarge
            | Code::ListEmpty
            | Code::NumberNotInteger
            | Code::NumberOutOfRange
            | Code::StepContradiction
            | Code::StepUnknownEvent
            | Code::StepUnknownStatus
            | Code::TextEmpty
            | Code::TypeMismatch
            | Code::ValueNotJson
            | Code::VcardMalformed
            | Code::VcardSeveralCards => Severity::Error,
            Code::DateInFuture
            | Code::DateLeapSecond
            | Code::DateOffsetImplausible
            | Code::DateOffsetUnknown
            | Code::DateOverlap
            | Code::DatePrecisionLost
            | Code::DateSecondsMissing
            | Code::DateSpelling
            | Code::DateYearImplausible
            | Code::FieldNull
            | Code::JsonBom
            | Code::LogAssetOnTop
            | Code::LogAssetTwice
            | Code::LogDoneNotOperational
            | Code::LogLoggedBeforeEvent
            | Code::LogPlannedInPast
            | Code::LogSignOffEarly
            | Code::NumberAsText
            | Code::NumberImprecise
            | Code::NumberSpelling
            | Code::StepUnverified
            | Code::VcardBareType
            | Code::VcardCharset
            | Code::VcardComponentCount
            | Code::VcardLineBreak
            | Code::VcardNameMissing
            | Code::VcardVersion => Severity::Warning,
            Code::ContactPlainText
            | Code::DateZoneAssumed
            | Code::FieldUnknown => Severity::Note,
        }
    }

    /// The template of its sentence; see `report::sentence`.
    pub(crate) const fn sentence(self, locale: Locale, reason: &str) -> &'static str {
        match (self, locale, reason.as_bytes()) {
            (Code::ContactPlainText, Locale::En, _) => "contact.plain-text ",
            (Code::ContactPlainText, Locale::Fr, _) => "contact.plain-text ",
            (Code::DateGap, Locale::En, _) => "date.gap {received} {zone} {earlier} {later}",
            (Code::DateGap, Locale::Fr, _) => "date.gap {received} {zone} {earlier} {later}",
            (Code::DateInFuture, Locale::En, _) => "date.in-future {received} {now}",
            (Code::DateInFuture, Locale::Fr, _) => "date.in-future {received} {now}",
            (Code::DateLeapSecond, Locale::En, _) => "date.leap-second {received} {normal}",
            (Code::DateLeapSecond, Locale::Fr, _) => "date.leap-second {received} {normal}",
            (Code::DateMalformed, Locale::En, _) => "date.malformed {received} {reason} {expected} {suggestion}",
            (Code::DateMalformed, Locale::Fr, _) => "date.malformed {received} {reason} {expected} {suggestion}",
            (Code::DateNoSuchDay, Locale::En, _) => "date.no-such-day {received} {last}",
            (Code::DateNoSuchDay, Locale::Fr, _) => "date.no-such-day {received} {last}",
            (Code::DateNoSuchOffset, Locale::En, _) => "date.no-such-offset {received}",
            (Code::DateNoSuchOffset, Locale::Fr, _) => "date.no-such-offset {received}",
            (Code::DateNoSuchTime, Locale::En, _) => "date.no-such-time {received} {suggestion}",
            (Code::DateNoSuchTime, Locale::Fr, _) => "date.no-such-time {received} {suggestion}",
            (Code::DateOffsetImplausible, Locale::En, _) => "date.offset-implausible {received} {offset}",
            (Code::DateOffsetImplausible, Locale::Fr, _) => "date.offset-implausible {received} {offset}",
            (Code::DateOffsetMissing, Locale::En, _) => "date.offset-missing {received} {suggestion}",
            (Code::DateOffsetMissing, Locale::Fr, _) => "date.offset-missing {received} {suggestion}",
            (Code::DateOffsetRefused, Locale::En, _) => "date.offset-refused {received} {suggestion}",
            (Code::DateOffsetRefused, Locale::Fr, _) => "date.offset-refused {received} {suggestion}",
            (Code::DateOffsetUnknown, Locale::En, _) => "date.offset-unknown {received} {normal}",
            (Code::DateOffsetUnknown, Locale::Fr, _) => "date.offset-unknown {received} {normal}",
            (Code::DateOverlap, Locale::En, _) => "date.overlap {received} {zone} {earlier} {later} {chosen}",
            (Code::DateOverlap, Locale::Fr, _) => "date.overlap {received} {zone} {earlier} {later} {chosen}",
            (Code::DatePrecisionLost, Locale::En, _) => "date.precision-lost {received} {normal}",
            (Code::DatePrecisionLost, Locale::Fr, _) => "date.precision-lost {received} {normal}",
            (Code::DateSecondsMissing, Locale::En, _) => "date.seconds-missing {received} {normal}",
            (Code::DateSecondsMissing, Locale::Fr, _) => "date.seconds-missing {received} {normal}",
            (Code::DateSpelling, Locale::En, _) => "date.spelling {received} {normal}",
            (Code::DateSpelling, Locale::Fr, _) => "date.spelling {received} {normal}",
            (Code::DateYearImplausible, Locale::En, _) => "date.year-implausible {received} {year}",
            (Code::DateYearImplausible, Locale::Fr, _) => "date.year-implausible {received} {year}",
            (Code::DateZoneAssumed, Locale::En, _) => "date.zone-assumed {received} {zone} {normal}",
            (Code::DateZoneAssumed, Locale::Fr, _) => "date.zone-assumed {received} {zone} {normal}",
            (Code::EnumUnknown, Locale::En, _) => "enum.unknown {received} {allowed} {suggestion}",
            (Code::EnumUnknown, Locale::Fr, _) => "enum.unknown {received} {allowed} {suggestion}",
            (Code::FieldMissing, Locale::En, _) => "field.missing {field}",
            (Code::FieldMissing, Locale::Fr, _) => "field.missing {field}",
            (Code::FieldNull, Locale::En, _) => "field.null {field}",
            (Code::FieldNull, Locale::Fr, _) => "field.null {field}",
            (Code::FieldUnknown, Locale::En, _) => "field.unknown {field} {suggestion}",
            (Code::FieldUnknown, Locale::Fr, _) => "field.unknown {field} {suggestion}",
            (Code::JsonBom, Locale::En, _) => "json.bom ",
            (Code::JsonBom, Locale::Fr, _) => "json.bom ",
            (Code::JsonDuplicateKey, Locale::En, _) => "json.duplicate-key {key} {line}",
            (Code::JsonDuplicateKey, Locale::Fr, _) => "json.duplicate-key {key} {line}",
            (Code::JsonInvalidUtf8, Locale::En, _) => "json.invalid-utf8 ",
            (Code::JsonInvalidUtf8, Locale::Fr, _) => "json.invalid-utf8 ",
            (Code::JsonLoneSurrogate, Locale::En, _) => "json.lone-surrogate {received}",
            (Code::JsonLoneSurrogate, Locale::Fr, _) => "json.lone-surrogate {received}",
            (Code::JsonSyntax, Locale::En, _) => "json.syntax {reason} {received}",
            (Code::JsonSyntax, Locale::Fr, _) => "json.syntax {reason} {received}",
            (Code::JsonTooDeep, Locale::En, _) => "json.too-deep {limit}",
            (Code::JsonTooDeep, Locale::Fr, _) => "json.too-deep {limit}",
            (Code::JsonTooLarge, Locale::En, _) => "json.too-large {limit} {size}",
            (Code::JsonTooLarge, Locale::Fr, _) => "json.too-large {limit} {size}",
            (Code::ListEmpty, Locale::En, _) => "list.empty {field}",
            (Code::ListEmpty, Locale::Fr, _) => "list.empty {field}",
            (Code::LogAssetOnTop, Locale::En, _) => "log.asset-on-top ",
            (Code::LogAssetOnTop, Locale::Fr, _) => "log.asset-on-top ",
            (Code::LogAssetTwice, Locale::En, _) => "log.asset-twice {first} {second}",
            (Code::LogAssetTwice, Locale::Fr, _) => "log.asset-twice {first} {second}",
            (Code::LogDoneNotOperational, Locale::En, _) => "log.done-not-operational {event}",
            (Code::LogDoneNotOperational, Locale::Fr, _) => "log.done-not-operational {event}",
            (Code::LogLoggedBeforeEvent, Locale::En, _) => "log.logged-before-event {eventDate} {logDate}",
            (Code::LogLoggedBeforeEvent, Locale::Fr, _) => "log.logged-before-event {eventDate} {logDate}",
            (Code::LogPlannedInPast, Locale::En, _) => "log.planned-in-past {eventDate} {logDate}",
            (Code::LogPlannedInPast, Locale::Fr, _) => "log.planned-in-past {eventDate} {logDate}",
            (Code::LogSignOffEarly, Locale::En, _) => "log.sign-off-early {field} {status}",
            (Code::LogSignOffEarly, Locale::Fr, _) => "log.sign-off-early {field} {status}",
            (Code::NumberAsText, Locale::En, _) => "number.as-text {received} {normal}",
            (Code::NumberAsText, Locale::Fr, _) => "number.as-text {received} {normal}",
            (Code::NumberImprecise, Locale::En, _) => "number.imprecise {received}",
            (Code::NumberImprecise, Locale::Fr, _) => "number.imprecise {received}",
            (Code::NumberNotInteger, Locale::En, _) => "number.not-integer {received}",
            (Code::NumberNotInteger, Locale::Fr, _) => "number.not-integer {received}",
            (Code::NumberOutOfRange, Locale::En, _) => "number.out-of-range {received} {min} {max}",
            (Code::NumberOutOfRange, Locale::Fr, _) => "number.out-of-range {received} {min} {max}",
            (Code::NumberSpelling, Locale::En, _) => "number.spelling {received} {normal}",
            (Code::NumberSpelling, Locale::Fr, _) => "number.spelling {received} {normal}",
            (Code::StepContradiction, Locale::En, _) => "step.contradiction {status} {event} {allowed}",
            (Code::StepContradiction, Locale::Fr, _) => "step.contradiction {status} {event} {allowed}",
            (Code::StepUnknownEvent, Locale::En, _) => "step.unknown-event {received} {suggestion} {allowed}",
            (Code::StepUnknownEvent, Locale::Fr, _) => "step.unknown-event {received} {suggestion} {allowed}",
            (Code::StepUnknownStatus, Locale::En, _) => "step.unknown-status {received} {suggestion} {allowed}",
            (Code::StepUnknownStatus, Locale::Fr, _) => "step.unknown-status {received} {suggestion} {allowed}",
            (Code::StepUnverified, Locale::En, _) => "step.unverified {status} {event}",
            (Code::StepUnverified, Locale::Fr, _) => "step.unverified {status} {event}",
            (Code::TextEmpty, Locale::En, _) => "text.empty {field}",
            (Code::TextEmpty, Locale::Fr, _) => "text.empty {field}",
            (Code::TypeMismatch, Locale::En, _) => "type.mismatch {expected} {received}",
            (Code::TypeMismatch, Locale::Fr, _) => "type.mismatch {expected} {received}",
            (Code::ValueNotJson, Locale::En, _) => "value.not-json {received}",
            (Code::ValueNotJson, Locale::Fr, _) => "value.not-json {received}",
            (Code::VcardBareType, Locale::En, _) => "vcard.bare-type {received}",
            (Code::VcardBareType, Locale::Fr, _) => "vcard.bare-type {received}",
            (Code::VcardCharset, Locale::En, _) => "vcard.charset {received}",
            (Code::VcardCharset, Locale::Fr, _) => "vcard.charset {received}",
            (Code::VcardComponentCount, Locale::En, _) => "vcard.component-count {property} {received} {expected}",
            (Code::VcardComponentCount, Locale::Fr, _) => "vcard.component-count {property} {received} {expected}",
            (Code::VcardLineBreak, Locale::En, _) => "vcard.line-break {count}",
            (Code::VcardLineBreak, Locale::Fr, _) => "vcard.line-break {count}",
            (Code::VcardMalformed, Locale::En, _) => "vcard.malformed {reason}",
            (Code::VcardMalformed, Locale::Fr, _) => "vcard.malformed {reason}",
            (Code::VcardNameMissing, Locale::En, _) => "vcard.name-missing ",
            (Code::VcardNameMissing, Locale::Fr, _) => "vcard.name-missing ",
            (Code::VcardSeveralCards, Locale::En, _) => "vcard.several-cards {count}",
            (Code::VcardSeveralCards, Locale::Fr, _) => "vcard.several-cards {count}",
            (Code::VcardVersion, Locale::En, _) => "vcard.version {received}",
            (Code::VcardVersion, Locale::Fr, _) => "vcard.version {received}",
        }
    }

    /// The template of the title of its fix; empty when it has none.
    pub(crate) const fn fix_title(self, locale: Locale) -> &'static str {
        match (self, locale) {
            _ => "",
        }
    }
}
