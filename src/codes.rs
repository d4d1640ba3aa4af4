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
    /// Not among the known values
    EnumUnknown,
    /// A required field is missing
    FieldMissing,
    /// An optional field is null
    FieldNull,
    /// An undocumented field
    FieldUnknown,
    /// A step after the end
    HistoryAfterClosed,
    /// Not a first step
    HistoryFirstStep,
    /// Left open
    HistoryLeftOpen,
    /// Formal notice before closing
    HistoryNoticeBeforeClosing,
    /// Out of order
    HistoryOutOfOrder,
    /// Logs of different operations
    HistoryReferenceMismatch,
    /// An unusual transition
    HistoryTransition,
    /// Visit attempts count down
    HistoryVisitAttempt,
    /// An error inside quitus
    InternalPanic,
    /// A byte order mark
    JsonBom,
    /// The same name twice
    JsonDuplicateKey,
    /// Not UTF-8
    JsonInvalidUtf8,
    /// Half a character
    JsonLoneSurrogate,
    /// The text is not JSON
    JsonSyntax,
    /// Nested too deeply
    JsonTooDeep,
    /// Too large
    JsonTooLarge,
    /// An empty list
    ListEmpty,
    /// The asset stands on the top level
    LogAssetOnTop,
    /// The asset is named twice
    LogAssetTwice,
    /// Done, but not operational
    LogDoneNotOperational,
    /// Logged before it happened
    LogLoggedBeforeEvent,
    /// Planned in the past
    LogPlannedInPast,
    /// Signed off before the end
    LogSignOffEarly,
    /// A number in quotes
    NumberAsText,
    /// More digits than are kept
    NumberImprecise,
    /// Not a whole number
    NumberNotInteger,
    /// Out of range
    NumberOutOfRange,
    /// An unusual spelling of a whole number
    NumberSpelling,
    /// The dates do not match the lines
    ObapiDateRange,
    /// Start and end are reversed
    ObapiDatesReversed,
    /// The duration is not the sum of the lines
    ObapiDurationSum,
    /// Status and event contradict each other
    StepContradiction,
    /// Not a known event
    StepUnknownEvent,
    /// Not a status
    StepUnknownStatus,
    /// An undocumented pair
    StepUnverified,
    /// An empty text
    TextEmpty,
    /// A value of another type
    TypeMismatch,
    /// A value that JSON cannot carry
    ValueNotJson,
    /// vcard.address-order
    VcardAddressOrder,
    /// vcard.bare-type
    VcardBareType,
    /// vcard.case
    VcardCase,
    /// vcard.charset
    VcardCharset,
    /// vcard.component-count
    VcardComponentCount,
    /// vcard.control-character
    VcardControlCharacter,
    /// vcard.date-spelling
    VcardDateSpelling,
    /// vcard.date-unreadable
    VcardDateUnreadable,
    /// vcard.double-escaping
    VcardDoubleEscaping,
    /// vcard.duplicate-property
    VcardDuplicateProperty,
    /// vcard.encoding
    VcardEncoding,
    /// vcard.end-missing
    VcardEndMissing,
    /// vcard.escaping
    VcardEscaping,
    /// vcard.folding
    VcardFolding,
    /// vcard.frame
    VcardFrame,
    /// vcard.line-break
    VcardLineBreak,
    /// vcard.malformed
    VcardMalformed,
    /// vcard.name-missing
    VcardNameMissing,
    /// vcard.nested-card
    VcardNestedCard,
    /// vcard.parameter
    VcardParameter,
    /// vcard.several-cards
    VcardSeveralCards,
    /// vcard.spacing
    VcardSpacing,
    /// vcard.stray-line
    VcardStrayLine,
    /// vcard.surroundings
    VcardSurroundings,
    /// vcard.type-spelling
    VcardTypeSpelling,
    /// vcard.version-missing
    VcardVersionMissing,
    /// vcard.version-place
    VcardVersionPlace,
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
        Code::HistoryAfterClosed,
        Code::HistoryFirstStep,
        Code::HistoryLeftOpen,
        Code::HistoryNoticeBeforeClosing,
        Code::HistoryOutOfOrder,
        Code::HistoryReferenceMismatch,
        Code::HistoryTransition,
        Code::HistoryVisitAttempt,
        Code::InternalPanic,
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
        Code::ObapiDateRange,
        Code::ObapiDatesReversed,
        Code::ObapiDurationSum,
        Code::StepContradiction,
        Code::StepUnknownEvent,
        Code::StepUnknownStatus,
        Code::StepUnverified,
        Code::TextEmpty,
        Code::TypeMismatch,
        Code::ValueNotJson,
        Code::VcardAddressOrder,
        Code::VcardBareType,
        Code::VcardCase,
        Code::VcardCharset,
        Code::VcardComponentCount,
        Code::VcardControlCharacter,
        Code::VcardDateSpelling,
        Code::VcardDateUnreadable,
        Code::VcardDoubleEscaping,
        Code::VcardDuplicateProperty,
        Code::VcardEncoding,
        Code::VcardEndMissing,
        Code::VcardEscaping,
        Code::VcardFolding,
        Code::VcardFrame,
        Code::VcardLineBreak,
        Code::VcardMalformed,
        Code::VcardNameMissing,
        Code::VcardNestedCard,
        Code::VcardParameter,
        Code::VcardSeveralCards,
        Code::VcardSpacing,
        Code::VcardStrayLine,
        Code::VcardSurroundings,
        Code::VcardTypeSpelling,
        Code::VcardVersionMissing,
        Code::VcardVersionPlace,
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
            Code::HistoryAfterClosed => "history.after-closed",
            Code::HistoryFirstStep => "history.first-step",
            Code::HistoryLeftOpen => "history.left-open",
            Code::HistoryNoticeBeforeClosing => "history.notice-before-closing",
            Code::HistoryOutOfOrder => "history.out-of-order",
            Code::HistoryReferenceMismatch => "history.reference-mismatch",
            Code::HistoryTransition => "history.transition",
            Code::HistoryVisitAttempt => "history.visit-attempt",
            Code::InternalPanic => "internal.panic",
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
            Code::ObapiDateRange => "obapi.date-range",
            Code::ObapiDatesReversed => "obapi.dates-reversed",
            Code::ObapiDurationSum => "obapi.duration-sum",
            Code::StepContradiction => "step.contradiction",
            Code::StepUnknownEvent => "step.unknown-event",
            Code::StepUnknownStatus => "step.unknown-status",
            Code::StepUnverified => "step.unverified",
            Code::TextEmpty => "text.empty",
            Code::TypeMismatch => "type.mismatch",
            Code::ValueNotJson => "value.not-json",
            Code::VcardAddressOrder => "vcard.address-order",
            Code::VcardBareType => "vcard.bare-type",
            Code::VcardCase => "vcard.case",
            Code::VcardCharset => "vcard.charset",
            Code::VcardComponentCount => "vcard.component-count",
            Code::VcardControlCharacter => "vcard.control-character",
            Code::VcardDateSpelling => "vcard.date-spelling",
            Code::VcardDateUnreadable => "vcard.date-unreadable",
            Code::VcardDoubleEscaping => "vcard.double-escaping",
            Code::VcardDuplicateProperty => "vcard.duplicate-property",
            Code::VcardEncoding => "vcard.encoding",
            Code::VcardEndMissing => "vcard.end-missing",
            Code::VcardEscaping => "vcard.escaping",
            Code::VcardFolding => "vcard.folding",
            Code::VcardFrame => "vcard.frame",
            Code::VcardLineBreak => "vcard.line-break",
            Code::VcardMalformed => "vcard.malformed",
            Code::VcardNameMissing => "vcard.name-missing",
            Code::VcardNestedCard => "vcard.nested-card",
            Code::VcardParameter => "vcard.parameter",
            Code::VcardSeveralCards => "vcard.several-cards",
            Code::VcardSpacing => "vcard.spacing",
            Code::VcardStrayLine => "vcard.stray-line",
            Code::VcardSurroundings => "vcard.surroundings",
            Code::VcardTypeSpelling => "vcard.type-spelling",
            Code::VcardVersionMissing => "vcard.version-missing",
            Code::VcardVersionPlace => "vcard.version-place",
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
            | Code::HistoryReferenceMismatch
            | Code::InternalPanic
            | Code::JsonDuplicateKey
            | Code::JsonInvalidUtf8
            | Code::JsonLoneSurrogate
            | Code::JsonSyntax
            | Code::JsonTooDeep
            | Code::JsonTooLarge
            | Code::ListEmpty
            | Code::LogAssetOnTop
            | Code::LogAssetTwice
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
            | Code::HistoryAfterClosed
            | Code::HistoryFirstStep
            | Code::HistoryLeftOpen
            | Code::HistoryNoticeBeforeClosing
            | Code::HistoryOutOfOrder
            | Code::HistoryTransition
            | Code::HistoryVisitAttempt
            | Code::JsonBom
            | Code::LogDoneNotOperational
            | Code::LogLoggedBeforeEvent
            | Code::LogPlannedInPast
            | Code::LogSignOffEarly
            | Code::NumberAsText
            | Code::NumberImprecise
            | Code::NumberSpelling
            | Code::ObapiDateRange
            | Code::ObapiDatesReversed
            | Code::ObapiDurationSum
            | Code::StepUnverified
            | Code::VcardAddressOrder
            | Code::VcardBareType
            | Code::VcardCase
            | Code::VcardCharset
            | Code::VcardComponentCount
            | Code::VcardControlCharacter
            | Code::VcardDateSpelling
            | Code::VcardDateUnreadable
            | Code::VcardDoubleEscaping
            | Code::VcardDuplicateProperty
            | Code::VcardEncoding
            | Code::VcardEndMissing
            | Code::VcardEscaping
            | Code::VcardFolding
            | Code::VcardFrame
            | Code::VcardLineBreak
            | Code::VcardNameMissing
            | Code::VcardNestedCard
            | Code::VcardParameter
            | Code::VcardSpacing
            | Code::VcardStrayLine
            | Code::VcardSurroundings
            | Code::VcardTypeSpelling
            | Code::VcardVersionMissing
            | Code::VcardVersionPlace
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
            (Code::EnumUnknown, Locale::En, b"open") => "“{received}” is not among the values found in any published payload[: {allowed}]; it may be accepted.[ Did you mean “{suggestion}”?]",
            (Code::EnumUnknown, Locale::En, _) => "“{received}” is not among the known values[: {allowed}].[ Did you mean “{suggestion}”?]",
            (Code::EnumUnknown, Locale::Fr, b"open") => "«\u{a0}{received}\u{a0}» ne figure pas parmi les valeurs relevées dans les payloads publiés[\u{a0}: {allowed}]\u{a0}; elle est peut-être acceptée.[ Vouliez-vous dire «\u{a0}{suggestion}\u{a0}»\u{a0}?]",
            (Code::EnumUnknown, Locale::Fr, _) => "«\u{a0}{received}\u{a0}» ne fait pas partie des valeurs connues[\u{a0}: {allowed}].[ Vouliez-vous dire «\u{a0}{suggestion}\u{a0}»\u{a0}?]",
            (Code::FieldMissing, Locale::En, _) => "“{field}” is missing; it must be given.",
            (Code::FieldMissing, Locale::Fr, _) => "«\u{a0}{field}\u{a0}» manque\u{a0}; ce champ est obligatoire.",
            (Code::FieldNull, Locale::En, _) => "“{field}” is null. Leave it out when there is nothing to say.",
            (Code::FieldNull, Locale::Fr, _) => "«\u{a0}{field}\u{a0}» vaut null. Omettez-le quand il n’y a rien à indiquer.",
            (Code::FieldUnknown, Locale::En, b"closed") => "“{field}” is not among the fields that the receiver lists.",
            (Code::FieldUnknown, Locale::En, b"v1-name") => "“{field}” is the name of an older version[; today it is “{suggestion}”].",
            (Code::FieldUnknown, Locale::En, _) => "“{field}” is not a documented field; it is kept as it is.[ Did you mean “{suggestion}”?]",
            (Code::FieldUnknown, Locale::Fr, b"closed") => "«\u{a0}{field}\u{a0}» ne fait pas partie des champs que le destinataire énumère.",
            (Code::FieldUnknown, Locale::Fr, b"v1-name") => "«\u{a0}{field}\u{a0}» est le nom d’une ancienne version[\u{a0}; aujourd’hui c’est «\u{a0}{suggestion}\u{a0}»].",
            (Code::FieldUnknown, Locale::Fr, _) => "«\u{a0}{field}\u{a0}» n’est pas un champ documenté\u{a0}; il est conservé tel quel.[ Vouliez-vous dire «\u{a0}{suggestion}\u{a0}»\u{a0}?]",
            (Code::HistoryAfterClosed, Locale::En, _) => "“{step}” follows “{previous}”, which had ended the operation.",
            (Code::HistoryAfterClosed, Locale::Fr, _) => "«\u{a0}{step}\u{a0}» suit «\u{a0}{previous}\u{a0}», qui avait mis fin à l’opération.",
            (Code::HistoryFirstStep, Locale::En, _) => "An operation does not begin with “{step}”[; it begins with {allowed}].",
            (Code::HistoryFirstStep, Locale::Fr, _) => "Une opération ne commence pas par «\u{a0}{step}\u{a0}»[\u{a0}; elle commence par {allowed}].",
            (Code::HistoryLeftOpen, Locale::En, _) => "The operation ends with “{step}” and is still open.",
            (Code::HistoryLeftOpen, Locale::Fr, _) => "L’opération s’arrête à «\u{a0}{step}\u{a0}» et reste ouverte.",
            (Code::HistoryNoticeBeforeClosing, Locale::En, _) => "The formal notice comes before the operation is closed; close it first.",
            (Code::HistoryNoticeBeforeClosing, Locale::Fr, _) => "La notification formelle précède la clôture de l’opération\u{a0}; clôturez d’abord.",
            (Code::HistoryOutOfOrder, Locale::En, _) => "This step ({received}) happened before the one above it ({previous}).",
            (Code::HistoryOutOfOrder, Locale::Fr, _) => "Cette étape ({received}) a eu lieu avant celle qui la précède ({previous}).",
            (Code::HistoryReferenceMismatch, Locale::En, _) => "“{received}” names another operation: the logs above have “{expected}”.",
            (Code::HistoryReferenceMismatch, Locale::Fr, _) => "«\u{a0}{received}\u{a0}» désigne une autre opération\u{a0}: les étapes précédentes ont «\u{a0}{expected}\u{a0}».",
            (Code::HistoryTransition, Locale::En, _) => "No published sequence goes from “{previous}” to “{step}”.",
            (Code::HistoryTransition, Locale::Fr, _) => "Aucune séquence publiée ne passe de «\u{a0}{previous}\u{a0}» à «\u{a0}{step}\u{a0}».",
            (Code::HistoryVisitAttempt, Locale::En, _) => "visitAttempt falls from {previous} to {received}; attempts only count up.",
            (Code::HistoryVisitAttempt, Locale::Fr, _) => "visitAttempt passe de {previous} à {received}\u{a0}; les tentatives ne font qu’augmenter.",
            (Code::InternalPanic, Locale::En, _) => "Something went wrong inside quitus; this call gave no result. Please report it. The next call works again.",
            (Code::InternalPanic, Locale::Fr, _) => "Une erreur s’est produite dans quitus\u{a0}; cet appel n’a pas donné de résultat. Merci de la signaler. L’appel suivant fonctionnera.",
            (Code::JsonBom, Locale::En, _) => "The text starts with a byte order mark, which JSON must not have. The normal form leaves it out.",
            (Code::JsonBom, Locale::Fr, _) => "Le texte commence par une marque d’ordre des octets (BOM), interdite en JSON. La forme normale l’omet.",
            (Code::JsonDuplicateKey, Locale::En, _) => "“{key}” is given twice[; the first one is on line {line}]. Keep one of them.",
            (Code::JsonDuplicateKey, Locale::Fr, _) => "«\u{a0}{key}\u{a0}» figure deux fois[\u{a0}; la première fois à la ligne {line}]. Gardez l’une des deux.",
            (Code::JsonInvalidUtf8, Locale::En, _) => "These bytes are not UTF-8. Save or send the text as UTF-8.",
            (Code::JsonInvalidUtf8, Locale::Fr, _) => "Ces octets ne sont pas de l’UTF-8. Enregistrez ou envoyez le texte en UTF-8.",
            (Code::JsonLoneSurrogate, Locale::En, _) => "Half a character stands here[ (“{received}”): its other half is missing]. Write the whole character again.",
            (Code::JsonLoneSurrogate, Locale::Fr, _) => "Il y a ici une moitié de caractère[ («\u{a0}{received}\u{a0}»)\u{a0}: l’autre moitié manque]. Réécrivez le caractère entier.",
            (Code::JsonSyntax, Locale::En, b"bad-escape") => "“{received}” is no escape sequence. A backslash itself is written twice.",
            (Code::JsonSyntax, Locale::En, b"bad-number") => "“{received}” is not how JSON writes a number: no leading zero, no plus sign, a digit on each side of the point.",
            (Code::JsonSyntax, Locale::En, b"byte") => "“{received}” cannot stand here.",
            (Code::JsonSyntax, Locale::En, b"comment") => "JSON has no comments; remove this one.",
            (Code::JsonSyntax, Locale::En, b"control-character") => "A raw tab or other control character stands inside this text. Write it as an escape, such as \\t.",
            (Code::JsonSyntax, Locale::En, b"empty") => "The text is empty; a JSON value is expected.",
            (Code::JsonSyntax, Locale::En, b"expected-colon") => "A colon is missing between a name and its value.",
            (Code::JsonSyntax, Locale::En, b"expected-comma") => "A comma is missing before this place.",
            (Code::JsonSyntax, Locale::En, b"expected-key") => "The name of a field in double quotes should stand here[, not “{received}”].",
            (Code::JsonSyntax, Locale::En, b"expected-value") => "A value is missing here.",
            (Code::JsonSyntax, Locale::En, b"single-quotes") => "JSON writes texts in double quotes, not in single ones.",
            (Code::JsonSyntax, Locale::En, b"trailing-comma") => "This comma is one too many: nothing follows it.",
            (Code::JsonSyntax, Locale::En, b"trailing-text") => "“{received}” stands behind the end of the JSON value. One text holds one value.",
            (Code::JsonSyntax, Locale::En, b"truncated") => "The text ends too soon: a quote, bracket or brace is still open.",
            (Code::JsonSyntax, Locale::En, b"unquoted-key") => "The name “{received}” must stand in double quotes.",
            (Code::JsonSyntax, Locale::En, b"unterminated-text") => "This text has no closing quote before the end of the line. Is there a quotation mark too many or missing on this line?",
            (Code::JsonSyntax, Locale::En, b"word") => "“{received}” is no JSON value. A text needs double quotes; the only bare words are true, false and null.",
            (Code::JsonSyntax, Locale::En, _) => "This is not JSON[: “{received}” cannot stand here].",
            (Code::JsonSyntax, Locale::Fr, b"bad-escape") => "«\u{a0}{received}\u{a0}» n’est pas une séquence d’échappement. La barre oblique inverse elle-même s’écrit deux fois.",
            (Code::JsonSyntax, Locale::Fr, b"bad-number") => "«\u{a0}{received}\u{a0}» n’est pas un nombre JSON\u{a0}: pas de zéro initial, pas de signe plus, un chiffre de chaque côté du point.",
            (Code::JsonSyntax, Locale::Fr, b"byte") => "«\u{a0}{received}\u{a0}» ne peut pas figurer ici.",
            (Code::JsonSyntax, Locale::Fr, b"comment") => "JSON n’a pas de commentaires\u{a0}; supprimez celui-ci.",
            (Code::JsonSyntax, Locale::Fr, b"control-character") => "Une tabulation ou un autre caractère de commande figure tel quel dans ce texte. Écrivez-le sous forme d’échappement, par exemple \\t.",
            (Code::JsonSyntax, Locale::Fr, b"empty") => "Le texte est vide\u{a0}; une valeur JSON est attendue.",
            (Code::JsonSyntax, Locale::Fr, b"expected-colon") => "Il manque les deux-points entre un nom et sa valeur.",
            (Code::JsonSyntax, Locale::Fr, b"expected-comma") => "Il manque une virgule avant cet endroit.",
            (Code::JsonSyntax, Locale::Fr, b"expected-key") => "Un nom de champ entre guillemets droits est attendu ici[, et non «\u{a0}{received}\u{a0}»].",
            (Code::JsonSyntax, Locale::Fr, b"expected-value") => "Il manque une valeur ici.",
            (Code::JsonSyntax, Locale::Fr, b"single-quotes") => "JSON écrit les textes entre guillemets doubles, pas entre apostrophes.",
            (Code::JsonSyntax, Locale::Fr, b"trailing-comma") => "Cette virgule est de trop\u{a0}: rien ne la suit.",
            (Code::JsonSyntax, Locale::Fr, b"trailing-text") => "«\u{a0}{received}\u{a0}» se trouve après la fin de la valeur JSON. Un texte contient une seule valeur.",
            (Code::JsonSyntax, Locale::Fr, b"truncated") => "Le texte s’arrête trop tôt\u{a0}: un guillemet, un crochet ou une accolade reste ouvert.",
            (Code::JsonSyntax, Locale::Fr, b"unquoted-key") => "Le nom «\u{a0}{received}\u{a0}» doit être entre guillemets doubles.",
            (Code::JsonSyntax, Locale::Fr, b"unterminated-text") => "Ce texte n’a pas de guillemet fermant avant la fin de la ligne. Y a-t-il un guillemet de trop ou manquant sur cette ligne\u{a0}?",
            (Code::JsonSyntax, Locale::Fr, b"word") => "«\u{a0}{received}\u{a0}» n’est pas une valeur JSON. Un texte se met entre guillemets doubles\u{a0}; les seuls mots nus sont true, false et null.",
            (Code::JsonSyntax, Locale::Fr, _) => "Ce n’est pas du JSON[\u{a0}: «\u{a0}{received}\u{a0}» ne peut pas figurer ici].",
            (Code::JsonTooDeep, Locale::En, _) => "Lists and objects are nested too deeply here[: at most {limit} levels are read].",
            (Code::JsonTooDeep, Locale::Fr, _) => "Les listes et les objets sont imbriqués trop profondément ici[\u{a0}: {limit} niveaux au plus sont lus].",
            (Code::JsonTooLarge, Locale::En, _) => "The text is too large[: {size} bytes, where at most {limit} are read].",
            (Code::JsonTooLarge, Locale::Fr, _) => "Le texte est trop volumineux[\u{a0}: {size} octets, alors que {limit} au plus sont lus].",
            (Code::ListEmpty, Locale::En, _) => "This list is empty; at least one entry is needed.",
            (Code::ListEmpty, Locale::Fr, _) => "Cette liste est vide\u{a0}; il faut au moins une entrée.",
            (Code::LogAssetOnTop, Locale::En, _) => "In a log the asset belongs into location: location.assetReference.",
            (Code::LogAssetOnTop, Locale::Fr, _) => "Dans une étape, l’équipement se place dans location\u{a0}: location.assetReference.",
            (Code::LogAssetTwice, Locale::En, b"different") => "Two different assets are named[: “{received}” stands outside location]. Keep the right one in location.assetReference.",
            (Code::LogAssetTwice, Locale::En, _) => "assetReference is given twice; location.assetReference is enough.",
            (Code::LogAssetTwice, Locale::Fr, b"different") => "Deux équipements différents sont nommés[\u{a0}: «\u{a0}{received}\u{a0}» est hors de location]. Gardez le bon dans location.assetReference.",
            (Code::LogAssetTwice, Locale::Fr, _) => "assetReference figure deux fois\u{a0}; location.assetReference suffit.",
            (Code::LogDoneNotOperational, Locale::En, _) => "The work is reported as done, but the equipment as not operational.",
            (Code::LogDoneNotOperational, Locale::Fr, _) => "Le travail est déclaré fait, mais l’équipement hors service.",
            (Code::LogLoggedBeforeEvent, Locale::En, _) => "The event ({eventDate}) comes after the moment at which it was logged ({logDate}).",
            (Code::LogLoggedBeforeEvent, Locale::Fr, _) => "L’événement ({eventDate}) est postérieur au moment où il a été consigné ({logDate}).",
            (Code::LogPlannedInPast, Locale::En, _) => "The visit is planned for {eventDate}, before this log was written ({logDate}).",
            (Code::LogPlannedInPast, Locale::Fr, _) => "Le passage est prévu le {eventDate}, avant la rédaction de cette étape ({logDate}).",
            (Code::LogSignOffEarly, Locale::En, _) => "“{field}” is given under the status “{status}”, before the work has ended.",
            (Code::LogSignOffEarly, Locale::Fr, _) => "«\u{a0}{field}\u{a0}» est indiqué sous le statut «\u{a0}{status}\u{a0}», avant la fin des travaux.",
            (Code::NumberAsText, Locale::En, _) => "“{received}” is a text; a number without quotes belongs here.",
            (Code::NumberAsText, Locale::Fr, _) => "«\u{a0}{received}\u{a0}» est un texte\u{a0}; un nombre sans guillemets est attendu ici.",
            (Code::NumberImprecise, Locale::En, _) => "“{received}” has more digits than most programs keep. Send it as a text if each digit counts.",
            (Code::NumberImprecise, Locale::Fr, _) => "«\u{a0}{received}\u{a0}» a plus de chiffres que la plupart des programmes n’en conservent. Transmettez-le comme texte si chaque chiffre compte.",
            (Code::NumberNotInteger, Locale::En, _) => "“{received}” is not a whole number.",
            (Code::NumberNotInteger, Locale::Fr, _) => "«\u{a0}{received}\u{a0}» n’est pas un nombre entier.",
            (Code::NumberOutOfRange, Locale::En, b"unusual") => "“{received}” is unusual here[: at least {min} is expected].",
            (Code::NumberOutOfRange, Locale::En, _) => "“{received}” is out of range[: at least {min}][, at most {max}].",
            (Code::NumberOutOfRange, Locale::Fr, b"unusual") => "«\u{a0}{received}\u{a0}» est inhabituel ici[\u{a0}: au moins {min} est attendu].",
            (Code::NumberOutOfRange, Locale::Fr, _) => "«\u{a0}{received}\u{a0}» est hors limites[\u{a0}: au moins {min}][, au plus {max}].",
            (Code::NumberSpelling, Locale::En, _) => "“{received}” is the whole number {normal} in an unusual spelling.",
            (Code::NumberSpelling, Locale::Fr, _) => "«\u{a0}{received}\u{a0}» est le nombre entier {normal}, écrit de façon inhabituelle.",
            (Code::ObapiDateRange, Locale::En, _) => "“{field}” is {received}, but the lines give {expected}.",
            (Code::ObapiDateRange, Locale::Fr, _) => "«\u{a0}{field}\u{a0}» vaut {received}, mais les lignes donnent {expected}.",
            (Code::ObapiDatesReversed, Locale::En, _) => "The start ({first}) comes after the end ({second}).",
            (Code::ObapiDatesReversed, Locale::Fr, _) => "Le début ({first}) vient après la fin ({second}).",
            (Code::ObapiDurationSum, Locale::En, _) => "The duration is {received} s, but the lines add up to {expected} s.",
            (Code::ObapiDurationSum, Locale::Fr, _) => "La durée est de {received} s, mais la somme des lignes donne {expected} s.",
            (Code::StepContradiction, Locale::En, _) => "“{event}” does not go with the status “{status}”[; it goes with {allowed}].",
            (Code::StepContradiction, Locale::Fr, _) => "«\u{a0}{event}\u{a0}» ne va pas avec le statut «\u{a0}{status}\u{a0}»[\u{a0}; il va avec {allowed}].",
            (Code::StepUnknownEvent, Locale::En, _) => "“{received}” is not a known event.[ Did you mean “{suggestion}”?]",
            (Code::StepUnknownEvent, Locale::Fr, _) => "«\u{a0}{received}\u{a0}» n’est pas un événement connu.[ Vouliez-vous dire «\u{a0}{suggestion}\u{a0}»\u{a0}?]",
            (Code::StepUnknownStatus, Locale::En, _) => "“{received}” is not a status[; the known ones are {allowed}].[ Did you mean “{suggestion}”?]",
            (Code::StepUnknownStatus, Locale::Fr, _) => "«\u{a0}{received}\u{a0}» n’est pas un statut[\u{a0}; les statuts connus sont {allowed}].[ Vouliez-vous dire «\u{a0}{suggestion}\u{a0}»\u{a0}?]",
            (Code::StepUnverified, Locale::En, _) => "No published example shows “{event}” under the status “{status}”.",
            (Code::StepUnverified, Locale::Fr, _) => "Aucun exemple publié ne montre «\u{a0}{event}\u{a0}» sous le statut «\u{a0}{status}\u{a0}».",
            (Code::TextEmpty, Locale::En, b"absent") => "This text is empty, which is read as “not given”. Better leave the field out.",
            (Code::TextEmpty, Locale::En, _) => "This text is empty; a value is expected here.",
            (Code::TextEmpty, Locale::Fr, b"absent") => "Ce texte est vide, ce qui se lit «\u{a0}non renseigné\u{a0}». Mieux vaut omettre le champ.",
            (Code::TextEmpty, Locale::Fr, _) => "Ce texte est vide\u{a0}; une valeur est attendue ici.",
            (Code::TypeMismatch, Locale::En, b"list") => "A list is expected here[ (received: {received})].",
            (Code::TypeMismatch, Locale::En, b"object") => "An object is expected here[ (received: {received})].",
            (Code::TypeMismatch, Locale::En, b"text") => "A text in double quotes is expected here[ (received: {received})].",
            (Code::TypeMismatch, Locale::En, b"true or false") => "Either true or false is expected here[ (received: {received})].",
            (Code::TypeMismatch, Locale::En, b"whole number") => "A whole number is expected here[ (received: {received})].",
            (Code::TypeMismatch, Locale::En, b"wrap") => "A list is expected here. Put this single value in square brackets.",
            (Code::TypeMismatch, Locale::En, _) => "This value should be of the type “{expected}”[ (received: {received})].",
            (Code::TypeMismatch, Locale::Fr, b"list") => "Une liste est attendue ici.",
            (Code::TypeMismatch, Locale::Fr, b"object") => "Un objet est attendu ici.",
            (Code::TypeMismatch, Locale::Fr, b"text") => "Un texte entre guillemets est attendu ici.",
            (Code::TypeMismatch, Locale::Fr, b"true or false") => "La valeur attendue ici est true ou false.",
            (Code::TypeMismatch, Locale::Fr, b"whole number") => "Un nombre entier est attendu ici.",
            (Code::TypeMismatch, Locale::Fr, b"wrap") => "Une liste est attendue ici. Mettez cette valeur seule entre crochets.",
            (Code::TypeMismatch, Locale::Fr, _) => "Cette valeur n’est pas du type attendu ici.",
            (Code::ValueNotJson, Locale::En, _) => "JSON cannot carry this value[ ({received})]. Give a text, a finite number, true, false, null, a list or a plain object.",
            (Code::ValueNotJson, Locale::Fr, _) => "JSON ne peut pas transporter cette valeur[ ({received})]. Donnez un texte, un nombre fini, true, false, null, une liste ou un objet simple.",
            (Code::VcardAddressOrder, Locale::En, _) => "vcard.address-order",
            (Code::VcardAddressOrder, Locale::Fr, _) => "vcard.address-order",
            (Code::VcardBareType, Locale::En, _) => "vcard.bare-type {received}",
            (Code::VcardBareType, Locale::Fr, _) => "vcard.bare-type {received}",
            (Code::VcardCase, Locale::En, _) => "vcard.case",
            (Code::VcardCase, Locale::Fr, _) => "vcard.case",
            (Code::VcardCharset, Locale::En, _) => "vcard.charset {received}",
            (Code::VcardCharset, Locale::Fr, _) => "vcard.charset {received}",
            (Code::VcardComponentCount, Locale::En, _) => "vcard.component-count {property} {received} {expected}",
            (Code::VcardComponentCount, Locale::Fr, _) => "vcard.component-count {property} {received} {expected}",
            (Code::VcardControlCharacter, Locale::En, _) => "vcard.control-character",
            (Code::VcardControlCharacter, Locale::Fr, _) => "vcard.control-character",
            (Code::VcardDateSpelling, Locale::En, _) => "vcard.date-spelling",
            (Code::VcardDateSpelling, Locale::Fr, _) => "vcard.date-spelling",
            (Code::VcardDateUnreadable, Locale::En, _) => "vcard.date-unreadable",
            (Code::VcardDateUnreadable, Locale::Fr, _) => "vcard.date-unreadable",
            (Code::VcardDoubleEscaping, Locale::En, _) => "vcard.double-escaping",
            (Code::VcardDoubleEscaping, Locale::Fr, _) => "vcard.double-escaping",
            (Code::VcardDuplicateProperty, Locale::En, _) => "vcard.duplicate-property",
            (Code::VcardDuplicateProperty, Locale::Fr, _) => "vcard.duplicate-property",
            (Code::VcardEncoding, Locale::En, _) => "vcard.encoding",
            (Code::VcardEncoding, Locale::Fr, _) => "vcard.encoding",
            (Code::VcardEndMissing, Locale::En, _) => "vcard.end-missing",
            (Code::VcardEndMissing, Locale::Fr, _) => "vcard.end-missing",
            (Code::VcardEscaping, Locale::En, _) => "vcard.escaping",
            (Code::VcardEscaping, Locale::Fr, _) => "vcard.escaping",
            (Code::VcardFolding, Locale::En, _) => "vcard.folding",
            (Code::VcardFolding, Locale::Fr, _) => "vcard.folding",
            (Code::VcardFrame, Locale::En, _) => "vcard.frame",
            (Code::VcardFrame, Locale::Fr, _) => "vcard.frame",
            (Code::VcardLineBreak, Locale::En, _) => "vcard.line-break {count}",
            (Code::VcardLineBreak, Locale::Fr, _) => "vcard.line-break {count}",
            (Code::VcardMalformed, Locale::En, _) => "vcard.malformed {reason}",
            (Code::VcardMalformed, Locale::Fr, _) => "vcard.malformed {reason}",
            (Code::VcardNameMissing, Locale::En, _) => "vcard.name-missing ",
            (Code::VcardNameMissing, Locale::Fr, _) => "vcard.name-missing ",
            (Code::VcardNestedCard, Locale::En, _) => "vcard.nested-card",
            (Code::VcardNestedCard, Locale::Fr, _) => "vcard.nested-card",
            (Code::VcardParameter, Locale::En, _) => "vcard.parameter",
            (Code::VcardParameter, Locale::Fr, _) => "vcard.parameter",
            (Code::VcardSeveralCards, Locale::En, _) => "vcard.several-cards {count}",
            (Code::VcardSeveralCards, Locale::Fr, _) => "vcard.several-cards {count}",
            (Code::VcardSpacing, Locale::En, _) => "vcard.spacing",
            (Code::VcardSpacing, Locale::Fr, _) => "vcard.spacing",
            (Code::VcardStrayLine, Locale::En, _) => "vcard.stray-line",
            (Code::VcardStrayLine, Locale::Fr, _) => "vcard.stray-line",
            (Code::VcardSurroundings, Locale::En, _) => "vcard.surroundings",
            (Code::VcardSurroundings, Locale::Fr, _) => "vcard.surroundings",
            (Code::VcardTypeSpelling, Locale::En, _) => "vcard.type-spelling",
            (Code::VcardTypeSpelling, Locale::Fr, _) => "vcard.type-spelling",
            (Code::VcardVersionMissing, Locale::En, _) => "vcard.version-missing",
            (Code::VcardVersionMissing, Locale::Fr, _) => "vcard.version-missing",
            (Code::VcardVersionPlace, Locale::En, _) => "vcard.version-place",
            (Code::VcardVersionPlace, Locale::Fr, _) => "vcard.version-place",
            (Code::VcardVersion, Locale::En, _) => "vcard.version {received}",
            (Code::VcardVersion, Locale::Fr, _) => "vcard.version {received}",
        }
    }

    /// The template of the title of its fix; empty when it has none.
    pub(crate) const fn fix_title(self, locale: Locale) -> &'static str {
        match (self, locale) {
            (Code::EnumUnknown, Locale::En) => "Write “{suggestion}”",
            (Code::EnumUnknown, Locale::Fr) => "Écrire «\u{a0}{suggestion}\u{a0}»",
            (Code::FieldNull, Locale::En) => "Leave it out",
            (Code::FieldNull, Locale::Fr) => "L’omettre",
            (Code::FieldUnknown, Locale::En) => "Rename it to “{suggestion}”",
            (Code::FieldUnknown, Locale::Fr) => "Le renommer en «\u{a0}{suggestion}\u{a0}»",
            (Code::LogAssetOnTop, Locale::En) => "Move it into location",
            (Code::LogAssetOnTop, Locale::Fr) => "Le déplacer dans location",
            (Code::LogAssetTwice, Locale::En) => "Remove the assetReference outside location",
            (Code::LogAssetTwice, Locale::Fr) => "Supprimer l’assetReference hors de location",
            (Code::NumberAsText, Locale::En) => "Write the number {normal}",
            (Code::NumberAsText, Locale::Fr) => "Écrire le nombre {normal}",
            (Code::NumberSpelling, Locale::En) => "Write {normal}",
            (Code::NumberSpelling, Locale::Fr) => "Écrire {normal}",
            (Code::StepContradiction, Locale::En) => "Set the status to “{allowed}”",
            (Code::StepContradiction, Locale::Fr) => "Mettre le statut «\u{a0}{allowed}\u{a0}»",
            (Code::StepUnknownEvent, Locale::En) => "Write “{suggestion}”",
            (Code::StepUnknownEvent, Locale::Fr) => "Écrire «\u{a0}{suggestion}\u{a0}»",
            (Code::StepUnknownStatus, Locale::En) => "Write “{suggestion}”",
            (Code::StepUnknownStatus, Locale::Fr) => "Écrire «\u{a0}{suggestion}\u{a0}»",
            (Code::TextEmpty, Locale::En) => "Leave it out",
            (Code::TextEmpty, Locale::Fr) => "L’omettre",
            (Code::TypeMismatch, Locale::En) => "Put it in a list",
            (Code::TypeMismatch, Locale::Fr) => "La mettre dans une liste",
            _ => "",
        }
    }
}
