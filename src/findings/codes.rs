//! Generated from `docs/codes` by `cargo pkg codes`; edit the pages instead.

use super::Severity;

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
    /// A contact in plain text
    ContactPlainText,
    /// A time that the clock jumped over
    DateGap,
    /// A past event in the future
    DateInFuture,
    /// A leap second
    DateLeapSecond,
    /// Not a date
    DateMalformed,
    /// A day that does not exist
    DateNoSuchDay,
    /// An offset that cannot be
    DateNoSuchOffset,
    /// A time that no clock shows
    DateNoSuchTime,
    /// An offset that no place has
    DateOffsetImplausible,
    /// A local time where UTC is wanted
    DateOffsetMissing,
    /// An offset where Z is wanted
    DateOffsetRefused,
    /// The offset -00:00
    DateOffsetUnknown,
    /// A time that happened twice
    DateOverlap,
    /// More than nine digits of a second
    DatePrecisionLost,
    /// Seconds are missing
    DateSecondsMissing,
    /// A date in another spelling
    DateSpelling,
    /// A year far away
    DateYearImplausible,
    /// A zone was assumed
    DateZoneAssumed,
    /// A draft that contradicts itself
    DraftConflict,
    /// A step of one word
    DraftStepMalformed,
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
    /// The same step twice
    HistoryRepeatedStep,
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
    /// Scheduled to end before it starts
    KareDatesReversed,
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
    /// The intervention behind the quotation is missing
    LogParentMissing,
    /// Planned in the past
    LogPlannedInPast,
    /// A quotation among interventions
    LogQuotation,
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
    /// A missing header
    RequestHeaderMissing,
    /// A header with another value
    RequestHeaderValue,
    /// Another method
    RequestMethod,
    /// An option that is not read
    RequestOption,
    /// A parameter of the address
    RequestParameter,
    /// A part of the form
    RequestPart,
    /// A request that cannot be read to its end
    RequestSyntax,
    /// Another address
    RequestUrl,
    /// Forbidden by a rule of the contract
    RuleForbidden,
    /// Not allowed by a rule of the contract
    RuleNotAllowed,
    /// Required by a rule of the contract
    RuleRequired,
    /// Longer than a rule of the contract allows
    RuleTooLong,
    /// Status and event contradict each other
    StepContradiction,
    /// Not a known event
    StepUnknownEvent,
    /// Not a status
    StepUnknownStatus,
    /// An undocumented pair
    StepUnverified,
    /// A file in another charset
    TableCharset,
    /// A date with the day first
    TableDayFirst,
    /// Digits that a spreadsheet has changed
    TableDigits,
    /// A column without a field
    TableHeader,
    /// A row that does not fit
    TableRow,
    /// Damaged letters
    TextDamaged,
    /// An empty text
    TextEmpty,
    /// Characters that nobody sees
    TextInvisible,
    /// A word in place of a value
    TextPlaceholder,
    /// A value of another type
    TypeMismatch,
    /// A value that JSON cannot carry
    ValueNotJson,
    /// An address in the wrong order
    VcardAddressOrder,
    /// A type without TYPE=
    VcardBareType,
    /// Names in lower case
    VcardCase,
    /// A CHARSET parameter
    VcardCharset,
    /// Too few or too many components
    VcardComponentCount,
    /// A control character
    VcardControlCharacter,
    /// REV in another spelling
    VcardDateSpelling,
    /// A date that cannot be read
    VcardDateUnreadable,
    /// Escaped once too often
    VcardDoubleEscaping,
    /// A property that repeats
    VcardDuplicateProperty,
    /// An encoding of vCard 2.1
    VcardEncoding,
    /// END:VCARD is missing
    VcardEndMissing,
    /// Escapes of a value
    VcardEscaping,
    /// Lines folded the wrong way
    VcardFolding,
    /// A line of the frame
    VcardFrame,
    /// A group that is none
    VcardGroup,
    /// Line breaks other than CRLF
    VcardLineBreak,
    /// A card that cannot be read
    VcardMalformed,
    /// A name is missing
    VcardNameMissing,
    /// A card inside a card
    VcardNestedCard,
    /// A contact that was not read
    VcardNotRead,
    /// A parameter that is written wrong
    VcardParameter,
    /// Several cards in one contact
    VcardSeveralCards,
    /// White space around names
    VcardSpacing,
    /// A line that is no property
    VcardStrayLine,
    /// Something around the card
    VcardSurroundings,
    /// Something that vCard 3.0 cannot say
    VcardTooNew,
    /// Types in another spelling
    VcardTypeSpelling,
    /// A URI where vCard 3.0 has none
    VcardUri,
    /// VERSION is missing
    VcardVersionMissing,
    /// VERSION at another place
    VcardVersionPlace,
    /// Another version than 3.0
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
        Code::DraftConflict,
        Code::DraftStepMalformed,
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
        Code::HistoryRepeatedStep,
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
        Code::KareDatesReversed,
        Code::ListEmpty,
        Code::LogAssetOnTop,
        Code::LogAssetTwice,
        Code::LogDoneNotOperational,
        Code::LogLoggedBeforeEvent,
        Code::LogParentMissing,
        Code::LogPlannedInPast,
        Code::LogQuotation,
        Code::LogSignOffEarly,
        Code::NumberAsText,
        Code::NumberImprecise,
        Code::NumberNotInteger,
        Code::NumberOutOfRange,
        Code::NumberSpelling,
        Code::ObapiDateRange,
        Code::ObapiDatesReversed,
        Code::ObapiDurationSum,
        Code::RequestHeaderMissing,
        Code::RequestHeaderValue,
        Code::RequestMethod,
        Code::RequestOption,
        Code::RequestParameter,
        Code::RequestPart,
        Code::RequestSyntax,
        Code::RequestUrl,
        Code::RuleForbidden,
        Code::RuleNotAllowed,
        Code::RuleRequired,
        Code::RuleTooLong,
        Code::StepContradiction,
        Code::StepUnknownEvent,
        Code::StepUnknownStatus,
        Code::StepUnverified,
        Code::TableCharset,
        Code::TableDayFirst,
        Code::TableDigits,
        Code::TableHeader,
        Code::TableRow,
        Code::TextDamaged,
        Code::TextEmpty,
        Code::TextInvisible,
        Code::TextPlaceholder,
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
        Code::VcardGroup,
        Code::VcardLineBreak,
        Code::VcardMalformed,
        Code::VcardNameMissing,
        Code::VcardNestedCard,
        Code::VcardNotRead,
        Code::VcardParameter,
        Code::VcardSeveralCards,
        Code::VcardSpacing,
        Code::VcardStrayLine,
        Code::VcardSurroundings,
        Code::VcardTooNew,
        Code::VcardTypeSpelling,
        Code::VcardUri,
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
            Code::DraftConflict => "draft.conflict",
            Code::DraftStepMalformed => "draft.step-malformed",
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
            Code::HistoryRepeatedStep => "history.repeated-step",
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
            Code::KareDatesReversed => "kare.dates-reversed",
            Code::ListEmpty => "list.empty",
            Code::LogAssetOnTop => "log.asset-on-top",
            Code::LogAssetTwice => "log.asset-twice",
            Code::LogDoneNotOperational => "log.done-not-operational",
            Code::LogLoggedBeforeEvent => "log.logged-before-event",
            Code::LogParentMissing => "log.parent-missing",
            Code::LogPlannedInPast => "log.planned-in-past",
            Code::LogQuotation => "log.quotation",
            Code::LogSignOffEarly => "log.sign-off-early",
            Code::NumberAsText => "number.as-text",
            Code::NumberImprecise => "number.imprecise",
            Code::NumberNotInteger => "number.not-integer",
            Code::NumberOutOfRange => "number.out-of-range",
            Code::NumberSpelling => "number.spelling",
            Code::ObapiDateRange => "obapi.date-range",
            Code::ObapiDatesReversed => "obapi.dates-reversed",
            Code::ObapiDurationSum => "obapi.duration-sum",
            Code::RequestHeaderMissing => "request.header-missing",
            Code::RequestHeaderValue => "request.header-value",
            Code::RequestMethod => "request.method",
            Code::RequestOption => "request.option",
            Code::RequestParameter => "request.parameter",
            Code::RequestPart => "request.part",
            Code::RequestSyntax => "request.syntax",
            Code::RequestUrl => "request.url",
            Code::RuleForbidden => "rule.forbidden",
            Code::RuleNotAllowed => "rule.not-allowed",
            Code::RuleRequired => "rule.required",
            Code::RuleTooLong => "rule.too-long",
            Code::StepContradiction => "step.contradiction",
            Code::StepUnknownEvent => "step.unknown-event",
            Code::StepUnknownStatus => "step.unknown-status",
            Code::StepUnverified => "step.unverified",
            Code::TableCharset => "table.charset",
            Code::TableDayFirst => "table.day-first",
            Code::TableDigits => "table.digits",
            Code::TableHeader => "table.header",
            Code::TableRow => "table.row",
            Code::TextDamaged => "text.damaged",
            Code::TextEmpty => "text.empty",
            Code::TextInvisible => "text.invisible",
            Code::TextPlaceholder => "text.placeholder",
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
            Code::VcardGroup => "vcard.group",
            Code::VcardLineBreak => "vcard.line-break",
            Code::VcardMalformed => "vcard.malformed",
            Code::VcardNameMissing => "vcard.name-missing",
            Code::VcardNestedCard => "vcard.nested-card",
            Code::VcardNotRead => "vcard.not-read",
            Code::VcardParameter => "vcard.parameter",
            Code::VcardSeveralCards => "vcard.several-cards",
            Code::VcardSpacing => "vcard.spacing",
            Code::VcardStrayLine => "vcard.stray-line",
            Code::VcardSurroundings => "vcard.surroundings",
            Code::VcardTooNew => "vcard.too-new",
            Code::VcardTypeSpelling => "vcard.type-spelling",
            Code::VcardUri => "vcard.uri",
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
            | Code::DraftConflict
            | Code::DraftStepMalformed
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
            | Code::RequestHeaderMissing
            | Code::RequestHeaderValue
            | Code::RequestMethod
            | Code::RequestParameter
            | Code::RequestPart
            | Code::RequestSyntax
            | Code::RequestUrl
            | Code::RuleForbidden
            | Code::RuleNotAllowed
            | Code::RuleRequired
            | Code::RuleTooLong
            | Code::StepContradiction
            | Code::StepUnknownEvent
            | Code::StepUnknownStatus
            | Code::TableRow
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
            | Code::HistoryRepeatedStep
            | Code::HistoryTransition
            | Code::HistoryVisitAttempt
            | Code::JsonBom
            | Code::KareDatesReversed
            | Code::LogDoneNotOperational
            | Code::LogLoggedBeforeEvent
            | Code::LogParentMissing
            | Code::LogPlannedInPast
            | Code::LogSignOffEarly
            | Code::NumberAsText
            | Code::NumberImprecise
            | Code::NumberSpelling
            | Code::ObapiDateRange
            | Code::ObapiDatesReversed
            | Code::ObapiDurationSum
            | Code::RequestOption
            | Code::StepUnverified
            | Code::TableDigits
            | Code::TableHeader
            | Code::TextDamaged
            | Code::TextInvisible
            | Code::TextPlaceholder
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
            | Code::VcardGroup
            | Code::VcardLineBreak
            | Code::VcardNameMissing
            | Code::VcardNestedCard
            | Code::VcardParameter
            | Code::VcardSpacing
            | Code::VcardStrayLine
            | Code::VcardSurroundings
            | Code::VcardTypeSpelling
            | Code::VcardUri
            | Code::VcardVersionMissing
            | Code::VcardVersionPlace
            | Code::VcardVersion => Severity::Warning,
            Code::ContactPlainText
            | Code::DateZoneAssumed
            | Code::FieldUnknown
            | Code::LogQuotation
            | Code::TableCharset
            | Code::TableDayFirst
            | Code::VcardNotRead
            | Code::VcardTooNew => Severity::Note,
        }
    }

    /// The template of its sentence; see `report::sentence`.
    pub(crate) const fn sentence(self, locale: Locale, reason: &str) -> &'static str {
        match (self, locale, reason.as_bytes()) {
            (Code::ContactPlainText, Locale::En, b"mecard") => "This contact is a MECARD, the text of a QR code, not a vCard. It is sent as it stands; most programs will show it as plain text.",
            (Code::ContactPlainText, Locale::En, b"vcard") => "This contact speaks of a vCard, but it is none: BEGIN:VCARD must be a line of its own. It is sent as it stands, as plain text.",
            (Code::ContactPlainText, Locale::En, _) => "This contact is plain text, not a vCard. It is sent as it stands.",
            (Code::ContactPlainText, Locale::Fr, b"mecard") => "Ce contact est une MECARD, le texte d’un code QR, pas une vCard. Il est transmis tel quel\u{a0}; la plupart des programmes l’afficheront comme un texte simple.",
            (Code::ContactPlainText, Locale::Fr, b"vcard") => "Ce contact parle d’une vCard, mais n’en est pas une\u{a0}: BEGIN:VCARD doit être une ligne à part. Il est transmis tel quel, comme un texte simple.",
            (Code::ContactPlainText, Locale::Fr, _) => "Ce contact est un texte simple, pas une vCard. Il est transmis tel quel.",
            (Code::DateGap, Locale::En, _) => "The clock in {zone} jumped over “{received}”. Write the time with its offset[: {earlier} or {later}].",
            (Code::DateGap, Locale::Fr, _) => "À l’heure de {zone}, «\u{a0}{received}\u{a0}» n’a pas existé\u{a0}: l’horloge a sauté cette heure. Écrivez l’heure avec son décalage[\u{a0}: {earlier} ou {later}].",
            (Code::DateInFuture, Locale::En, _) => "“{received}” is still to come[; it is now {now}]. Check the day and the time.",
            (Code::DateInFuture, Locale::Fr, _) => "«\u{a0}{received}\u{a0}» n’est pas encore arrivé[\u{a0}; il est {now}]. Vérifiez le jour et l’heure.",
            (Code::DateLeapSecond, Locale::En, _) => "“{received}” is a leap second, which many systems cannot read. Write second 59[: {normal}].",
            (Code::DateLeapSecond, Locale::Fr, _) => "«\u{a0}{received}\u{a0}» est une seconde intercalaire, que beaucoup de systèmes ne savent pas lire. Écrivez la seconde 59[\u{a0}: {normal}].",
            (Code::DateMalformed, Locale::En, b"american-order") => "“{received}” starts with the month, as in the United States. Write the year first, like {expected}.[ Here: {suggestion}.]",
            (Code::DateMalformed, Locale::En, b"basic-format") => "“{received}” lacks its hyphens and colons. Write it like {expected}.[ Here: {suggestion}.]",
            (Code::DateMalformed, Locale::En, b"comma-fraction") => "The fraction of a second stands behind a point, not behind a comma.[ Here: {suggestion}.]",
            (Code::DateMalformed, Locale::En, b"date-only") => "“{received}” is a day; the time is missing. Write both, like {expected}.",
            (Code::DateMalformed, Locale::En, b"either-order") => "“{received}” has two readings: {first} if the day stands first, {second} if the month does. Write the year first, like {expected}.",
            (Code::DateMalformed, Locale::En, b"epoch-milliseconds") => "“{received}” looks like milliseconds since 1970. Write a date like {expected}.[ Here: {suggestion}.]",
            (Code::DateMalformed, Locale::En, b"epoch-range") => "“{received}” is a number. As seconds or milliseconds since 1970 it is no time of our days. Write a date like {expected}.",
            (Code::DateMalformed, Locale::En, b"epoch-seconds") => "“{received}” looks like seconds since 1970. Write a date like {expected}.[ Here: {suggestion}.]",
            (Code::DateMalformed, Locale::En, b"excel") => "“{received}” looks like a date of Excel, which counts days. Write a date like {expected}.[ Here: {suggestion}.]",
            (Code::DateMalformed, Locale::En, b"extra-digits-year") => "The year has four digits and no sign.[ Here: {suggestion}.]",
            (Code::DateMalformed, Locale::En, b"fraction-without-digits") => "There is a point behind the seconds, but no digit follows.[ Here: {suggestion}.]",
            (Code::DateMalformed, Locale::En, b"fractional-minutes") => "Minutes have no fraction. Write the seconds, like {expected}.",
            (Code::DateMalformed, Locale::En, b"french-order") => "“{received}” starts with the day. Write the year first, like {expected}.[ Here: {suggestion}.]",
            (Code::DateMalformed, Locale::En, b"full-width-digits") => "Some characters are full-width; only plain digits count.[ Here: {suggestion}.]",
            (Code::DateMalformed, Locale::En, b"invisible") => "There are invisible characters or no-break spaces in this date.[ Without them: {suggestion}.]",
            (Code::DateMalformed, Locale::En, b"microsoft") => "“{received}” counts milliseconds since 1970, as old JSON of Microsoft does. Write a date like {expected}.[ Here: {suggestion}.]",
            (Code::DateMalformed, Locale::En, b"month-name") => "The month is a word in “{received}”. Write the year first and months as numbers, like {expected}.[ Here: {suggestion}.]",
            (Code::DateMalformed, Locale::En, b"no-value") => "“{received}” stands for a missing value; it is no date. Write one like {expected}.",
            (Code::DateMalformed, Locale::En, b"offset-hours-only") => "The offset needs hours and minutes, like +02:00.[ Here: {suggestion}.]",
            (Code::DateMalformed, Locale::En, b"ordinal") => "“{received}” counts the days of the year. Write month and day, like {expected}.",
            (Code::DateMalformed, Locale::En, b"plus-turned-space") => "A space stands where the sign of the offset should be; a “+” in a web address turns into one.[ Here: {suggestion}.]",
            (Code::DateMalformed, Locale::En, b"quotes") => "Quotation marks stand inside this text: the date was made a JSON text twice.[ Here: {suggestion}.]",
            (Code::DateMalformed, Locale::En, b"slashes") => "The parts of a day are joined by hyphens.[ Here: {suggestion}.]",
            (Code::DateMalformed, Locale::En, b"space-before-offset") => "No space stands before the offset.[ Here: {suggestion}.]",
            (Code::DateMalformed, Locale::En, b"time-separator") => "Hours, minutes and seconds are joined by colons.[ Here: {suggestion}.]",
            (Code::DateMalformed, Locale::En, b"twelve-hours") => "The clock has 24 hours here; AM and PM are not understood.[ Here: {suggestion}.]",
            (Code::DateMalformed, Locale::En, b"two-zones") => "The date ends with two offsets. Keep the one that is right.",
            (Code::DateMalformed, Locale::En, b"unicode-minus") => "The dash is not the plain hyphen “-”.[ Here: {suggestion}.]",
            (Code::DateMalformed, Locale::En, b"unpadded") => "Each number needs two digits: 07, not 7.[ Here: {suggestion}.]",
            (Code::DateMalformed, Locale::En, b"week") => "“{received}” counts weeks. Write month and day, like {expected}.",
            (Code::DateMalformed, Locale::En, b"with-time") => "Only a day is wanted here, without a time.[ Here: {suggestion}.]",
            (Code::DateMalformed, Locale::En, b"year-last") => "“{received}” does not start with a year of four digits. Write it like {expected}.[ Here: {suggestion}.]",
            (Code::DateMalformed, Locale::En, b"zone-name") => "A zone is given by its offset, like +02:00 or Z, not by its name.[ Here: {suggestion}.]",
            (Code::DateMalformed, Locale::En, b"zone-suffix") => "A zone in brackets is not understood; the offset alone counts.[ Here: {suggestion}.]",
            (Code::DateMalformed, Locale::En, _) => "“{received}” is not a date that can be read. Write it like {expected}.",
            (Code::DateMalformed, Locale::Fr, b"american-order") => "«\u{a0}{received}\u{a0}» commence par le mois, comme aux États-Unis. Écrivez l’année d’abord, comme {expected}.[ Ici\u{a0}: {suggestion}.]",
            (Code::DateMalformed, Locale::Fr, b"basic-format") => "Il manque à «\u{a0}{received}\u{a0}» ses tirets et ses deux-points. Écrivez la date comme {expected}.[ Ici\u{a0}: {suggestion}.]",
            (Code::DateMalformed, Locale::Fr, b"comma-fraction") => "La fraction de seconde s’écrit après un point, pas après une virgule.[ Ici\u{a0}: {suggestion}.]",
            (Code::DateMalformed, Locale::Fr, b"date-only") => "«\u{a0}{received}\u{a0}» est un jour\u{a0}; il manque l’heure. Écrivez les deux, comme {expected}.",
            (Code::DateMalformed, Locale::Fr, b"either-order") => "«\u{a0}{received}\u{a0}» peut se lire de deux façons\u{a0}: {first} si le jour vient d’abord, {second} si c’est le mois. Écrivez l’année d’abord, comme {expected}.",
            (Code::DateMalformed, Locale::Fr, b"epoch-milliseconds") => "«\u{a0}{received}\u{a0}» ressemble à des millisecondes depuis 1970. Écrivez une date comme {expected}.[ Ici\u{a0}: {suggestion}.]",
            (Code::DateMalformed, Locale::Fr, b"epoch-range") => "«\u{a0}{received}\u{a0}» est un nombre. En secondes ou en millisecondes depuis 1970, ce n’est pas une date de notre époque. Écrivez une date comme {expected}.",
            (Code::DateMalformed, Locale::Fr, b"epoch-seconds") => "«\u{a0}{received}\u{a0}» ressemble à des secondes depuis 1970. Écrivez une date comme {expected}.[ Ici\u{a0}: {suggestion}.]",
            (Code::DateMalformed, Locale::Fr, b"excel") => "«\u{a0}{received}\u{a0}» ressemble à une date d’Excel, qui compte les jours. Écrivez une date comme {expected}.[ Ici\u{a0}: {suggestion}.]",
            (Code::DateMalformed, Locale::Fr, b"extra-digits-year") => "L’année s’écrit avec quatre chiffres, sans signe.[ Ici\u{a0}: {suggestion}.]",
            (Code::DateMalformed, Locale::Fr, b"fraction-without-digits") => "Un point suit les secondes, mais aucun chiffre ne vient après.[ Ici\u{a0}: {suggestion}.]",
            (Code::DateMalformed, Locale::Fr, b"fractional-minutes") => "Les minutes n’ont pas de fraction. Écrivez les secondes, comme {expected}.",
            (Code::DateMalformed, Locale::Fr, b"french-order") => "«\u{a0}{received}\u{a0}» commence par le jour. Écrivez l’année d’abord, comme {expected}.[ Ici\u{a0}: {suggestion}.]",
            (Code::DateMalformed, Locale::Fr, b"full-width-digits") => "Certains caractères sont en pleine chasse\u{a0}; seuls les chiffres ordinaires comptent.[ Ici\u{a0}: {suggestion}.]",
            (Code::DateMalformed, Locale::Fr, b"invisible") => "Cette date contient des caractères invisibles ou des espaces insécables.[ Sans eux\u{a0}: {suggestion}.]",
            (Code::DateMalformed, Locale::Fr, b"microsoft") => "«\u{a0}{received}\u{a0}» compte des millisecondes depuis 1970, comme l’ancien JSON de Microsoft. Écrivez une date comme {expected}.[ Ici\u{a0}: {suggestion}.]",
            (Code::DateMalformed, Locale::Fr, b"month-name") => "Le mois est un mot dans «\u{a0}{received}\u{a0}». Écrivez l’année d’abord et le mois en chiffres, comme {expected}.[ Ici\u{a0}: {suggestion}.]",
            (Code::DateMalformed, Locale::Fr, b"no-value") => "«\u{a0}{received}\u{a0}» remplace une valeur manquante\u{a0}; ce n’est pas une date. Écrivez-en une comme {expected}.",
            (Code::DateMalformed, Locale::Fr, b"offset-hours-only") => "Le décalage s’écrit avec heures et minutes, comme +02:00.[ Ici\u{a0}: {suggestion}.]",
            (Code::DateMalformed, Locale::Fr, b"ordinal") => "«\u{a0}{received}\u{a0}» compte les jours de l’année. Écrivez le mois et le jour, comme {expected}.",
            (Code::DateMalformed, Locale::Fr, b"plus-turned-space") => "Une espace occupe la place du signe du décalage\u{a0}; un «\u{a0}+\u{a0}» dans une adresse web en devient une.[ Ici\u{a0}: {suggestion}.]",
            (Code::DateMalformed, Locale::Fr, b"quotes") => "Des guillemets figurent à l’intérieur de ce texte\u{a0}: la date a été mise en texte JSON deux fois.[ Ici\u{a0}: {suggestion}.]",
            (Code::DateMalformed, Locale::Fr, b"slashes") => "Les parties du jour sont séparées par des tirets.[ Ici\u{a0}: {suggestion}.]",
            (Code::DateMalformed, Locale::Fr, b"space-before-offset") => "Aucune espace ne précède le décalage.[ Ici\u{a0}: {suggestion}.]",
            (Code::DateMalformed, Locale::Fr, b"time-separator") => "Heures, minutes et secondes sont séparées par des deux-points.[ Ici\u{a0}: {suggestion}.]",
            (Code::DateMalformed, Locale::Fr, b"twelve-hours") => "L’heure s’écrit de 0 à 23, sans AM ni PM.[ Ici\u{a0}: {suggestion}.]",
            (Code::DateMalformed, Locale::Fr, b"two-zones") => "La date se termine par deux décalages. Gardez le bon.",
            (Code::DateMalformed, Locale::Fr, b"unicode-minus") => "Le tiret n’est pas le trait d’union ordinaire «\u{a0}-\u{a0}».[ Ici\u{a0}: {suggestion}.]",
            (Code::DateMalformed, Locale::Fr, b"unpadded") => "Chaque nombre s’écrit avec deux chiffres\u{a0}: 07 et non 7.[ Ici\u{a0}: {suggestion}.]",
            (Code::DateMalformed, Locale::Fr, b"week") => "«\u{a0}{received}\u{a0}» compte les semaines. Écrivez le mois et le jour, comme {expected}.",
            (Code::DateMalformed, Locale::Fr, b"with-time") => "On attend ici un jour seul, sans heure.[ Ici\u{a0}: {suggestion}.]",
            (Code::DateMalformed, Locale::Fr, b"year-last") => "«\u{a0}{received}\u{a0}» ne commence pas par une année de quatre chiffres. Écrivez-la comme {expected}.[ Ici\u{a0}: {suggestion}.]",
            (Code::DateMalformed, Locale::Fr, b"zone-name") => "Un fuseau s’indique par son décalage, comme +02:00 ou Z, et non par son nom.[ Ici\u{a0}: {suggestion}.]",
            (Code::DateMalformed, Locale::Fr, b"zone-suffix") => "Un fuseau entre crochets n’est pas compris\u{a0}; seul compte le décalage.[ Ici\u{a0}: {suggestion}.]",
            (Code::DateMalformed, Locale::Fr, _) => "«\u{a0}{received}\u{a0}» n’est pas une date lisible. Écrivez-la comme {expected}.",
            (Code::DateNoSuchDay, Locale::En, b"day-zero") => "“{received}” is not in the calendar: days start at 01.",
            (Code::DateNoSuchDay, Locale::En, b"month") => "“{received}” is not in the calendar: months go from 01 to 12.",
            (Code::DateNoSuchDay, Locale::En, b"unset") => "“{received}” is what databases write for a date that was never set. Give the date, or leave the field out.",
            (Code::DateNoSuchDay, Locale::En, _) => "“{received}” is not in the calendar[; the last day of that month is {last}].",
            (Code::DateNoSuchDay, Locale::Fr, b"day-zero") => "«\u{a0}{received}\u{a0}» n’existe pas dans le calendrier\u{a0}: les jours commencent à 01.",
            (Code::DateNoSuchDay, Locale::Fr, b"month") => "«\u{a0}{received}\u{a0}» n’existe pas dans le calendrier\u{a0}: les mois vont de 01 à 12.",
            (Code::DateNoSuchDay, Locale::Fr, b"unset") => "«\u{a0}{received}\u{a0}» est ce que des bases de données écrivent pour une date jamais renseignée. Indiquez la date, ou omettez le champ.",
            (Code::DateNoSuchDay, Locale::Fr, _) => "«\u{a0}{received}\u{a0}» n’existe pas dans le calendrier[\u{a0}; le dernier jour de ce mois est le {last}].",
            (Code::DateNoSuchOffset, Locale::En, _) => "“{received}” is not an offset: hours go to 23, minutes to 59.",
            (Code::DateNoSuchOffset, Locale::Fr, _) => "«\u{a0}{received}\u{a0}» n’est pas un décalage\u{a0}: les heures vont jusqu’à 23, les minutes jusqu’à 59.",
            (Code::DateNoSuchTime, Locale::En, b"leap-second") => "“{received}”: there is no leap second here. Seconds go to 59.",
            (Code::DateNoSuchTime, Locale::En, b"midnight") => "“{received}” is written as 00:00:00 of the next day[: {suggestion}].",
            (Code::DateNoSuchTime, Locale::En, _) => "“{received}” is not a time: hours go to 23, minutes and seconds to 59.",
            (Code::DateNoSuchTime, Locale::Fr, b"leap-second") => "«\u{a0}{received}\u{a0}»\u{a0}: pas de seconde intercalaire à cet endroit. Les secondes vont jusqu’à 59.",
            (Code::DateNoSuchTime, Locale::Fr, b"midnight") => "«\u{a0}{received}\u{a0}» s’écrit 00:00:00 du lendemain[\u{a0}: {suggestion}].",
            (Code::DateNoSuchTime, Locale::Fr, _) => "«\u{a0}{received}\u{a0}» n’est pas une heure\u{a0}: les heures vont jusqu’à 23, les minutes et les secondes jusqu’à 59.",
            (Code::DateOffsetImplausible, Locale::En, _) => "No place on Earth has the offset {offset}. Check it.",
            (Code::DateOffsetImplausible, Locale::Fr, _) => "Aucun lieu sur Terre n’a le décalage {offset}. Vérifiez-le.",
            (Code::DateOffsetMissing, Locale::En, b"gap") => "“{received}” is a local time that the clock in {zone} jumped over. This field wants UTC[: {earlier} or {later}].",
            (Code::DateOffsetMissing, Locale::En, b"overlap") => "“{received}” is a local time that {zone} had twice. This field wants UTC[: {earlier} the first time, {later} the second].",
            (Code::DateOffsetMissing, Locale::En, _) => "“{received}” is a local time; this field wants UTC, ending in Z[. In {zone} that is {suggestion}].",
            (Code::DateOffsetMissing, Locale::Fr, b"gap") => "«\u{a0}{received}\u{a0}» est une heure locale que l’horloge a sautée ({zone}). Ce champ attend UTC[\u{a0}: {earlier} ou {later}].",
            (Code::DateOffsetMissing, Locale::Fr, b"overlap") => "«\u{a0}{received}\u{a0}» est une heure locale qui a existé deux fois ({zone}). Ce champ attend UTC[\u{a0}: {earlier} la première fois, {later} la seconde].",
            (Code::DateOffsetMissing, Locale::Fr, _) => "«\u{a0}{received}\u{a0}» est une heure locale\u{a0}; ce champ attend UTC, avec un Z final[. À l’heure de {zone}, c’est {suggestion}].",
            (Code::DateOffsetRefused, Locale::En, _) => "This field takes UTC ending in Z, not the offset {offset}[. The same instant is {suggestion}].",
            (Code::DateOffsetRefused, Locale::Fr, _) => "Ce champ prend UTC avec un Z final, pas le décalage {offset}[. Le même instant s’écrit {suggestion}].",
            (Code::DateOffsetUnknown, Locale::En, _) => "The offset -00:00 says that the local time is unknown. +00:00 is written instead[: {normal}].",
            (Code::DateOffsetUnknown, Locale::Fr, _) => "Le décalage -00:00 dit que l’heure locale est inconnue. On écrit +00:00 à la place[\u{a0}: {normal}].",
            (Code::DateOverlap, Locale::En, _) => "The clock in {zone} showed “{received}” twice: {earlier} and {later}.[ {chosen} is taken.]",
            (Code::DateOverlap, Locale::Fr, _) => "À l’heure de {zone}, l’horloge a montré deux fois «\u{a0}{received}\u{a0}»\u{a0}: {earlier} et {later}.[ {chosen} est retenu.]",
            (Code::DatePrecisionLost, Locale::En, _) => "“{received}” is finer than a billionth of a second; the rest is cut off[: {normal}].",
            (Code::DatePrecisionLost, Locale::Fr, _) => "«\u{a0}{received}\u{a0}» est plus fin qu’un milliardième de seconde\u{a0}; le reste est coupé[\u{a0}: {normal}].",
            (Code::DateSecondsMissing, Locale::En, _) => "“{received}” has no seconds; :00 is added[: {normal}].",
            (Code::DateSecondsMissing, Locale::Fr, _) => "«\u{a0}{received}\u{a0}» n’a pas de secondes\u{a0};\u{a0}:00 est ajouté[\u{a0}: {normal}].",
            (Code::DateSpelling, Locale::En, b"basic-offset") => "The offset is written with a colon, like +02:00[: {normal}].",
            (Code::DateSpelling, Locale::En, b"lower-case") => "T and Z are written as capitals[: {normal}].",
            (Code::DateSpelling, Locale::En, b"space-separator") => "A T stands between day and time, not a space[: {normal}].",
            (Code::DateSpelling, Locale::En, b"surrounding-space") => "There is white space around the date[: {normal}].",
            (Code::DateSpelling, Locale::En, _) => "“{received}” is understood, but spelt otherwise than it should be[: {normal}].",
            (Code::DateSpelling, Locale::Fr, b"basic-offset") => "Le décalage s’écrit avec deux-points, comme +02:00[\u{a0}: {normal}].",
            (Code::DateSpelling, Locale::Fr, b"lower-case") => "T et Z s’écrivent en majuscules[\u{a0}: {normal}].",
            (Code::DateSpelling, Locale::Fr, b"space-separator") => "Un T sépare le jour de l’heure, pas une espace[\u{a0}: {normal}].",
            (Code::DateSpelling, Locale::Fr, b"surrounding-space") => "Il y a des espaces autour de la date[\u{a0}: {normal}].",
            (Code::DateSpelling, Locale::Fr, _) => "«\u{a0}{received}\u{a0}» est compris, mais devrait s’écrire autrement[\u{a0}: {normal}].",
            (Code::DateYearImplausible, Locale::En, b"unset") => "The year {received}: programs write this day for a date that was never set. Give the date, or leave the field out.",
            (Code::DateYearImplausible, Locale::En, _) => "The year {received} is far from any intervention. Check it.",
            (Code::DateYearImplausible, Locale::Fr, b"unset") => "L’année {received}\u{a0}: des programmes écrivent ce jour pour une date jamais renseignée. Indiquez la date, ou omettez le champ.",
            (Code::DateYearImplausible, Locale::Fr, _) => "L’année {received} est loin de toute intervention. Vérifiez-la.",
            (Code::DateZoneAssumed, Locale::En, _) => "“{received}” has no offset; it is taken as the time in {zone}[: {normal}].",
            (Code::DateZoneAssumed, Locale::Fr, _) => "«\u{a0}{received}\u{a0}» n’a pas de décalage\u{a0}; l’heure est lue dans le fuseau {zone}[\u{a0}: {normal}].",
            (Code::DraftConflict, Locale::En, _) => "“{field}” and “{other}” say different things. Give only one of them.",
            (Code::DraftConflict, Locale::Fr, _) => "«\u{a0}{field}\u{a0}» et «\u{a0}{other}\u{a0}» se contredisent. N’en donnez qu’un seul.",
            (Code::DraftStepMalformed, Locale::En, _) => "A step is a status and an event with a slash between them, such as “closed/done”[; “{received}” is only one word].",
            (Code::DraftStepMalformed, Locale::Fr, _) => "Une étape est un statut et un événement séparés par une barre oblique, comme «\u{a0}closed/done\u{a0}»[\u{a0}; «\u{a0}{received}\u{a0}» n’est qu’un seul mot].",
            (Code::EnumUnknown, Locale::En, b"open") => "“{received}” is not among the values found in any published payload[: {allowed}]; it may be accepted.[ Did you mean “{suggestion}”?]",
            (Code::EnumUnknown, Locale::En, _) => "“{received}” is not among the known values[: {allowed}].[ Did you mean “{suggestion}”?]",
            (Code::EnumUnknown, Locale::Fr, b"open") => "«\u{a0}{received}\u{a0}» ne figure pas parmi les valeurs relevées dans les messages publiés[\u{a0}: {allowed}]\u{a0}; elle est peut-être acceptée.[ Vouliez-vous dire «\u{a0}{suggestion}\u{a0}»\u{a0}?]",
            (Code::EnumUnknown, Locale::Fr, _) => "«\u{a0}{received}\u{a0}» ne fait pas partie des valeurs connues[\u{a0}: {allowed}].[ Vouliez-vous dire «\u{a0}{suggestion}\u{a0}»\u{a0}?]",
            (Code::FieldMissing, Locale::En, b"envelope") => "The payload stands inside “{key}”; it is to be sent without anything around it.",
            (Code::FieldMissing, Locale::En, b"expected") => "“{field}” is missing; every published example has it.",
            (Code::FieldMissing, Locale::En, b"misspelt") => "“{field}” must be given; here it is spelt “{received}”.",
            (Code::FieldMissing, Locale::En, b"too-deep") => "“{field}” stands one level too deep; it belongs to the object around this one.",
            (Code::FieldMissing, Locale::En, b"v1-name") => "“{received}” is the name of an older version; today it is “{field}”, and it must be given.",
            (Code::FieldMissing, Locale::En, _) => "“{field}” is missing; it must be given.",
            (Code::FieldMissing, Locale::Fr, b"envelope") => "Le message se trouve dans «\u{a0}{key}\u{a0}»\u{a0}; il s’envoie sans rien autour.",
            (Code::FieldMissing, Locale::Fr, b"expected") => "«\u{a0}{field}\u{a0}» est absent\u{a0}; tous les exemples publiés le contiennent.",
            (Code::FieldMissing, Locale::Fr, b"misspelt") => "«\u{a0}{field}\u{a0}» est obligatoire\u{a0}; il est écrit ici «\u{a0}{received}\u{a0}».",
            (Code::FieldMissing, Locale::Fr, b"too-deep") => "«\u{a0}{field}\u{a0}» se trouve un niveau trop bas\u{a0}; il appartient à l’objet qui entoure celui-ci.",
            (Code::FieldMissing, Locale::Fr, b"v1-name") => "«\u{a0}{received}\u{a0}» est le nom d’une ancienne version\u{a0}; aujourd’hui c’est «\u{a0}{field}\u{a0}», et il est obligatoire.",
            (Code::FieldMissing, Locale::Fr, _) => "«\u{a0}{field}\u{a0}» manque\u{a0}; ce champ est obligatoire.",
            (Code::FieldNull, Locale::En, _) => "“{field}” is null. Leave it out when there is nothing to say.",
            (Code::FieldNull, Locale::Fr, _) => "«\u{a0}{field}\u{a0}» vaut null. Omettez-le quand il n’y a rien à indiquer.",
            (Code::FieldUnknown, Locale::En, b"closed") => "“{field}” is not among the fields that the receiver lists.",
            (Code::FieldUnknown, Locale::En, b"too-deep") => "“{field}” stands one level too deep; its place is in the object around this one.",
            (Code::FieldUnknown, Locale::En, b"too-shallow") => "“{field}” stands one level too high; its place is “{suggestion}”.",
            (Code::FieldUnknown, Locale::En, b"v1-name") => "“{field}” is the name of an older version[; today it is “{suggestion}”].",
            (Code::FieldUnknown, Locale::En, _) => "“{field}” is not a documented field; it is kept as it is.[ Did you mean “{suggestion}”?]",
            (Code::FieldUnknown, Locale::Fr, b"closed") => "«\u{a0}{field}\u{a0}» ne fait pas partie des champs que le destinataire énumère.",
            (Code::FieldUnknown, Locale::Fr, b"too-deep") => "«\u{a0}{field}\u{a0}» se trouve un niveau trop bas\u{a0}; sa place est dans l’objet qui entoure celui-ci.",
            (Code::FieldUnknown, Locale::Fr, b"too-shallow") => "«\u{a0}{field}\u{a0}» se trouve un niveau trop haut\u{a0}; sa place est «\u{a0}{suggestion}\u{a0}».",
            (Code::FieldUnknown, Locale::Fr, b"v1-name") => "«\u{a0}{field}\u{a0}» est le nom d’une ancienne version[\u{a0}; aujourd’hui c’est «\u{a0}{suggestion}\u{a0}»].",
            (Code::FieldUnknown, Locale::Fr, _) => "«\u{a0}{field}\u{a0}» n’est pas un champ documenté\u{a0}; il est conservé tel quel.[ Vouliez-vous dire «\u{a0}{suggestion}\u{a0}»\u{a0}?]",
            (Code::HistoryAfterClosed, Locale::En, _) => "“{step}” follows “{previous}”, which had ended the operation.",
            (Code::HistoryAfterClosed, Locale::Fr, _) => "«\u{a0}{step}\u{a0}» suit «\u{a0}{previous}\u{a0}», qui avait mis fin à l’opération.",
            (Code::HistoryFirstStep, Locale::En, _) => "An operation does not begin with “{step}”[; it begins with {allowed}].",
            (Code::HistoryFirstStep, Locale::Fr, _) => "Une opération ne commence pas par «\u{a0}{step}\u{a0}»[\u{a0}; elle commence par {allowed}].",
            (Code::HistoryLeftOpen, Locale::En, _) => "The operation ends with “{step}” and is still open.",
            (Code::HistoryLeftOpen, Locale::Fr, _) => "L’opération s’arrête à «\u{a0}{step}\u{a0}» et reste ouverte.",
            (Code::HistoryNoticeBeforeClosing, Locale::En, _) => "The formal notice comes before the operation is closed; close it first.",
            (Code::HistoryNoticeBeforeClosing, Locale::Fr, _) => "La mise en demeure précède la clôture de l’opération\u{a0}; clôturez d’abord.",
            (Code::HistoryOutOfOrder, Locale::En, _) => "This step ({received}) happened before the one above it ({previous}).",
            (Code::HistoryOutOfOrder, Locale::Fr, _) => "Cette étape ({received}) a eu lieu avant celle qui la précède ({previous}).",
            (Code::HistoryReferenceMismatch, Locale::En, _) => "“{received}” names another operation: the logs above have “{expected}”.",
            (Code::HistoryReferenceMismatch, Locale::Fr, _) => "«\u{a0}{received}\u{a0}» désigne une autre opération\u{a0}: les étapes précédentes ont «\u{a0}{expected}\u{a0}».",
            (Code::HistoryRepeatedStep, Locale::En, b"copy") => "This log, “{step}”, stands above already, with the same dates. Leave out the copy.",
            (Code::HistoryRepeatedStep, Locale::En, _) => "“{step}” stands here twice in a row, with the same date.",
            (Code::HistoryRepeatedStep, Locale::Fr, b"copy") => "Ce log, «\u{a0}{step}\u{a0}», figure déjà plus haut, avec les mêmes dates. Retirez la copie.",
            (Code::HistoryRepeatedStep, Locale::Fr, _) => "«\u{a0}{step}\u{a0}» figure ici deux fois de suite, avec la même date.",
            (Code::HistoryTransition, Locale::En, _) => "No published sequence goes from “{previous}” to “{step}”.",
            (Code::HistoryTransition, Locale::Fr, _) => "Aucune séquence publiée ne passe de «\u{a0}{previous}\u{a0}» à «\u{a0}{step}\u{a0}».",
            (Code::HistoryVisitAttempt, Locale::En, b"too-many") => "visitAttempt is {received}, but the visits before allow {expected} at most.",
            (Code::HistoryVisitAttempt, Locale::En, _) => "visitAttempt falls from {previous} to {received}; attempts only count up.",
            (Code::HistoryVisitAttempt, Locale::Fr, b"too-many") => "visitAttempt vaut {received}, mais les passages précédents n’en permettent que {expected}.",
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
            (Code::JsonSyntax, Locale::En, b"bad-number") => "This is not how JSON writes a number[: “{received}”]. It wants no leading zero, no plus sign, and a digit on each side of the point.",
            (Code::JsonSyntax, Locale::En, b"bad-unit") => "“\\u” wants four hexadecimal digits. A backslash itself is written twice.",
            (Code::JsonSyntax, Locale::En, b"byte") => "What stands here is no JSON[: “{received}”].",
            (Code::JsonSyntax, Locale::En, b"code-fence") => "This JSON stands in a Markdown code block; the three backquotes around it are no part of it.",
            (Code::JsonSyntax, Locale::En, b"comment") => "JSON has no comments; remove this one.",
            (Code::JsonSyntax, Locale::En, b"control-character") => "A raw tab or other control character stands inside this text. Write it as an escape, such as \\t.",
            (Code::JsonSyntax, Locale::En, b"doubled-colon") => "This colon is one too many: another stands beside it.",
            (Code::JsonSyntax, Locale::En, b"doubled-comma") => "This comma is one too many: another stands beside it.",
            (Code::JsonSyntax, Locale::En, b"doubled-quotes") => "Each quotation mark stands here twice, as in a cell of CSV or a string of SQL or C#; JSON writes it once.",
            (Code::JsonSyntax, Locale::En, b"elements") => "Several values stand here one after the other; they belong in one list, with commas between them.",
            (Code::JsonSyntax, Locale::En, b"ellipsis") => "Three dots stand for what was left out; JSON has no sign for that.",
            (Code::JsonSyntax, Locale::En, b"empty") => "The text is empty; a JSON value is expected.",
            (Code::JsonSyntax, Locale::En, b"equals") => "Between a name and its value stands a colon[, not “{received}”].",
            (Code::JsonSyntax, Locale::En, b"escaped-quotes") => "Backslashes stand before the quotes: this was copied from inside another text.",
            (Code::JsonSyntax, Locale::En, b"expected-colon") => "A colon is missing between a name and its value.",
            (Code::JsonSyntax, Locale::En, b"expected-comma") => "A comma is missing here.",
            (Code::JsonSyntax, Locale::En, b"expected-key") => "The name of a field in double quotes should stand here[, not “{received}”].",
            (Code::JsonSyntax, Locale::En, b"expected-value") => "A value is missing here.",
            (Code::JsonSyntax, Locale::En, b"expression") => "A piece of a program stands here, not the value that it makes. Write the value itself.",
            (Code::JsonSyntax, Locale::En, b"extra-bracket") => "This bracket closes more than is open; it is one too many.",
            (Code::JsonSyntax, Locale::En, b"extra-opening") => "This bracket opens something that nothing closes; it is one too many.",
            (Code::JsonSyntax, Locale::En, b"extra-quote") => "This quotation mark is one too many.",
            (Code::JsonSyntax, Locale::En, b"html-entity") => "Quotation marks stand here as HTML writes them (&quot;); JSON wants the sign itself.",
            (Code::JsonSyntax, Locale::En, b"invisible") => "An invisible character stands here[: {received}]. Outside of texts JSON takes only spaces, tabs and line breaks.",
            (Code::JsonSyntax, Locale::En, b"line-break") => "This text runs over several lines; a line break inside a text is written \\n. A pasted contact keeps its lines that way.",
            (Code::JsonSyntax, Locale::En, b"literal") => "JSON writes true, false and null in lower case, and has no other words[: not “{received}”].",
            (Code::JsonSyntax, Locale::En, b"margin") => "The lines begin with their numbers, or with “+” as in a comparison; that is no part of the JSON.",
            (Code::JsonSyntax, Locale::En, b"markup") => "HTML stands here[: “{received}”]; it is no part of the JSON.",
            (Code::JsonSyntax, Locale::En, b"missing-bracket") => "A closing bracket or brace is missing here.",
            (Code::JsonSyntax, Locale::En, b"missing-quote") => "A quotation mark is missing here.",
            (Code::JsonSyntax, Locale::En, b"mixed-quotes") => "This text begins with one kind of quotation mark and ends with another; JSON wants \" on both sides.",
            (Code::JsonSyntax, Locale::En, b"no-json") => "There is no JSON in this text: an object begins with a brace, a list with a square bracket.",
            (Code::JsonSyntax, Locale::En, b"no-value") => "JSON has no value like that[: “{received}”]. Write null, or leave the field out.",
            (Code::JsonSyntax, Locale::En, b"object-object") => "“object Object” in brackets is what JavaScript writes when an object is joined to a text: what it held is lost. Send what JSON.stringify makes of it.",
            (Code::JsonSyntax, Locale::En, b"opening-bracket") => "An opening bracket or brace is missing here.",
            (Code::JsonSyntax, Locale::En, b"page") => "This is XML or HTML, not JSON. It is often the error page of a server or a proxy that answered instead.",
            (Code::JsonSyntax, Locale::En, b"quote-in-text") => "A quotation mark inside a text is written with a backslash before it: \\\".",
            (Code::JsonSyntax, Locale::En, b"quote-mark") => "This line begins with “>”, as in the answer to an e-mail; it is no part of the JSON.",
            (Code::JsonSyntax, Locale::En, b"semicolon") => "Fields are separated by commas[, not by “{received}”].",
            (Code::JsonSyntax, Locale::En, b"several-values") => "Another value starts here: only the first is checked. Check several with one line each, or put them into a list.",
            (Code::JsonSyntax, Locale::En, b"single-quotes") => "JSON writes texts in double quotes, not in single ones.",
            (Code::JsonSyntax, Locale::En, b"template") => "The place of a value in a template stands here; nothing was put in.",
            (Code::JsonSyntax, Locale::En, b"text-before") => "The text before the first bracket is no part of the JSON.",
            (Code::JsonSyntax, Locale::En, b"trailing-comma") => "This comma is one too many: nothing follows it.",
            (Code::JsonSyntax, Locale::En, b"trailing-text") => "The JSON value has ended before this place[; “{received}” stands behind it]. What follows is no part of it.",
            (Code::JsonSyntax, Locale::En, b"triple-quotes") => "JSON writes a text in one pair of double quotes, not in three.",
            (Code::JsonSyntax, Locale::En, b"truncated") => "The text ends too soon: a quote, bracket or brace is still open.",
            (Code::JsonSyntax, Locale::En, b"typographic-quotes") => "JSON writes texts in straight double quotes (\"), not in those of printed text.",
            (Code::JsonSyntax, Locale::En, b"unquoted-key") => "The name of a field must stand in double quotes.",
            (Code::JsonSyntax, Locale::En, b"unquoted-text") => "A text must stand in double quotes.",
            (Code::JsonSyntax, Locale::En, b"unterminated-text") => "This text has no closing quote before the end of the line. Is there a quotation mark too many or missing on this line?",
            (Code::JsonSyntax, Locale::En, b"utf-16") => "This text is in UTF-16; JSON is sent in UTF-8. Save or send it in that encoding.",
            (Code::JsonSyntax, Locale::En, b"word") => "A bare word stands here[: “{received}”]. A text needs double quotes; the only bare words are true, false and null.",
            (Code::JsonSyntax, Locale::En, b"wrong-bracket") => "“{received}” does not close what is open here: a list ends with a square bracket, an object with a brace.",
            (Code::JsonSyntax, Locale::En, b"wrong-opening") => "“{received}” does not open what is closed further on: a list begins with a square bracket, an object with a brace.",
            (Code::JsonSyntax, Locale::En, _) => "This is not JSON[: “{received}” cannot stand here].",
            (Code::JsonSyntax, Locale::Fr, b"bad-escape") => "«\u{a0}{received}\u{a0}» n’est pas une séquence d’échappement. La barre oblique inverse elle-même s’écrit deux fois.",
            (Code::JsonSyntax, Locale::Fr, b"bad-number") => "Ce n’est pas ainsi que JSON écrit un nombre[\u{a0}: «\u{a0}{received}\u{a0}»]. Il ne veut ni zéro initial ni signe plus, et un chiffre de chaque côté du point.",
            (Code::JsonSyntax, Locale::Fr, b"bad-unit") => "«\u{a0}\\u\u{a0}» veut quatre chiffres hexadécimaux. La barre oblique inverse elle-même s’écrit deux fois.",
            (Code::JsonSyntax, Locale::Fr, b"byte") => "Ce qui figure ici n’est pas du JSON[\u{a0}: «\u{a0}{received}\u{a0}»].",
            (Code::JsonSyntax, Locale::Fr, b"code-fence") => "Ce JSON se trouve dans un bloc de code Markdown\u{a0}; les trois accents graves autour n’en font pas partie.",
            (Code::JsonSyntax, Locale::Fr, b"comment") => "JSON n’a pas de commentaires\u{a0}; supprimez celui-ci.",
            (Code::JsonSyntax, Locale::Fr, b"control-character") => "Une tabulation ou un autre caractère de commande figure tel quel dans ce texte. Écrivez-le sous forme d’échappement, par exemple \\t.",
            (Code::JsonSyntax, Locale::Fr, b"doubled-colon") => "Ce deux-points est de trop\u{a0}: un autre se trouve à côté.",
            (Code::JsonSyntax, Locale::Fr, b"doubled-comma") => "Cette virgule est de trop\u{a0}: une autre se trouve à côté.",
            (Code::JsonSyntax, Locale::Fr, b"doubled-quotes") => "Chaque guillemet figure ici deux fois, comme dans une cellule CSV ou une chaîne SQL ou C# ; JSON l’écrit une seule fois.",
            (Code::JsonSyntax, Locale::Fr, b"elements") => "Plusieurs valeurs se suivent ici\u{a0}; elles vont dans une seule liste, séparées par des virgules.",
            (Code::JsonSyntax, Locale::Fr, b"ellipsis") => "Trois points remplacent ce qui a été omis\u{a0}; JSON n’a pas de signe pour cela.",
            (Code::JsonSyntax, Locale::Fr, b"empty") => "Le texte est vide\u{a0}; une valeur JSON est attendue.",
            (Code::JsonSyntax, Locale::Fr, b"equals") => "Entre un nom et sa valeur il faut un deux-points[, pas «\u{a0}{received}\u{a0}»].",
            (Code::JsonSyntax, Locale::Fr, b"escaped-quotes") => "Des barres obliques inverses précèdent les guillemets\u{a0}: ceci a été copié de l’intérieur d’un autre texte.",
            (Code::JsonSyntax, Locale::Fr, b"expected-colon") => "Il manque les deux-points entre un nom et sa valeur.",
            (Code::JsonSyntax, Locale::Fr, b"expected-comma") => "Il manque ici une virgule.",
            (Code::JsonSyntax, Locale::Fr, b"expected-key") => "Un nom de champ entre guillemets droits est attendu ici[, et non «\u{a0}{received}\u{a0}»].",
            (Code::JsonSyntax, Locale::Fr, b"expected-value") => "Il manque une valeur ici.",
            (Code::JsonSyntax, Locale::Fr, b"expression") => "Un morceau de programme figure ici, et non la valeur qu’il produit. Écrivez la valeur elle-même.",
            (Code::JsonSyntax, Locale::Fr, b"extra-bracket") => "Ceci ferme plus que ce qui est ouvert\u{a0}: il y en a un de trop.",
            (Code::JsonSyntax, Locale::Fr, b"extra-opening") => "Ceci ouvre quelque chose que rien ne ferme\u{a0}: il y en a un de trop.",
            (Code::JsonSyntax, Locale::Fr, b"extra-quote") => "Ce guillemet est de trop.",
            (Code::JsonSyntax, Locale::Fr, b"html-entity") => "Les guillemets sont écrits ici comme en HTML (&quot;)\u{a0}; JSON veut le signe lui-même.",
            (Code::JsonSyntax, Locale::Fr, b"invisible") => "Un caractère invisible se trouve ici[\u{a0}: {received}]. Hors des textes, JSON n’admet que l’espace, la tabulation et le saut de ligne.",
            (Code::JsonSyntax, Locale::Fr, b"line-break") => "Ce texte s’étend sur plusieurs lignes\u{a0}; à l’intérieur d’un texte, un saut de ligne s’écrit \\n. Un contact collé garde ainsi ses lignes.",
            (Code::JsonSyntax, Locale::Fr, b"literal") => "JSON écrit true, false et null en minuscules et n’a pas d’autre mot[, donc pas «\u{a0}{received}\u{a0}»].",
            (Code::JsonSyntax, Locale::Fr, b"margin") => "Les lignes commencent par leur numéro, ou par « + » comme dans une comparaison ; cela ne fait pas partie du JSON.",
            (Code::JsonSyntax, Locale::Fr, b"markup") => "Du HTML se trouve ici[\u{a0}: «\u{a0}{received}\u{a0}»]\u{a0}; il ne fait pas partie du JSON.",
            (Code::JsonSyntax, Locale::Fr, b"missing-bracket") => "Il manque ici un crochet fermant ou une accolade fermante.",
            (Code::JsonSyntax, Locale::Fr, b"missing-quote") => "Il manque ici un guillemet.",
            (Code::JsonSyntax, Locale::Fr, b"mixed-quotes") => "Ce texte commence par un type de guillemet et se termine par un autre\u{a0}; JSON veut \" des deux côtés.",
            (Code::JsonSyntax, Locale::Fr, b"no-json") => "Il n’y a pas de JSON dans ce texte\u{a0}: un objet commence par une accolade, une liste par un crochet.",
            (Code::JsonSyntax, Locale::Fr, b"no-value") => "JSON n’a pas de telle valeur[\u{a0}: «\u{a0}{received}\u{a0}»]. Écrivez null, ou omettez le champ.",
            (Code::JsonSyntax, Locale::Fr, b"object-object") => "«\u{a0}object Object\u{a0}» entre crochets est ce que JavaScript écrit quand un objet est accolé à un texte\u{a0}: son contenu est perdu. Envoyez ce que JSON.stringify en fait.",
            (Code::JsonSyntax, Locale::Fr, b"opening-bracket") => "Il manque ici un crochet ouvrant ou une accolade ouvrante.",
            (Code::JsonSyntax, Locale::Fr, b"page") => "C’est du XML ou du HTML, pas du JSON\u{a0}: souvent la page d’erreur d’un serveur ou d’un mandataire qui a répondu à la place.",
            (Code::JsonSyntax, Locale::Fr, b"quote-in-text") => "Un guillemet à l’intérieur d’un texte s’écrit précédé d’une barre oblique inverse\u{a0}: \\\".",
            (Code::JsonSyntax, Locale::Fr, b"quote-mark") => "Cette ligne commence par «\u{a0}>\u{a0}», comme dans la réponse à un courriel\u{a0}; ce signe ne fait pas partie du JSON.",
            (Code::JsonSyntax, Locale::Fr, b"semicolon") => "Les champs sont séparés par des virgules[, pas par «\u{a0}{received}\u{a0}»].",
            (Code::JsonSyntax, Locale::Fr, b"several-values") => "Une autre valeur commence ici\u{a0}: seule la première est vérifiée. Pour plusieurs, mettez une ligne chacune, ou une liste.",
            (Code::JsonSyntax, Locale::Fr, b"single-quotes") => "JSON écrit les textes entre guillemets doubles, pas entre apostrophes.",
            (Code::JsonSyntax, Locale::Fr, b"template") => "L’emplacement d’une valeur dans un modèle se trouve ici\u{a0}; rien n’y a été mis.",
            (Code::JsonSyntax, Locale::Fr, b"text-before") => "Le texte avant le premier crochet ne fait pas partie du JSON.",
            (Code::JsonSyntax, Locale::Fr, b"trailing-comma") => "Cette virgule est de trop\u{a0}: rien ne la suit.",
            (Code::JsonSyntax, Locale::Fr, b"trailing-text") => "La valeur JSON s’est terminée avant cet endroit[\u{a0}; «\u{a0}{received}\u{a0}» se trouve derrière]. La suite n’en fait pas partie.",
            (Code::JsonSyntax, Locale::Fr, b"triple-quotes") => "JSON met un texte entre une seule paire de guillemets, pas trois.",
            (Code::JsonSyntax, Locale::Fr, b"truncated") => "Le texte s’arrête trop tôt\u{a0}: un guillemet, un crochet ou une accolade reste ouvert.",
            (Code::JsonSyntax, Locale::Fr, b"typographic-quotes") => "JSON écrit les textes entre guillemets droits (\"), pas entre guillemets typographiques.",
            (Code::JsonSyntax, Locale::Fr, b"unquoted-key") => "Le nom d’un champ doit être entre guillemets doubles.",
            (Code::JsonSyntax, Locale::Fr, b"unquoted-text") => "Un texte se met entre guillemets droits.",
            (Code::JsonSyntax, Locale::Fr, b"unterminated-text") => "Ce texte n’a pas de guillemet fermant avant la fin de la ligne. Y a-t-il un guillemet de trop ou manquant sur cette ligne\u{a0}?",
            (Code::JsonSyntax, Locale::Fr, b"utf-16") => "Ce texte est en UTF-16\u{a0}; JSON s’envoie en UTF-8. Enregistrez-le ou envoyez-le dans ce codage.",
            (Code::JsonSyntax, Locale::Fr, b"word") => "Un mot nu se trouve ici[\u{a0}: «\u{a0}{received}\u{a0}»]. Un texte se met entre guillemets doubles\u{a0}; les seuls mots nus sont true, false et null.",
            (Code::JsonSyntax, Locale::Fr, b"wrong-bracket") => "«\u{a0}{received}\u{a0}» ne ferme pas ce qui est ouvert ici\u{a0}: une liste se termine par un crochet, un objet par une accolade.",
            (Code::JsonSyntax, Locale::Fr, b"wrong-opening") => "«\u{a0}{received}\u{a0}» n’ouvre pas ce qui est fermé plus loin\u{a0}: une liste commence par un crochet, un objet par une accolade.",
            (Code::JsonSyntax, Locale::Fr, _) => "Ce n’est pas du JSON[\u{a0}: «\u{a0}{received}\u{a0}» ne peut pas figurer ici].",
            (Code::JsonTooDeep, Locale::En, _) => "Lists and objects are nested too deeply here[: at most {limit} levels are read].",
            (Code::JsonTooDeep, Locale::Fr, _) => "Les listes et les objets sont imbriqués trop profondément ici[\u{a0}: {limit} niveaux au plus sont lus].",
            (Code::JsonTooLarge, Locale::En, _) => "The text is too large[: {size} bytes, where at most {limit} are read].",
            (Code::JsonTooLarge, Locale::Fr, _) => "Le texte est trop volumineux[\u{a0}: {size} octets, alors que {limit} au plus sont lus].",
            (Code::KareDatesReversed, Locale::En, _) => "It is scheduled to start ({first}) after it ends ({second}).",
            (Code::KareDatesReversed, Locale::Fr, _) => "Le début prévu ({first}) vient après la fin prévue ({second}).",
            (Code::ListEmpty, Locale::En, _) => "This list is empty; at least one entry is needed.",
            (Code::ListEmpty, Locale::Fr, _) => "Cette liste est vide\u{a0}; il faut au moins une entrée.",
            (Code::LogAssetOnTop, Locale::En, _) => "In a log the asset belongs in location: location.assetReference.",
            (Code::LogAssetOnTop, Locale::Fr, _) => "Dans une étape, l’équipement se place dans location\u{a0}: location.assetReference.",
            (Code::LogAssetTwice, Locale::En, b"different") => "Two different assets are named[: “{received}” stands outside location]. Keep the right one in location.assetReference.",
            (Code::LogAssetTwice, Locale::En, _) => "assetReference is given twice; location.assetReference is enough.",
            (Code::LogAssetTwice, Locale::Fr, b"different") => "Deux équipements différents sont nommés[\u{a0}: «\u{a0}{received}\u{a0}» est hors de location]. Gardez le bon dans location.assetReference.",
            (Code::LogAssetTwice, Locale::Fr, _) => "assetReference figure deux fois\u{a0}; location.assetReference suffit.",
            (Code::LogDoneNotOperational, Locale::En, _) => "The work is reported as done, but the equipment as not operational.",
            (Code::LogDoneNotOperational, Locale::Fr, _) => "Le travail est déclaré fait, mais l’équipement hors service.",
            (Code::LogLoggedBeforeEvent, Locale::En, _) => "The event ({eventDate}) comes after the moment at which it was logged ({logDate}).",
            (Code::LogLoggedBeforeEvent, Locale::Fr, _) => "L’événement ({eventDate}) est postérieur au moment où il a été consigné ({logDate}).",
            (Code::LogParentMissing, Locale::En, _) => "A proposed quotation names the intervention that it follows, in {field}.",
            (Code::LogParentMissing, Locale::Fr, _) => "Un devis proposé nomme l’intervention qu’il suit, dans {field}.",
            (Code::LogPlannedInPast, Locale::En, _) => "The visit is planned for {eventDate}, before this log was written ({logDate}).",
            (Code::LogPlannedInPast, Locale::Fr, _) => "Le passage est prévu le {eventDate}, avant la rédaction de cette étape ({logDate}).",
            (Code::LogQuotation, Locale::En, _) => "This looks like a step of a quotation, not of an intervention; it can be checked as {suggestion}.",
            (Code::LogQuotation, Locale::Fr, _) => "Cela ressemble à une étape de devis, pas d’intervention\u{a0}; elle peut se contrôler comme {suggestion}.",
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
            (Code::RequestHeaderMissing, Locale::En, _) => "The header {field} is missing.[ Did you mean it by “{received}”?]",
            (Code::RequestHeaderMissing, Locale::Fr, _) => "L’en-tête {field} manque.[ Est-ce lui que désigne «\u{a0}{received}\u{a0}»\u{a0}?]",
            (Code::RequestHeaderValue, Locale::En, b"boundary") => "Leave the header {field} to the client: it must name the boundary of the parts.",
            (Code::RequestHeaderValue, Locale::En, b"placeholder") => "The header {field} holds a placeholder, not a value.",
            (Code::RequestHeaderValue, Locale::En, _) => "The header {field} has another value than {expected}.",
            (Code::RequestHeaderValue, Locale::Fr, b"boundary") => "Laissez l’en-tête {field} au client\u{a0}: il doit nommer la séparation des parties.",
            (Code::RequestHeaderValue, Locale::Fr, b"placeholder") => "L’en-tête {field} contient un texte à remplacer, pas une valeur.",
            (Code::RequestHeaderValue, Locale::Fr, _) => "L’en-tête {field} a une autre valeur que {expected}.",
            (Code::RequestMethod, Locale::En, _) => "This request is sent with {expected}, not with {received}.",
            (Code::RequestMethod, Locale::Fr, _) => "Cette requête s’envoie par {expected}, pas par {received}.",
            (Code::RequestOption, Locale::En, _) => "The option {received} is not one that is read here; it is passed over.",
            (Code::RequestOption, Locale::Fr, _) => "L’option {received} n’est pas de celles qui se lisent ici\u{a0}; elle est ignorée.",
            (Code::RequestParameter, Locale::En, b"none") => "This request takes no parameter {field}.",
            (Code::RequestParameter, Locale::En, b"twice") => "The parameter {field} comes twice; nobody says which one counts.",
            (Code::RequestParameter, Locale::En, b"value") => "The parameter {field} must be {expected}.",
            (Code::RequestParameter, Locale::En, _) => "The parameter {field} is missing.",
            (Code::RequestParameter, Locale::Fr, b"none") => "Cette requête ne prend pas de paramètre {field}.",
            (Code::RequestParameter, Locale::Fr, b"twice") => "Le paramètre {field} figure deux fois\u{a0}; rien ne dit lequel compte.",
            (Code::RequestParameter, Locale::Fr, b"value") => "Le paramètre {field} doit valoir {expected}.",
            (Code::RequestParameter, Locale::Fr, _) => "Le paramètre {field} manque.",
            (Code::RequestPart, Locale::En, b"file") => "The part {field} holds a file; a text belongs there.",
            (Code::RequestPart, Locale::En, b"none") => "The document is sent as parts of a form (multipart/form-data), not as a body.",
            (Code::RequestPart, Locale::En, b"text") => "The part {field} holds a text; a file is given with @ before its name.",
            (Code::RequestPart, Locale::En, b"twice") => "The part {field} comes twice.",
            (Code::RequestPart, Locale::En, _) => "The part {field} is missing.",
            (Code::RequestPart, Locale::Fr, b"file") => "La partie {field} contient un fichier\u{a0}; il y faut un texte.",
            (Code::RequestPart, Locale::Fr, b"none") => "Le document s’envoie en parties de formulaire (multipart/form-data), pas comme un corps.",
            (Code::RequestPart, Locale::Fr, b"text") => "La partie {field} contient un texte\u{a0}; un fichier se donne avec @ devant son nom.",
            (Code::RequestPart, Locale::Fr, b"twice") => "La partie {field} figure deux fois.",
            (Code::RequestPart, Locale::Fr, _) => "La partie {field} manque.",
            (Code::RequestSyntax, Locale::En, b"blank-line") => "A blank line is missing between the headers and the body.",
            (Code::RequestSyntax, Locale::En, b"elsewhere") => "The body stands elsewhere ({received}), where it is not read. Check it for itself.",
            (Code::RequestSyntax, Locale::En, b"none") => "No request is found in this text.",
            (Code::RequestSyntax, Locale::En, b"option") => "The option {received} has no value.",
            (Code::RequestSyntax, Locale::En, b"quote") => "A quote {received} is opened here and never closed. In bash an apostrophe ends a text in single quotes; inside of one it is written '\\''.",
            (Code::RequestSyntax, Locale::En, _) => "The request ends before it is complete.",
            (Code::RequestSyntax, Locale::Fr, b"blank-line") => "Il manque une ligne vide entre les en-têtes et le corps.",
            (Code::RequestSyntax, Locale::Fr, b"elsewhere") => "Le corps se trouve ailleurs ({received}), où il n’est pas lu. Contrôlez-le à part.",
            (Code::RequestSyntax, Locale::Fr, b"none") => "Aucune requête ne se trouve dans ce texte.",
            (Code::RequestSyntax, Locale::Fr, b"option") => "L’option {received} n’a pas de valeur.",
            (Code::RequestSyntax, Locale::Fr, b"quote") => "Un guillemet {received} s’ouvre ici et ne se ferme jamais. Dans bash, une apostrophe termine un texte entre apostrophes\u{a0}; à l’intérieur, elle s’écrit '\\''.",
            (Code::RequestSyntax, Locale::Fr, _) => "La requête s’arrête avant d’être complète.",
            (Code::RequestUrl, Locale::En, b"address") => "This is no address that begins with https:// or http://.",
            (Code::RequestUrl, Locale::En, b"id") => "The path must end with the identifier of the intervention.",
            (Code::RequestUrl, Locale::En, b"missing") => "The request has no address.",
            (Code::RequestUrl, Locale::En, b"space") => "There are spaces around the address.",
            (Code::RequestUrl, Locale::En, _) => "No documented request has this path.[ Did you mean “{suggestion}”?]",
            (Code::RequestUrl, Locale::Fr, b"address") => "Ce n’est pas une adresse qui commence par https:// ou http://.",
            (Code::RequestUrl, Locale::Fr, b"id") => "Le chemin doit se terminer par l’identifiant de l’intervention.",
            (Code::RequestUrl, Locale::Fr, b"missing") => "La requête n’a pas d’adresse.",
            (Code::RequestUrl, Locale::Fr, b"space") => "Il y a des espaces autour de l’adresse.",
            (Code::RequestUrl, Locale::Fr, _) => "Aucune requête documentée n’a ce chemin.[ Vouliez-vous dire «\u{a0}{suggestion}\u{a0}»\u{a0}?]",
            (Code::RuleForbidden, Locale::En, _) => "“{field}” must not be sent: a rule of this contract forbids it.",
            (Code::RuleForbidden, Locale::Fr, _) => "«\u{a0}{field}\u{a0}» ne doit pas être envoyé\u{a0}: une règle de ce contrat l’interdit.",
            (Code::RuleNotAllowed, Locale::En, _) => "A rule of this contract allows only {allowed} here[, not “{received}”].[ Did you mean “{suggestion}”?]",
            (Code::RuleNotAllowed, Locale::Fr, _) => "Une règle de ce contrat n’admet ici que {allowed}[, pas «\u{a0}{received}\u{a0}»].[ Vouliez-vous dire «\u{a0}{suggestion}\u{a0}»\u{a0}?]",
            (Code::RuleRequired, Locale::En, _) => "“{field}” must be given: a rule of this contract asks for it.",
            (Code::RuleRequired, Locale::Fr, _) => "«\u{a0}{field}\u{a0}» doit être renseigné\u{a0}: une règle de ce contrat l’exige.",
            (Code::RuleTooLong, Locale::En, _) => "This text has {size} characters; a rule of this contract allows {limit}.",
            (Code::RuleTooLong, Locale::Fr, _) => "Ce texte a {size} caractères\u{a0}; une règle de ce contrat en admet {limit}.",
            (Code::StepContradiction, Locale::En, _) => "“{event}” does not go with the status “{status}”[; it goes with {allowed}].",
            (Code::StepContradiction, Locale::Fr, _) => "«\u{a0}{event}\u{a0}» ne va pas avec le statut «\u{a0}{status}\u{a0}»[\u{a0}; il va avec {allowed}].",
            (Code::StepUnknownEvent, Locale::En, _) => "“{received}” is not a known event.[ Did you mean “{suggestion}”?]",
            (Code::StepUnknownEvent, Locale::Fr, _) => "«\u{a0}{received}\u{a0}» n’est pas un événement connu.[ Vouliez-vous dire «\u{a0}{suggestion}\u{a0}»\u{a0}?]",
            (Code::StepUnknownStatus, Locale::En, _) => "“{received}” is not a status[; the known ones are {allowed}].[ Did you mean “{suggestion}”?]",
            (Code::StepUnknownStatus, Locale::Fr, _) => "«\u{a0}{received}\u{a0}» n’est pas un statut[\u{a0}; les statuts connus sont {allowed}].[ Vouliez-vous dire «\u{a0}{suggestion}\u{a0}»\u{a0}?]",
            (Code::StepUnverified, Locale::En, _) => "No published example shows “{event}” under the status “{status}”.",
            (Code::StepUnverified, Locale::Fr, _) => "Aucun exemple publié ne montre «\u{a0}{event}\u{a0}» sous le statut «\u{a0}{status}\u{a0}».",
            (Code::TableCharset, Locale::En, _) => "The file is not in UTF-8; it was read as {received}.",
            (Code::TableCharset, Locale::Fr, _) => "Le fichier n’est pas en UTF-8\u{a0}; il a été lu comme {received}.",
            (Code::TableDayFirst, Locale::En, _) => "Read with the day first: {normal}.",
            (Code::TableDayFirst, Locale::Fr, _) => "Lu avec le jour en premier\u{a0}: {normal}.",
            (Code::TableDigits, Locale::En, b"exponent") => "A spreadsheet has written this number with an exponent; its last digits are lost.",
            (Code::TableDigits, Locale::En, b"zero") => "Nine digits: a spreadsheet has dropped the zero with which a French telephone number begins.",
            (Code::TableDigits, Locale::En, _) => "A spreadsheet has changed the digits of this cell; write the column as text.",
            (Code::TableDigits, Locale::Fr, b"exponent") => "Un tableur a écrit ce nombre avec un exposant\u{a0}; ses derniers chiffres sont perdus.",
            (Code::TableDigits, Locale::Fr, b"zero") => "Neuf chiffres\u{a0}: un tableur a supprimé le zéro par lequel commence un numéro de téléphone français.",
            (Code::TableDigits, Locale::Fr, _) => "Un tableur a modifié les chiffres de cette cellule\u{a0}; mettez la colonne au format texte.",
            (Code::TableHeader, Locale::En, b"read") => "The column “{header}” is read as {suggestion}.",
            (Code::TableHeader, Locale::En, b"twice") => "The column “{header}” comes twice; the first one counts.",
            (Code::TableHeader, Locale::En, _) => "No field is called “{header}”; the column is left out.[ Did you mean “{suggestion}”?]",
            (Code::TableHeader, Locale::Fr, b"read") => "La colonne «\u{a0}{header}\u{a0}» est lue comme {suggestion}.",
            (Code::TableHeader, Locale::Fr, b"twice") => "La colonne «\u{a0}{header}\u{a0}» figure deux fois\u{a0}; la première compte.",
            (Code::TableHeader, Locale::Fr, _) => "Aucun champ ne s’appelle «\u{a0}{header}\u{a0}»\u{a0}; la colonne est laissée de côté.[ Vouliez-vous dire «\u{a0}{suggestion}\u{a0}»\u{a0}?]",
            (Code::TableRow, Locale::En, b"long") => "This row is longer than 16 MiB; it was not read.",
            (Code::TableRow, Locale::En, b"quote") => "A quote in this row is never closed, or text follows it.",
            (Code::TableRow, Locale::En, _) => "Cells of this row: {count}; of the first row: {expected}.",
            (Code::TableRow, Locale::Fr, b"long") => "Cette ligne dépasse 16\u{a0}Mio\u{a0}; elle n’a pas été lue.",
            (Code::TableRow, Locale::Fr, b"quote") => "Un guillemet de cette ligne ne se ferme pas, ou du texte le suit.",
            (Code::TableRow, Locale::Fr, _) => "Cellules de cette ligne\u{a0}: {count}\u{a0}; de la première\u{a0}: {expected}.",
            (Code::TextDamaged, Locale::En, b"control") => "A control character stands here[, in {property}], often a letter that was read in the wrong charset. Write it again.",
            (Code::TextDamaged, Locale::En, b"lost") => "A letter[ of {property}] was lost on the way; U+FFFD stands in its place. Write it again.",
            (Code::TextDamaged, Locale::En, b"spelled") => "Letters[ of {property}] are written here as codes of HTML or JSON, such as &eacute; or \\u00e9. People will see the codes.",
            (Code::TextDamaged, Locale::En, _) => "Some letters[ of {property}] were damaged on the way: UTF-8 was read as if it were another charset.",
            (Code::TextDamaged, Locale::Fr, b"control") => "Un caractère de commande se trouve ici[, dans {property}]\u{a0}: souvent une lettre lue dans le mauvais jeu de caractères. Réécrivez-la.",
            (Code::TextDamaged, Locale::Fr, b"lost") => "Une lettre[ de {property}] a été perdue en chemin\u{a0}; U+FFFD la remplace. Réécrivez-la.",
            (Code::TextDamaged, Locale::Fr, b"spelled") => "Des lettres[ de {property}] sont écrites ici en codes HTML ou JSON, comme &eacute; ou \\u00e9. Ce sont les codes qui s’afficheront.",
            (Code::TextDamaged, Locale::Fr, _) => "Des lettres[ de {property}] ont été abîmées en chemin\u{a0}: de l’UTF-8 a été lu comme un autre jeu de caractères.",
            (Code::TextEmpty, Locale::En, b"absent") => "This text is empty, which is read as “not given”. Better leave the field out.",
            (Code::TextEmpty, Locale::En, b"null") => "This text is empty. A date that is not known is written as null here.",
            (Code::TextEmpty, Locale::En, _) => "This text is empty; a value is expected here.",
            (Code::TextEmpty, Locale::Fr, b"absent") => "Ce texte est vide, ce qui se lit «\u{a0}non renseigné\u{a0}». Mieux vaut omettre le champ.",
            (Code::TextEmpty, Locale::Fr, b"null") => "Ce texte est vide. Une date inconnue s’écrit ici null.",
            (Code::TextEmpty, Locale::Fr, _) => "Ce texte est vide\u{a0}; une valeur est attendue ici.",
            (Code::TextInvisible, Locale::En, _) => "There are characters[ in {property}] that nobody sees, or white space at an end. Two equal values would differ by them.",
            (Code::TextInvisible, Locale::Fr, _) => "Il y a[ dans {property}] des caractères invisibles, ou des espaces à un bout. Deux valeurs égales différeraient par eux.",
            (Code::TextPlaceholder, Locale::En, b"address") => "This is no e-mail address[ in {property}]: there is no @ in it.",
            (Code::TextPlaceholder, Locale::En, b"more") => "More than an e-mail address stands here[, in {property}]. Programs need the address alone.",
            (Code::TextPlaceholder, Locale::En, b"number") => "This is no telephone number[ in {property}]: there is no digit in it.",
            (Code::TextPlaceholder, Locale::En, _) => "This word[ in {property}] stands for a missing value. Better leave it out.",
            (Code::TextPlaceholder, Locale::Fr, b"address") => "Ce n’est pas une adresse électronique[ dans {property}]\u{a0}: il n’y a pas de @.",
            (Code::TextPlaceholder, Locale::Fr, b"more") => "Il y a plus qu’une adresse électronique ici[, dans {property}]. Les programmes ont besoin de l’adresse seule.",
            (Code::TextPlaceholder, Locale::Fr, b"number") => "Ce n’est pas un numéro de téléphone[ dans {property}]\u{a0}: il ne contient aucun chiffre.",
            (Code::TextPlaceholder, Locale::Fr, _) => "Ce mot[ dans {property}] remplace une valeur manquante. Mieux vaut ne rien écrire.",
            (Code::TypeMismatch, Locale::En, b"contact") => "A contact is one text here: a vCard, or plain words[ (received: {received})].",
            (Code::TypeMismatch, Locale::En, b"date") => "A date is a text here, in double quotes, like \"2020-10-07T15:18:00Z\" (received: {received}).",
            (Code::TypeMismatch, Locale::En, b"date-object") => "This object is how some programs write a date. A date is a text here[: {suggestion}].",
            (Code::TypeMismatch, Locale::En, b"date-parts") => "This list holds the parts of a date. A date is a text here[: {suggestion}].",
            (Code::TypeMismatch, Locale::En, b"day") => "A day is a text here, in double quotes, like \"2020-10-07\" (received: {received}).",
            (Code::TypeMismatch, Locale::En, b"digits") => "A whole number is expected here; take it out of its quotes.",
            (Code::TypeMismatch, Locale::En, b"epoch-milliseconds") => "This number looks like milliseconds since 1970. A date is a text here[: {suggestion}].",
            (Code::TypeMismatch, Locale::En, b"epoch-seconds") => "This number looks like seconds since 1970. A date is a text here[: {suggestion}].",
            (Code::TypeMismatch, Locale::En, b"excel") => "This number looks like a date of Excel, which counts days. A date is a text here[: {suggestion}].",
            (Code::TypeMismatch, Locale::En, b"list") => "A list is expected here[ (received: {received})].",
            (Code::TypeMismatch, Locale::En, b"member") => "An object is expected here[: {suggestion}].",
            (Code::TypeMismatch, Locale::En, b"object") => "An object is expected here[ (received: {received})].",
            (Code::TypeMismatch, Locale::En, b"packed") => "JSON stands here as a text: it was written twice. Send it as it is, without quotes and backslashes.",
            (Code::TypeMismatch, Locale::En, b"php-date") => "This object is how PHP writes a date. A date is a text here[: {suggestion}].",
            (Code::TypeMismatch, Locale::En, b"quote") => "A text is expected here; put this number in double quotes.",
            (Code::TypeMismatch, Locale::En, b"text") => "A text in double quotes is expected here[ (received: {received})].",
            (Code::TypeMismatch, Locale::En, b"true or false") => "Either true or false is expected here[ (received: {received})].",
            (Code::TypeMismatch, Locale::En, b"unwrap") => "One value is expected here, not a list. Take this one out of its brackets.",
            (Code::TypeMismatch, Locale::En, b"values") => "A list is expected here. This is a map from numbers, as PHP writes a list with holes; its values make the list.",
            (Code::TypeMismatch, Locale::En, b"whole number") => "A whole number is expected here[ (received: {received})].",
            (Code::TypeMismatch, Locale::En, b"wrap") => "A list is expected here. Put this single value in square brackets.",
            (Code::TypeMismatch, Locale::En, _) => "This value should be of the type “{expected}”[ (received: {received})].",
            (Code::TypeMismatch, Locale::Fr, b"contact") => "Un contact est ici un seul texte\u{a0}: une vCard, ou des mots simples.",
            (Code::TypeMismatch, Locale::Fr, b"date") => "Une date est ici un texte entre guillemets, comme \"2020-10-07T15:18:00Z\".",
            (Code::TypeMismatch, Locale::Fr, b"date-object") => "Cet objet est une date telle que certains programmes l’écrivent. Une date est ici un texte[\u{a0}: {suggestion}].",
            (Code::TypeMismatch, Locale::Fr, b"date-parts") => "Cette liste contient les parties d’une date. Une date est ici un texte[\u{a0}: {suggestion}].",
            (Code::TypeMismatch, Locale::Fr, b"day") => "Un jour est ici un texte entre guillemets, comme \"2020-10-07\".",
            (Code::TypeMismatch, Locale::Fr, b"digits") => "Un nombre entier est attendu ici\u{a0}; sortez-le de ses guillemets.",
            (Code::TypeMismatch, Locale::Fr, b"epoch-milliseconds") => "Ce nombre ressemble à des millisecondes depuis 1970. Une date est ici un texte[\u{a0}: {suggestion}].",
            (Code::TypeMismatch, Locale::Fr, b"epoch-seconds") => "Ce nombre ressemble à des secondes depuis 1970. Une date est ici un texte[\u{a0}: {suggestion}].",
            (Code::TypeMismatch, Locale::Fr, b"excel") => "Ce nombre ressemble à une date d’Excel, qui compte les jours. Une date est ici un texte[\u{a0}: {suggestion}].",
            (Code::TypeMismatch, Locale::Fr, b"list") => "Une liste est attendue ici.",
            (Code::TypeMismatch, Locale::Fr, b"member") => "Un objet est attendu ici[\u{a0}: {suggestion}].",
            (Code::TypeMismatch, Locale::Fr, b"object") => "Un objet est attendu ici.",
            (Code::TypeMismatch, Locale::Fr, b"packed") => "Du JSON se trouve ici sous forme de texte\u{a0}: il a été écrit deux fois. Envoyez-le tel quel, sans guillemets ni barres obliques.",
            (Code::TypeMismatch, Locale::Fr, b"php-date") => "Cet objet est l’écriture PHP d’une date. Une date est ici un texte[\u{a0}: {suggestion}].",
            (Code::TypeMismatch, Locale::Fr, b"quote") => "Un texte est attendu ici\u{a0}; mettez ce nombre entre guillemets.",
            (Code::TypeMismatch, Locale::Fr, b"text") => "Un texte entre guillemets est attendu ici.",
            (Code::TypeMismatch, Locale::Fr, b"true or false") => "La valeur attendue ici est true ou false.",
            (Code::TypeMismatch, Locale::Fr, b"unwrap") => "Une seule valeur est attendue ici, pas une liste. Sortez-la de ses crochets.",
            (Code::TypeMismatch, Locale::Fr, b"values") => "Une liste est attendue ici. Ceci est une table de nombres, comme PHP écrit une liste à trous\u{a0}; ses valeurs forment la liste.",
            (Code::TypeMismatch, Locale::Fr, b"whole number") => "Un nombre entier est attendu ici.",
            (Code::TypeMismatch, Locale::Fr, b"wrap") => "Une liste est attendue ici. Mettez cette valeur seule entre crochets.",
            (Code::TypeMismatch, Locale::Fr, _) => "Cette valeur n’est pas du type attendu ici.",
            (Code::ValueNotJson, Locale::En, _) => "JSON cannot carry this value[ ({received})]. Give a text, a finite number, true, false, null, a list or a plain object.",
            (Code::ValueNotJson, Locale::Fr, _) => "JSON ne peut pas transporter cette valeur[ ({received})]. Donnez un texte, un nombre fini, true, false, null, une liste ou un objet simple.",
            (Code::VcardAddressOrder, Locale::En, _) => "The parts of this address seem to stand in the wrong places: ADR goes post-office box; extension; street; town; region; postcode; country.",
            (Code::VcardAddressOrder, Locale::Fr, _) => "Les éléments de cette adresse semblent être aux mauvaises places\u{a0}: ADR s’écrit boîte postale\u{a0}; complément\u{a0}; rue\u{a0}; ville\u{a0}; région\u{a0}; code postal\u{a0}; pays.",
            (Code::VcardBareType, Locale::En, b"unknown") => "{property} has a word without a name among its parameters. It is read as a type.",
            (Code::VcardBareType, Locale::En, _) => "{property} has a type without “TYPE=”[: {received}]. In vCard 3.0 it would be lost.",
            (Code::VcardBareType, Locale::Fr, b"unknown") => "{property} contient un mot sans nom parmi ses paramètres. Il est lu comme un type.",
            (Code::VcardBareType, Locale::Fr, _) => "{property} a un type sans «\u{a0}TYPE=\u{a0}»[\u{a0}: {received}]. En vCard 3.0 il serait perdu.",
            (Code::VcardCase, Locale::En, _) => "Names and types of this card are in lower case; the canonical form writes them in upper case.",
            (Code::VcardCase, Locale::Fr, _) => "Des noms et des types de cette carte sont en minuscules\u{a0}; la forme canonique les écrit en majuscules.",
            (Code::VcardCharset, Locale::En, b"broken") => "Some bytes of {property} are no letters: they are not UTF-8, and part of them is missing. U+FFFD stands in their place; write them again.",
            (Code::VcardCharset, Locale::En, b"otherwise") => "The bytes of {property} are not in the charset that they should be in. They are read as what they show; look at the letters.",
            (Code::VcardCharset, Locale::En, b"unknown") => "{property} is written in a charset[ ({received})] that cannot be read here. Write it in UTF-8.",
            (Code::VcardCharset, Locale::En, _) => "{property} names a charset[ ({received})]; vCard 3.0 has no such parameter, its text is UTF-8.",
            (Code::VcardCharset, Locale::Fr, b"broken") => "Certains octets de {property} ne sont pas des lettres\u{a0}: ce n’est pas de l’UTF-8, et il en manque une partie. U+FFFD les remplace\u{a0}; réécrivez-les.",
            (Code::VcardCharset, Locale::Fr, b"otherwise") => "Les octets de {property} ne sont pas dans le jeu de caractères prévu. Ils sont lus pour ce qu’ils montrent\u{a0}; vérifiez les lettres.",
            (Code::VcardCharset, Locale::Fr, b"unknown") => "{property} est écrit dans un jeu de caractères[ ({received})] illisible ici. Écrivez-le en UTF-8.",
            (Code::VcardCharset, Locale::Fr, _) => "{property} indique un jeu de caractères[ ({received})]\u{a0}; vCard 3.0 n’a pas ce paramètre, son texte est en UTF-8.",
            (Code::VcardComponentCount, Locale::En, b"more") => "{property} has {received} components, vCard 3.0 knows only {expected}. They are kept, but may be ignored.",
            (Code::VcardComponentCount, Locale::En, _) => "{property} needs {expected} components, separated by semicolons; here: {received}.",
            (Code::VcardComponentCount, Locale::Fr, b"more") => "{property} a {received} composants, vCard 3.0 n’en connaît que {expected}. Ils sont conservés, mais peuvent être ignorés.",
            (Code::VcardComponentCount, Locale::Fr, _) => "{property} demande {expected} composants, séparés par des points-virgules\u{a0}; ici\u{a0}: {received}.",
            (Code::VcardControlCharacter, Locale::En, _) => "There is a control character[ in {property}]. No visible text needs one: remove it.",
            (Code::VcardControlCharacter, Locale::Fr, _) => "Il y a un caractère de contrôle[ dans {property}]. Aucun texte visible n’en a besoin\u{a0}: supprimez-le.",
            (Code::VcardDateSpelling, Locale::En, _) => "{property} is written otherwise than the canonical form YYYY-MM-DDTHH:MM:SSZ, in UTC.",
            (Code::VcardDateSpelling, Locale::Fr, _) => "{property} n’est pas écrit sous la forme canonique AAAA-MM-JJTHH:MM:SSZ, en UTC.",
            (Code::VcardDateUnreadable, Locale::En, _) => "{property} is no date that vCard 3.0 knows. It is kept as it stands.",
            (Code::VcardDateUnreadable, Locale::Fr, _) => "{property} n’est pas une date au sens de vCard 3.0. Elle est conservée telle quelle.",
            (Code::VcardDoubleEscaping, Locale::En, _) => "The line breaks of this card are the letters \\r\\n: it was escaped once too often.",
            (Code::VcardDoubleEscaping, Locale::Fr, _) => "Les sauts de ligne de cette carte sont les lettres \\r\\n\u{a0}: elle a été échappée une fois de trop.",
            (Code::VcardDuplicateProperty, Locale::En, _) => "{property} stands in this card more than once; a reader may take either.",
            (Code::VcardDuplicateProperty, Locale::Fr, _) => "{property} figure plusieurs fois dans cette carte\u{a0}; un lecteur peut prendre l’une ou l’autre.",
            (Code::VcardEncoding, Locale::En, b"base64") => "{property} is in base64, which vCard 3.0 says with ENCODING=b[, not with {received}].",
            (Code::VcardEncoding, Locale::En, b"damaged") => "{property} holds an equals sign that starts no encoded letter. It is kept as it stands.",
            (Code::VcardEncoding, Locale::En, b"spaces") => "{property} holds white space inside its base64. The canonical form leaves it out.",
            (Code::VcardEncoding, Locale::En, b"unfinished") => "{property} ends with an equals sign that announces another line, but the next line is a property of its own. The sign is left out.",
            (Code::VcardEncoding, Locale::En, _) => "{property} is written in an encoding[ ({received})] that vCard 3.0 does not have. The canonical form holds the decoded value.",
            (Code::VcardEncoding, Locale::Fr, b"base64") => "{property} est en base64, que vCard 3.0 annonce par ENCODING=b[ et non par {received}].",
            (Code::VcardEncoding, Locale::Fr, b"damaged") => "{property} contient un signe égal qui n’annonce aucun caractère encodé. Il est conservé tel quel.",
            (Code::VcardEncoding, Locale::Fr, b"spaces") => "{property} contient des espaces dans son base64. La forme canonique les omet.",
            (Code::VcardEncoding, Locale::Fr, b"unfinished") => "{property} se termine par un signe égal qui annonce une suite, mais la ligne suivante est une autre propriété. Le signe est omis.",
            (Code::VcardEncoding, Locale::Fr, _) => "{property} est écrit dans un encodage[ ({received})] que vCard 3.0 ne connaît pas. La forme canonique contient la valeur décodée.",
            (Code::VcardEndMissing, Locale::En, _) => "The card does not end with END:VCARD.",
            (Code::VcardEndMissing, Locale::Fr, _) => "La carte ne se termine pas par END:VCARD.",
            (Code::VcardEscaping, Locale::En, _) => "The commas, semicolons or backslashes of {property} are not escaped as vCard 3.0 asks.",
            (Code::VcardEscaping, Locale::Fr, _) => "Les virgules, points-virgules ou barres obliques inverses de {property} ne sont pas échappés comme le veut vCard 3.0.",
            (Code::VcardFolding, Locale::En, b"indented") => "All lines of this card are indented; only the continuation of a long line may start with a space.",
            (Code::VcardFolding, Locale::En, _) => "The value[ of {property}] goes on in the next line, which does not start with a space as a folded line must.",
            (Code::VcardFolding, Locale::Fr, b"indented") => "Toutes les lignes de cette carte sont décalées\u{a0}; seule la suite d’une longue ligne peut commencer par une espace.",
            (Code::VcardFolding, Locale::Fr, _) => "La valeur[ de {property}] continue à la ligne suivante, qui ne commence pas par une espace comme toute ligne repliée.",
            (Code::VcardFrame, Locale::En, _) => "The {property} line must have no group, no parameter and no white space.",
            (Code::VcardFrame, Locale::Fr, _) => "La ligne {property} ne doit avoir ni groupe, ni paramètre, ni espace.",
            (Code::VcardGroup, Locale::En, b"property") => "Before the point stands the name of a property, where vCard has a group; behind it no property that vCard knows. A type is written as in TEL;TYPE=WORK.",
            (Code::VcardGroup, Locale::En, _) => "What stands before the point is a group, and what stands behind it is no property that vCard knows. Programs ignore this line.",
            (Code::VcardGroup, Locale::Fr, b"property") => "Avant le point figure le nom d’une propriété, là où vCard attend un groupe\u{a0}; après, aucune propriété connue de vCard. Un type s’écrit comme dans TEL;TYPE=WORK.",
            (Code::VcardGroup, Locale::Fr, _) => "Ce qui précède le point est un groupe, et ce qui le suit n’est pas une propriété connue de vCard. Les programmes ignorent cette ligne.",
            (Code::VcardLineBreak, Locale::En, _) => "Line breaks of this card that are not CRLF, blank lines included: {count}.",
            (Code::VcardLineBreak, Locale::Fr, _) => "Sauts de ligne de cette carte qui ne sont pas CRLF, lignes vides comprises\u{a0}: {count}.",
            (Code::VcardMalformed, Locale::En, b"begin") => "The first line of this card holds more than its beginning: the line breaks seem to be lost.",
            (Code::VcardMalformed, Locale::En, b"components") => "This card holds another component; only properties may stand in it.",
            (Code::VcardMalformed, Locale::En, b"cut") => "This card was cut off: its last line is not whole and END:VCARD is missing.",
            (Code::VcardMalformed, Locale::En, b"empty") => "This card says nothing: there is no property in it.",
            (Code::VcardMalformed, Locale::En, _) => "This contact begins as a vCard but cannot be read.",
            (Code::VcardMalformed, Locale::Fr, b"begin") => "La première ligne de cette carte contient plus que son début\u{a0}: les sauts de ligne semblent perdus.",
            (Code::VcardMalformed, Locale::Fr, b"components") => "Cette carte contient un autre composant\u{a0}; seules des propriétés peuvent y figurer.",
            (Code::VcardMalformed, Locale::Fr, b"cut") => "Cette carte a été coupée\u{a0}: sa dernière ligne n’est pas entière et END:VCARD manque.",
            (Code::VcardMalformed, Locale::Fr, b"empty") => "Cette carte ne dit rien\u{a0}: elle ne contient aucune propriété.",
            (Code::VcardMalformed, Locale::Fr, _) => "Ce contact commence comme une vCard mais ne peut pas être lu.",
            (Code::VcardNameMissing, Locale::En, b"empty") => "The card has no name (N), which vCard 3.0 asks for. It is written empty.",
            (Code::VcardNameMissing, Locale::En, b"nothing") => "The card has no formatted name (FN), and nothing to take it from. Add one.",
            (Code::VcardNameMissing, Locale::En, _) => "The card has no formatted name (FN). It is taken from the name, the organization or the e-mail address.",
            (Code::VcardNameMissing, Locale::Fr, b"empty") => "La carte n’a pas de nom (N), que vCard 3.0 demande. Il est écrit vide.",
            (Code::VcardNameMissing, Locale::Fr, b"nothing") => "La carte n’a pas de nom affiché (FN), et rien dont le tirer. Ajoutez-en un.",
            (Code::VcardNameMissing, Locale::Fr, _) => "La carte n’a pas de nom affiché (FN). Il est tiré du nom, de l’organisation ou de l’adresse électronique.",
            (Code::VcardNestedCard, Locale::En, _) => "AGENT holds a card on lines of its own; in vCard 3.0 it is one value.",
            (Code::VcardNestedCard, Locale::Fr, _) => "AGENT contient une carte sur ses propres lignes\u{a0}; en vCard 3.0 c’est une seule valeur.",
            (Code::VcardNotRead, Locale::En, _) => "This contact was not read, and the verdict says nothing about it: “{expected}” brings the reader of cards.",
            (Code::VcardNotRead, Locale::Fr, _) => "Ce contact n’a pas été lu et le verdict n’en dit rien\u{a0}: «\u{a0}{expected}\u{a0}» apporte le lecteur de cartes.",
            (Code::VcardParameter, Locale::En, b"colon") => "A colon stands among the parameters of {property} where an equals sign belongs.",
            (Code::VcardParameter, Locale::En, b"empty") => "{property} has an empty parameter: two semicolons follow each other.",
            (Code::VcardParameter, Locale::En, b"encoding") => "{property} names an encoding that no version of vCard knows. The value is kept as it stands.",
            (Code::VcardParameter, Locale::En, b"media") => "{property} has a MEDIATYPE, which vCard 3.0 writes as TYPE.",
            (Code::VcardParameter, Locale::En, b"name") => "The name of a parameter of {property} is no word of letters, digits and hyphens. What it says is kept as a type.",
            (Code::VcardParameter, Locale::En, b"preferred") => "{property} says PREF=1, which vCard 3.0 writes as TYPE=PREF.",
            (Code::VcardParameter, Locale::En, b"quote") => "{property} opens a quotation mark among its parameters and never closes it.",
            (Code::VcardParameter, Locale::En, b"type") => "A type is one word such as WORK: no commas, colons, semicolons, quotation marks or line breaks.",
            (Code::VcardParameter, Locale::En, _) => "A parameter[ of {property}] is not written as vCard 3.0 asks.",
            (Code::VcardParameter, Locale::Fr, b"colon") => "Un deux-points se trouve parmi les paramètres de {property}, là où il faut un signe égal.",
            (Code::VcardParameter, Locale::Fr, b"empty") => "{property} a un paramètre vide\u{a0}: deux points-virgules se suivent.",
            (Code::VcardParameter, Locale::Fr, b"encoding") => "{property} indique un encodage qu’aucune version de vCard ne connaît. La valeur est conservée telle quelle.",
            (Code::VcardParameter, Locale::Fr, b"media") => "{property} a un MEDIATYPE, que vCard 3.0 écrit TYPE.",
            (Code::VcardParameter, Locale::Fr, b"name") => "Le nom d’un paramètre de {property} n’est pas un mot fait de lettres, de chiffres et de traits d’union. Son contenu est conservé comme type.",
            (Code::VcardParameter, Locale::Fr, b"preferred") => "{property} indique PREF=1, que vCard 3.0 écrit TYPE=PREF.",
            (Code::VcardParameter, Locale::Fr, b"quote") => "{property} ouvre un guillemet parmi ses paramètres et ne le ferme jamais.",
            (Code::VcardParameter, Locale::Fr, b"type") => "Un type est un seul mot comme WORK\u{a0}: ni virgule, ni deux-points, ni point-virgule, ni guillemet, ni saut de ligne.",
            (Code::VcardParameter, Locale::Fr, _) => "Un paramètre[ de {property}] n’est pas écrit comme le veut vCard 3.0.",
            (Code::VcardSeveralCards, Locale::En, _) => "This contact holds {count} cards. Each needs an entry of its own in the list.",
            (Code::VcardSeveralCards, Locale::Fr, _) => "Ce contact contient {count} cartes. Chacune doit avoir sa propre entrée dans la liste.",
            (Code::VcardSpacing, Locale::En, _) => "There is white space, or a mark that nobody sees, around a name or a parameter; vCard has none there.",
            (Code::VcardSpacing, Locale::Fr, _) => "Il y a des espaces ou des signes invisibles autour d’un nom ou d’un paramètre\u{a0}; vCard n’en admet pas à cet endroit.",
            (Code::VcardStrayLine, Locale::En, b"colon") => "This line is no property: it has no colon behind a name. Its text is kept as a NOTE.",
            (Code::VcardStrayLine, Locale::En, b"name") => "This line is no property: what stands before its colon is no name, which is one word of letters, digits and hyphens. Its text is kept as a NOTE.",
            (Code::VcardStrayLine, Locale::En, b"other") => "An entry of “other” is one property on one line, such as NOTE:text.",
            (Code::VcardStrayLine, Locale::En, _) => "This line is no property. Its text is kept as a NOTE.",
            (Code::VcardStrayLine, Locale::Fr, b"colon") => "Cette ligne n’est pas une propriété\u{a0}: elle n’a pas de deux-points après un nom. Son texte est conservé dans une NOTE.",
            (Code::VcardStrayLine, Locale::Fr, b"name") => "Cette ligne n’est pas une propriété\u{a0}: ce qui précède les deux-points n’est pas un nom, c’est-à-dire un mot fait de lettres, de chiffres et de traits d’union. Son texte est conservé dans une NOTE.",
            (Code::VcardStrayLine, Locale::Fr, b"other") => "Un élément de «\u{a0}other\u{a0}» est une propriété sur une seule ligne, comme NOTE:texte.",
            (Code::VcardStrayLine, Locale::Fr, _) => "Cette ligne n’est pas une propriété. Son texte est conservé dans une NOTE.",
            (Code::VcardSurroundings, Locale::En, b"before") => "There is text before this card. It is kept as a NOTE.",
            (Code::VcardSurroundings, Locale::En, b"bom") => "An invisible byte order mark stands before this card.",
            (Code::VcardSurroundings, Locale::En, b"space") => "There is white space around this card; it should be the whole text.",
            (Code::VcardSurroundings, Locale::En, b"text") => "There is text behind the end of this card. It is kept as a NOTE.",
            (Code::VcardSurroundings, Locale::En, _) => "There is white space around this card; it should be the whole text.",
            (Code::VcardSurroundings, Locale::Fr, b"before") => "Il y a du texte avant cette carte. Il est conservé dans une NOTE.",
            (Code::VcardSurroundings, Locale::Fr, b"bom") => "Une marque d’ordre des octets, invisible, précède cette carte.",
            (Code::VcardSurroundings, Locale::Fr, b"space") => "Il y a des espaces autour de cette carte\u{a0}; elle devrait être tout le texte.",
            (Code::VcardSurroundings, Locale::Fr, b"text") => "Il y a du texte après la fin de cette carte. Il est conservé dans une NOTE.",
            (Code::VcardSurroundings, Locale::Fr, _) => "Il y a des espaces autour de cette carte\u{a0}; elle devrait être tout le texte.",
            (Code::VcardTooNew, Locale::En, b"parameter") => "The parameter {key} of {property} came with vCard 4.0, and 3.0 has no form for it. It is kept; many programs will ignore it.",
            (Code::VcardTooNew, Locale::En, _) => "{property} came with vCard 4.0, and 3.0 has no form for it. It is kept; many programs will ignore it.",
            (Code::VcardTooNew, Locale::Fr, b"parameter") => "Le paramètre {key} de {property} vient de vCard 4.0 et n’a pas de forme en 3.0. Il est conservé\u{a0}; beaucoup de programmes l’ignoreront.",
            (Code::VcardTooNew, Locale::Fr, _) => "{property} vient de vCard 4.0 et n’a pas de forme en 3.0. La propriété est conservée\u{a0}; beaucoup de programmes l’ignoreront.",
            (Code::VcardTypeSpelling, Locale::En, _) => "The types of {property} are not one plain list as in TYPE=WORK,VOICE.",
            (Code::VcardTypeSpelling, Locale::Fr, _) => "Les types de {property} ne forment pas une simple liste comme TYPE=WORK,VOICE.",
            (Code::VcardUri, Locale::En, b"data") => "{property} holds its bytes in a data: URI. vCard 3.0 writes them as base64, with ENCODING=b.",
            (Code::VcardUri, Locale::En, b"missing") => "{property} is an address. vCard 3.0 expects bytes here unless VALUE=uri says otherwise.",
            (Code::VcardUri, Locale::En, _) => "{property} is written as a URI, which vCard 3.0 does not have here. The canonical form holds its text.",
            (Code::VcardUri, Locale::Fr, b"data") => "{property} contient ses octets dans un URI data:. vCard 3.0 les écrit en base64, avec ENCODING=b.",
            (Code::VcardUri, Locale::Fr, b"missing") => "{property} est une adresse. vCard 3.0 attend ici des octets, sauf si VALUE=uri dit le contraire.",
            (Code::VcardUri, Locale::Fr, _) => "{property} est écrit sous forme d’URI, que vCard 3.0 ne connaît pas ici. La forme canonique en contient le texte.",
            (Code::VcardVersionMissing, Locale::En, _) => "The card does not say its version; VERSION:3.0 is added.",
            (Code::VcardVersionMissing, Locale::Fr, _) => "La carte n’indique pas sa version\u{a0}; VERSION:3.0 est ajouté.",
            (Code::VcardVersionPlace, Locale::En, _) => "VERSION should be the second line of the card.",
            (Code::VcardVersionPlace, Locale::Fr, _) => "VERSION devrait être la deuxième ligne de la carte.",
            (Code::VcardVersion, Locale::En, _) => "VERSION is not 3.0[ but “{received}”]; the card is rewritten as vCard 3.0.",
            (Code::VcardVersion, Locale::Fr, _) => "VERSION ne vaut pas 3.0[ mais «\u{a0}{received}\u{a0}»]\u{a0}; la carte est réécrite en vCard 3.0.",
        }
    }

    /// The template of the title of its fix; empty when it has none.
    pub(crate) const fn fix_title(self, locale: Locale) -> &'static str {
        match (self, locale) {
            (Code::DateGap, Locale::En) => "Use {later}",
            (Code::DateGap, Locale::Fr) => "Utiliser {later}",
            (Code::DateLeapSecond, Locale::En) => "Write second 59",
            (Code::DateLeapSecond, Locale::Fr) => "Écrire la seconde 59",
            (Code::DateMalformed, Locale::En) => "Use {suggestion}",
            (Code::DateMalformed, Locale::Fr) => "Utiliser {suggestion}",
            (Code::DateNoSuchTime, Locale::En) => "Use {suggestion}",
            (Code::DateNoSuchTime, Locale::Fr) => "Utiliser {suggestion}",
            (Code::DateOffsetMissing, Locale::En) => "Use {suggestion}",
            (Code::DateOffsetMissing, Locale::Fr) => "Utiliser {suggestion}",
            (Code::DateOffsetRefused, Locale::En) => "Use {suggestion}",
            (Code::DateOffsetRefused, Locale::Fr) => "Utiliser {suggestion}",
            (Code::DateOffsetUnknown, Locale::En) => "Write +00:00",
            (Code::DateOffsetUnknown, Locale::Fr) => "Écrire +00:00",
            (Code::DateOverlap, Locale::En) => "Use {chosen}",
            (Code::DateOverlap, Locale::Fr) => "Utiliser {chosen}",
            (Code::DatePrecisionLost, Locale::En) => "Keep nine digits",
            (Code::DatePrecisionLost, Locale::Fr) => "Garder neuf chiffres",
            (Code::DateSecondsMissing, Locale::En) => "Add the seconds",
            (Code::DateSecondsMissing, Locale::Fr) => "Ajouter les secondes",
            (Code::DateSpelling, Locale::En) => "Write {normal}",
            (Code::DateSpelling, Locale::Fr) => "Écrire {normal}",
            (Code::DateZoneAssumed, Locale::En) => "Write the offset of {zone}",
            (Code::DateZoneAssumed, Locale::Fr) => "Écrire le décalage du fuseau {zone}",
            (Code::EnumUnknown, Locale::En) => "Write “{suggestion}”",
            (Code::EnumUnknown, Locale::Fr) => "Écrire «\u{a0}{suggestion}\u{a0}»",
            (Code::FieldMissing, Locale::En) => "[Write “{field}” where it belongs][Take the payload out of “{key}”]",
            (Code::FieldMissing, Locale::Fr) => "[Mettre «\u{a0}{field}\u{a0}» à sa place][Sortir le message de «\u{a0}{key}\u{a0}»]",
            (Code::FieldNull, Locale::En) => "Leave it out",
            (Code::FieldNull, Locale::Fr) => "L’omettre",
            (Code::FieldUnknown, Locale::En) => "[Rename it to “{suggestion}”][Move “{key}” one level up]",
            (Code::FieldUnknown, Locale::Fr) => "[Le renommer en «\u{a0}{suggestion}\u{a0}»][Remonter «\u{a0}{key}\u{a0}» d’un niveau]",
            (Code::JsonSyntax, Locale::En) => "Mend the JSON here",
            (Code::JsonSyntax, Locale::Fr) => "Réparer le JSON ici",
            (Code::LogAssetOnTop, Locale::En) => "Move it into location",
            (Code::LogAssetOnTop, Locale::Fr) => "Le déplacer dans location",
            (Code::LogAssetTwice, Locale::En) => "Remove the assetReference outside location",
            (Code::LogAssetTwice, Locale::Fr) => "Supprimer l’assetReference hors de location",
            (Code::NumberAsText, Locale::En) => "Write the number {normal}",
            (Code::NumberAsText, Locale::Fr) => "Écrire le nombre {normal}",
            (Code::NumberSpelling, Locale::En) => "Write {normal}",
            (Code::NumberSpelling, Locale::Fr) => "Écrire {normal}",
            (Code::ObapiDateRange, Locale::En) => "Write {expected}, as the lines have it",
            (Code::ObapiDateRange, Locale::Fr) => "Écrire {expected}, comme les lignes",
            (Code::ObapiDurationSum, Locale::En) => "Write the sum, {expected}",
            (Code::ObapiDurationSum, Locale::Fr) => "Écrire la somme, {expected}",
            (Code::RuleForbidden, Locale::En) => "Leave “{field}” out",
            (Code::RuleForbidden, Locale::Fr) => "Retirer «\u{a0}{field}\u{a0}»",
            (Code::RuleNotAllowed, Locale::En) => "Write “{suggestion}”",
            (Code::RuleNotAllowed, Locale::Fr) => "Écrire «\u{a0}{suggestion}\u{a0}»",
            (Code::StepContradiction, Locale::En) => "Set the status to “{allowed}”",
            (Code::StepContradiction, Locale::Fr) => "Mettre le statut «\u{a0}{allowed}\u{a0}»",
            (Code::StepUnknownEvent, Locale::En) => "Write “{suggestion}”",
            (Code::StepUnknownEvent, Locale::Fr) => "Écrire «\u{a0}{suggestion}\u{a0}»",
            (Code::StepUnknownStatus, Locale::En) => "Write “{suggestion}”",
            (Code::StepUnknownStatus, Locale::Fr) => "Écrire «\u{a0}{suggestion}\u{a0}»",
            (Code::TextDamaged, Locale::En) => "Put the letters together again",
            (Code::TextDamaged, Locale::Fr) => "Rétablir les lettres",
            (Code::TextEmpty, Locale::En) => "Leave it out",
            (Code::TextEmpty, Locale::Fr) => "L’omettre",
            (Code::TextInvisible, Locale::En) => "Take out what nobody sees",
            (Code::TextInvisible, Locale::Fr) => "Retirer ce que personne ne voit",
            (Code::TextPlaceholder, Locale::En) => "Write the address alone",
            (Code::TextPlaceholder, Locale::Fr) => "N’écrire que l’adresse",
            (Code::TypeMismatch, Locale::En) => "Write {suggestion}",
            (Code::TypeMismatch, Locale::Fr) => "Écrire {suggestion}",
            (Code::VcardAddressOrder, Locale::En) => "Put street, town, postcode and country in their places",
            (Code::VcardAddressOrder, Locale::Fr) => "Remettre rue, ville, code postal et pays à leur place",
            (Code::VcardBareType, Locale::En) => "Write the contact as canonical vCard 3.0",
            (Code::VcardBareType, Locale::Fr) => "Écrire le contact en vCard 3.0 canonique",
            (Code::VcardCase, Locale::En) => "Write the contact as canonical vCard 3.0",
            (Code::VcardCase, Locale::Fr) => "Écrire le contact en vCard 3.0 canonique",
            (Code::VcardCharset, Locale::En) => "Write the contact as canonical vCard 3.0",
            (Code::VcardCharset, Locale::Fr) => "Écrire le contact en vCard 3.0 canonique",
            (Code::VcardComponentCount, Locale::En) => "Write the contact as canonical vCard 3.0",
            (Code::VcardComponentCount, Locale::Fr) => "Écrire le contact en vCard 3.0 canonique",
            (Code::VcardDateSpelling, Locale::En) => "Write the contact as canonical vCard 3.0",
            (Code::VcardDateSpelling, Locale::Fr) => "Écrire le contact en vCard 3.0 canonique",
            (Code::VcardDoubleEscaping, Locale::En) => "Write the contact as canonical vCard 3.0",
            (Code::VcardDoubleEscaping, Locale::Fr) => "Écrire le contact en vCard 3.0 canonique",
            (Code::VcardDuplicateProperty, Locale::En) => "Write the contact as canonical vCard 3.0",
            (Code::VcardDuplicateProperty, Locale::Fr) => "Écrire le contact en vCard 3.0 canonique",
            (Code::VcardEncoding, Locale::En) => "Write the contact as canonical vCard 3.0",
            (Code::VcardEncoding, Locale::Fr) => "Écrire le contact en vCard 3.0 canonique",
            (Code::VcardEndMissing, Locale::En) => "Write the contact as canonical vCard 3.0",
            (Code::VcardEndMissing, Locale::Fr) => "Écrire le contact en vCard 3.0 canonique",
            (Code::VcardEscaping, Locale::En) => "Write the contact as canonical vCard 3.0",
            (Code::VcardEscaping, Locale::Fr) => "Écrire le contact en vCard 3.0 canonique",
            (Code::VcardFolding, Locale::En) => "Write the contact as canonical vCard 3.0",
            (Code::VcardFolding, Locale::Fr) => "Écrire le contact en vCard 3.0 canonique",
            (Code::VcardFrame, Locale::En) => "Write the contact as canonical vCard 3.0",
            (Code::VcardFrame, Locale::Fr) => "Écrire le contact en vCard 3.0 canonique",
            (Code::VcardLineBreak, Locale::En) => "Write the contact as canonical vCard 3.0",
            (Code::VcardLineBreak, Locale::Fr) => "Écrire le contact en vCard 3.0 canonique",
            (Code::VcardNameMissing, Locale::En) => "Write the contact as canonical vCard 3.0",
            (Code::VcardNameMissing, Locale::Fr) => "Écrire le contact en vCard 3.0 canonique",
            (Code::VcardNestedCard, Locale::En) => "Write the contact as canonical vCard 3.0",
            (Code::VcardNestedCard, Locale::Fr) => "Écrire le contact en vCard 3.0 canonique",
            (Code::VcardParameter, Locale::En) => "Write the contact as canonical vCard 3.0",
            (Code::VcardParameter, Locale::Fr) => "Écrire le contact en vCard 3.0 canonique",
            (Code::VcardSpacing, Locale::En) => "Write the contact as canonical vCard 3.0",
            (Code::VcardSpacing, Locale::Fr) => "Écrire le contact en vCard 3.0 canonique",
            (Code::VcardStrayLine, Locale::En) => "Write the contact as canonical vCard 3.0",
            (Code::VcardStrayLine, Locale::Fr) => "Écrire le contact en vCard 3.0 canonique",
            (Code::VcardSurroundings, Locale::En) => "Write the contact as canonical vCard 3.0",
            (Code::VcardSurroundings, Locale::Fr) => "Écrire le contact en vCard 3.0 canonique",
            (Code::VcardTypeSpelling, Locale::En) => "Write the contact as canonical vCard 3.0",
            (Code::VcardTypeSpelling, Locale::Fr) => "Écrire le contact en vCard 3.0 canonique",
            (Code::VcardUri, Locale::En) => "Write the contact as canonical vCard 3.0",
            (Code::VcardUri, Locale::Fr) => "Écrire le contact en vCard 3.0 canonique",
            (Code::VcardVersionMissing, Locale::En) => "Write the contact as canonical vCard 3.0",
            (Code::VcardVersionMissing, Locale::Fr) => "Écrire le contact en vCard 3.0 canonique",
            (Code::VcardVersionPlace, Locale::En) => "Write the contact as canonical vCard 3.0",
            (Code::VcardVersionPlace, Locale::Fr) => "Écrire le contact en vCard 3.0 canonique",
            (Code::VcardVersion, Locale::En) => "Write the contact as canonical vCard 3.0",
            (Code::VcardVersion, Locale::Fr) => "Écrire le contact en vCard 3.0 canonique",
            _ => "",
        }
    }
}
