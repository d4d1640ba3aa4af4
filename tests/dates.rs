//! Dates: what is said of each text, for each profile, and the normal form.
//!
//! A row reads: text, verdict (A accepted, W with a warning, X refused), findings, normal form.
//! A finding reads: code, reason, `@` the part it points at, `=>` a safe mend or `~>` a suggestion.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

use chrono::{DateTime, FixedOffset};
use proptest::prelude::*;
use quitus::date::{Fold, Profile, Reading, Zone, parse, write_instant};
use quitus::{Finding, Param, Severity};

type Row = (&'static str, char, &'static str, &'static str);

/// The rows of the vectors, column I.
#[rustfmt::skip]
const INTENT: &[Row] = &[
    ("2020-10-07T15:18:00", 'A', "date.zone-assumed @2020-10-07T15:18:00  ~> 2020-10-07T15:18:00+02:00", "2020-10-07T15:18:00+02:00"),
    ("2019-08-02T10:00:00.000", 'A', "date.zone-assumed @2019-08-02T10:00:00.000  ~> 2019-08-02T10:00:00+02:00", "2019-08-02T10:00:00+02:00"),
    ("2020-10-07T15:18:00+02:00", 'A', "", "2020-10-07T15:18:00+02:00"),
    ("2020-10-07T15:18:00Z", 'A', "", "2020-10-07T15:18:00+00:00"),
    ("2024-12-01T12:34:56.000Z", 'A', "", "2024-12-01T12:34:56+00:00"),
    ("2024-12-01T12:34Z", 'W', "date.seconds-missing @12:34  => 2024-12-01T12:34:00+00:00", "2024-12-01T12:34:00+00:00"),
    ("2020-10-07T15:18:00+00:00", 'A', "", "2020-10-07T15:18:00+00:00"),
    ("2020-10-07T15:18:00-00:00", 'W', "date.offset-unknown @-00:00  => 2020-10-07T15:18:00+00:00", "2020-10-07T15:18:00+00:00"),
    ("2020-10-07t15:18:00z", 'W', "date.spelling lower-case @t  => 2020-10-07T15:18:00+00:00", "2020-10-07T15:18:00+00:00"),
    ("2020-10-07 15:18:00Z", 'W', "date.spelling space-separator @   => 2020-10-07T15:18:00+00:00", "2020-10-07T15:18:00+00:00"),
    ("2020-10-07T15:18:00+0200", 'W', "date.spelling basic-offset @+0200  => 2020-10-07T15:18:00+02:00", "2020-10-07T15:18:00+02:00"),
    ("2020-10-07T15:18:00+02", 'X', "date.malformed offset-hours-only @+02  => 2020-10-07T15:18:00+02:00", ""),
    ("2020-10-07T15:18:00+2:00", 'X', "date.malformed unpadded @2  => 2020-10-07T15:18:00+02:00", ""),
    ("2020-10-07T15:18+02:00", 'W', "date.seconds-missing @15:18  => 2020-10-07T15:18:00+02:00", "2020-10-07T15:18:00+02:00"),
    ("2016-12-31T23:59:60Z", 'W', "date.leap-second @60  ~> 2016-12-31T23:59:59+00:00", "2016-12-31T23:59:59+00:00"),
    ("2017-01-01T00:59:60+01:00", 'W', "date.leap-second @60  ~> 2017-01-01T00:59:59+01:00", "2017-01-01T00:59:59+01:00"),
    ("2020-10-07T15:18:60Z", 'X', "date.no-such-time leap-second @15:18:60", ""),
    ("2016-12-31T23:59:61Z", 'X', "date.no-such-time @23:59:61", ""),
    ("2020-10-07T24:00:00Z", 'X', "date.no-such-time midnight @24:00:00  ~> 2020-10-08T00:00:00+00:00", ""),
    ("2020-10-07T23:60:00Z", 'X', "date.no-such-time @23:60:00", ""),
    ("2020-10-07T15:18:00.1Z", 'A', "", "2020-10-07T15:18:00.100+00:00"),
    ("2020-10-07T15:18:00.123456789Z", 'A', "", "2020-10-07T15:18:00.123456789+00:00"),
    ("2020-10-07T15:18:00.1234567891234Z", 'W', "date.precision-lost @.1234567891234  ~> 2020-10-07T15:18:00.123456789+00:00", "2020-10-07T15:18:00.123456789+00:00"),
    ("2020-10-07T15:18:00.Z", 'X', "date.malformed fraction-without-digits @.  => 2020-10-07T15:18:00+00:00", ""),
    ("2020-10-07T15:18:00,5Z", 'X', "date.malformed comma-fraction @,  => 2020-10-07T15:18:00.500+00:00", ""),
    ("2020-10-07T15:18.5Z", 'X', "date.malformed fractional-minutes @.5", ""),
    ("2020-02-29T00:00:00Z", 'A', "", "2020-02-29T00:00:00+00:00"),
    ("2021-02-29T00:00:00Z", 'X', "date.no-such-day @2021-02-29", ""),
    ("1900-02-29T00:00:00Z", 'X', "date.no-such-day @1900-02-29", ""),
    ("2000-02-29T00:00:00Z", 'A', "", "2000-02-29T00:00:00+00:00"),
    ("2020-04-31T00:00:00Z", 'X', "date.no-such-day @2020-04-31", ""),
    ("2020-13-01T00:00:00Z", 'X', "date.no-such-day month @2020-13-01  ~> 2020-01-13T00:00:00+00:00", ""),
    ("2020-00-10T00:00:00Z", 'X', "date.no-such-day month @2020-00-10", ""),
    ("0000-01-01T00:00:00Z", 'W', "date.year-implausible unset @0000", "0000-01-01T00:00:00+00:00"),
    ("0000-02-29T00:00:00Z", 'W', "date.year-implausible @0000", "0000-02-29T00:00:00+00:00"),
    ("10000-01-01T00:00:00Z", 'X', "date.malformed extra-digits-year @10000", ""),
    ("+002020-10-07T15:18:00Z", 'X', "date.malformed extra-digits-year @+002020  => 2020-10-07T15:18:00+00:00", ""),
    ("-0001-10-07T15:18:00Z", 'X', "date.malformed extra-digits-year @-0001", ""),
    ("2020-1-7T15:18:00Z", 'X', "date.malformed unpadded @1  => 2020-01-07T15:18:00+00:00", ""),
    ("2020-10-07T5:18:00Z", 'X', "date.malformed unpadded @5  => 2020-10-07T05:18:00+00:00", ""),
    ("20201007T151800Z", 'X', "date.malformed basic-format @20201007T151800Z  => 2020-10-07T15:18:00+00:00", ""),
    ("2020-281T15:18:00Z", 'X', "date.malformed ordinal @2020-281", ""),
    ("2020-W41-3T15:18:00Z", 'X', "date.malformed week @2020-W41-3", ""),
    ("2020-10-07", 'X', "date.malformed date-only @2020-10-07", ""),
    ("07/10/2020 15:18", 'X', "date.malformed either-order @07/10/2020", ""),
    ("2020-10-07T15:18:00+23:59", 'W', "date.offset-implausible @+23:59", "2020-10-07T15:18:00+23:59"),
    ("2020-10-07T15:18:00+24:00", 'X', "date.no-such-offset @+24:00", ""),
    ("2020-10-07T15:18:00+02:60", 'X', "date.no-such-offset @+02:60", ""),
    ("2020-10-07T15:18:00−02:00", 'X', "date.malformed unicode-minus @−  => 2020-10-07T15:18:00-02:00", ""),
    ("2020-10-07T15:18:00+02:00[Europe/Paris]", 'X', "date.malformed zone-suffix @[Europe/Paris]  => 2020-10-07T15:18:00+02:00", ""),
    ("2020-10-07T15:18:00+02:00Z", 'X', "date.malformed two-zones @+02:00Z", ""),
    (" 2020-10-07T15:18:00Z", 'W', "date.spelling surrounding-space @   => 2020-10-07T15:18:00+00:00", "2020-10-07T15:18:00+00:00"),
    ("2020-10-07T15:18:00Z\n", 'W', "date.spelling surrounding-space @\n  => 2020-10-07T15:18:00+00:00", "2020-10-07T15:18:00+00:00"),
    ("２０２０-10-07T15:18:00Z", 'X', "date.malformed full-width-digits @２０２０  => 2020-10-07T15:18:00+00:00", ""),
    ("", 'X', "date.malformed unreadable @", ""),
    ("null", 'X', "date.malformed no-value @null", ""),
    ("2020-03-29T02:30:00", 'X', "date.gap @2020-03-29T02:30:00  ~> 2020-03-29T03:30:00+02:00", ""),
    ("2020-10-25T02:30:00", 'W', "date.overlap @2020-10-25T02:30:00  ~> 2020-10-25T02:30:00+02:00", "2020-10-25T02:30:00+02:00"),
];

/// More near misses, and several findings in one text.
#[rustfmt::skip]
const NEAR_MISSES: &[Row] = &[
    ("Thu Oct 08 2020 09:55:00 GMT+0200 (Central European Summer Time)", 'X', "date.malformed month-name @Thu Oct 08 2020 09:55:00 GMT+0200 (Central European Summer Time)  => 2020-10-08T09:55:00+02:00", ""),
    ("Thu, 08 Oct 2020 07:55:00 GMT", 'X', "date.malformed month-name @Thu, 08 Oct 2020 07:55:00 GMT  => 2020-10-08T07:55:00+00:00", ""),
    ("Wed, 08 Oct 2020 09:55:00 +0200", 'X', "date.malformed other-weekday @Wed, 08 Oct 2020 09:55:00 +0200  ~> 2020-10-08T09:55:00+02:00", ""),
    ("jeudi 8 octobre 2020 à 9h55", 'X', "date.malformed month-name @jeudi 8 octobre 2020 à 9h55  => 2020-10-08T09:55:00", ""),
    ("Oct 8, 2020, 9:55:00 PM", 'X', "date.malformed month-name @Oct 8, 2020, 9:55:00 PM  => 2020-10-08T21:55:00", ""),
    ("8 Oct 2020", 'X', "date.malformed month-name @8 Oct 2020", ""),
    ("\"2020-10-08T09:55:00+02:00\"", 'X', "date.malformed quotes @\"2020-10-08T09:55:00+02:00\"  => 2020-10-08T09:55:00+02:00", ""),
    ("Invalid Date", 'X', "date.malformed no-value @Invalid Date", ""),
    ("NaN-NaN-NaNTNaN:NaN", 'X', "date.malformed no-value @NaN-NaN-NaNTNaN:NaN", ""),
    ("2020-10-07T15:18:00 02:00", 'X', "date.malformed plus-turned-space @ 02:00  ~> 2020-10-07T15:18:00+02:00", ""),
    ("2020/10/07 15:18:00", 'X', "date.malformed slashes @/  => 2020-10-07T15:18:00", ""),
    ("7.10.2020 9h05", 'X', "date.malformed french-order @7.10.2020  => 2020-10-07T09:05:00", ""),
    ("31-12-2020, 23:59:59", 'X', "date.malformed french-order @31-12-2020  => 2020-12-31T23:59:59", ""),
    ("07/10/2020 à 15h18", 'X', "date.malformed french-order @07/10/2020  => 2020-10-07T15:18:00", ""),
    ("07/10/2020", 'X', "date.malformed french-order @07/10/2020", ""),
    ("20/13/2020 10:00", 'X', "date.malformed year-last @20/13/2020", ""),
    ("2020-10-07T15:18:00+0200Z", 'X', "date.malformed two-zones @+0200Z", ""),
    ("2020-10-07T15:18:00ZZ", 'X', "date.malformed two-zones @ZZ", ""),
    ("20201007", 'X', "date.malformed basic-format @20201007", ""),
    ("20201007T1518", 'X', "date.malformed basic-format @20201007T1518  => 2020-10-07T15:18:00", ""),
    ("20201007151800", 'X', "date.malformed basic-format @20201007151800  => 2020-10-07T15:18:00", ""),
    ("20201007T151800.5+02:00", 'X', "date.malformed basic-format @20201007T151800.5+02:00  => 2020-10-07T15:18:00.500+02:00", ""),
    ("2020-10-07T15:18:00+02:00[Europe/Paris", 'X', "date.malformed unreadable @2020-10-07T15:18:00+02:00[Europe/Paris", ""),
    ("2020-10-07T15:18:00[Europe/Paris]", 'X', "date.malformed zone-suffix @[Europe/Paris]  => 2020-10-07T15:18:00+02:00", ""),
    ("2020-10-7", 'X', "date.malformed unpadded @7", ""),
    ("2020-10-07T15:18:00 UTC", 'X', "date.malformed zone-name @UTC  => 2020-10-07T15:18:00+00:00", ""),
    ("1602076680", 'X', "date.malformed epoch-seconds @1602076680  ~> 2020-10-07T15:18:00+02:00", ""),
    ("2020-10-07T24:00:00", 'X', "date.no-such-time midnight @24:00:00  ~> 2020-10-08T00:00:00+02:00", ""),
    ("2020-10-07T24:00:01Z", 'X', "date.no-such-time @24:00:01", ""),
    ("9999-12-31T24:00:00Z", 'X', "date.year-implausible @9999 | date.no-such-time midnight @24:00:00", ""),
    ("2020-281", 'X', "date.malformed ordinal @2020-281", ""),
    ("2020W413", 'X', "date.malformed week @2020W413", ""),
    ("2020-10-07T15", 'X', "date.malformed unreadable @2020-10-07T15", ""),
    ("2020-10-07T", 'X', "date.malformed unreadable @2020-10-07T", ""),
    ("  ", 'X', "date.malformed unreadable @  ", ""),
    ("2020-12-31T23:59:60", 'X', "date.no-such-time leap-second @23:59:60", ""),
    ("2017-01-01T00:59:60", 'W', "date.zone-assumed @2017-01-01T00:59:60  ~> 2017-01-01T00:59:59+01:00 | date.leap-second @60  ~> 2017-01-01T00:59:59", "2017-01-01T00:59:59+01:00"),
    ("2020-10-07T15:18-02", 'X', "date.malformed offset-hours-only @-02  => 2020-10-07T15:18:00-02:00", ""),
    ("2020-10-07T15:18:00.5", 'A', "date.zone-assumed @2020-10-07T15:18:00.5  ~> 2020-10-07T15:18:00.500+02:00", "2020-10-07T15:18:00.500+02:00"),
    ("2020-10-07T15:18.5", 'X', "date.malformed fractional-minutes @.5", ""),
    ("2020-10-07T15:18:00.+02:00", 'X', "date.malformed fraction-without-digits @.  => 2020-10-07T15:18:00+02:00", ""),
    ("2021-02-29", 'X', "date.malformed date-only @2021-02-29 | date.no-such-day @2021-02-29", ""),
    ("2020–10–07T15:18:00Z", 'X', "date.malformed unicode-minus @–  => 2020-10-07T15:18:00+00:00", ""),
    ("\u{200b}2020-10-07T15:18:00Z", 'X', "date.malformed invisible @\u{200b}  => 2020-10-07T15:18:00+00:00", ""),
    ("2021-02-29T25:00:00+24:00", 'X', "date.no-such-day @2021-02-29 | date.no-such-time @25:00:00 | date.no-such-offset @+24:00", ""),
    ("0000-01-01T00:00:00+02:00", 'W', "date.year-implausible unset @0000", "0000-01-01T00:00:00+02:00"),
    (" 2020-10-07t15:18+0200 ", 'W', "date.spelling surrounding-space @   => 2020-10-07T15:18:00+02:00 | date.seconds-missing @15:18  => 2020-10-07T15:18:00+02:00", "2020-10-07T15:18:00+02:00"),
    ("+2020-10-07", 'X', "date.malformed extra-digits-year @+2020", ""),
    ("-02:00", 'X', "date.malformed unreadable @-02:00", ""),
    ("2020-00-10", 'X', "date.malformed date-only @2020-00-10 | date.no-such-day month @2020-00-10", ""),
    ("2020-10-00", 'X', "date.malformed date-only @2020-10-00 | date.no-such-day day-zero @2020-10-00", ""),
    ("06/03/2020 15:35", 'X', "date.malformed either-order @06/03/2020", ""),
    ("25/10/2020 15:18", 'X', "date.malformed french-order @25/10/2020  => 2020-10-25T15:18:00", ""),
    ("10/25/2020 15:18", 'X', "date.malformed american-order @10/25/2020  => 2020-10-25T15:18:00", ""),
    ("10/10/2020 15:18", 'X', "date.malformed year-last @10/10/2020  => 2020-10-10T15:18:00", ""),
    ("10/7/2020, 3:18:00 PM", 'X', "date.malformed american-order @10/7/2020  => 2020-10-07T15:18:00", ""),
    ("2020-10-07 12:05 a.m.", 'X', "date.malformed twelve-hours @ a.m.  => 2020-10-07T00:05:00", ""),
    ("06/03/2020 15:35:00+01:00", 'X', "date.malformed either-order @06/03/2020", ""),
    ("06/03/20 15:35", 'X', "date.malformed either-order @06/03/20", ""),
    ("2020-10-07T15:18:00 CEST", 'X', "date.malformed zone-name @CEST  => 2020-10-07T15:18:00+02:00", ""),
    ("2020-12-07T15:18:00 CEST", 'X', "date.malformed zone-name @CEST  ~> 2020-12-07T15:18:00+02:00", ""),
    ("2020-10-07T15:18:00CET", 'X', "date.malformed zone-name @CET  ~> 2020-10-07T15:18:00+01:00", ""),
    ("2020-10-07 15:18:00 GMT", 'X', "date.malformed zone-name @GMT  => 2020-10-07T15:18:00+00:00", ""),
    ("2020-10-07T15:18:00+02:00 UTC", 'X', "date.malformed zone-name @UTC  ~> 2020-10-07T15:18:00+02:00", ""),
    ("2020-10-07T15:18:00 PST", 'X', "date.malformed zone-name @PST", ""),
    ("2020-10-07T15:18:00 Europe/Paris", 'X', "date.malformed zone-name @Europe/Paris  => 2020-10-07T15:18:00+02:00", ""),
    ("2020-10-07T15:18:00[Indian/Reunion]", 'X', "date.malformed zone-suffix @[Indian/Reunion]  => 2020-10-07T15:18:00+04:00", ""),
    ("2020-10-07T15:18:00+01:00[Europe/Paris]", 'X', "date.malformed zone-suffix @[Europe/Paris]", ""),
    ("2020-10-07T15:18:00[Asia/Tokyo]", 'X', "date.malformed zone-suffix @[Asia/Tokyo]", ""),
    ("2020-10-07T15:18:00.012345600+02:00[Europe/Paris]", 'X', "date.malformed zone-suffix @[Europe/Paris]  => 2020-10-07T15:18:00.012345600+02:00", ""),
    ("/Date(1602076680000+0200)/", 'X', "date.malformed microsoft @/Date(1602076680000+0200)/  => 2020-10-07T15:18:00+02:00", ""),
    ("/Date(1602076680000)/", 'X', "date.malformed microsoft @/Date(1602076680000)/  => 2020-10-07T15:18:00+02:00", ""),
    ("\\/Date(1602076680000-0400)\\/", 'X', "date.malformed microsoft @\\/Date(1602076680000-0400)\\/  => 2020-10-07T09:18:00-04:00", ""),
    ("1602076680123", 'X', "date.malformed epoch-milliseconds @1602076680123  ~> 2020-10-07T15:18:00.123+02:00", ""),
    ("16020766801234", 'X', "date.malformed basic-format @16020766801234", ""),
    ("2020-3-6", 'X', "date.malformed unpadded @3", ""),
    ("2020/03/06T10:45", 'X', "date.malformed slashes @/  => 2020-03-06T10:45:00", ""),
    ("20200306T104500", 'X', "date.malformed basic-format @20200306T104500  => 2020-03-06T10:45:00", ""),
    ("2020-03-06T10.45.23", 'X', "date.malformed time-separator @.  => 2020-03-06T10:45:23", ""),
    ("2020-03-06T10h45", 'X', "date.malformed time-separator @h  => 2020-03-06T10:45:00", ""),
    ("2020-10-07 15:18:00 +0200", 'X', "date.malformed space-before-offset @   => 2020-10-07T15:18:00+02:00", ""),
    ("2020/03/29 02:30", 'X', "date.malformed slashes @/  ~> 2020-03-29T03:30:00+02:00", ""),
    ("\u{200e}2020-10-07T15:18:00Z\u{200b}", 'X', "date.malformed invisible @\u{200e}  => 2020-10-07T15:18:00+00:00", ""),
    ("2020-10-07\u{a0}15:18:00", 'X', "date.malformed invisible @\u{a0}  => 2020-10-07T15:18:00", ""),
    ("undefined", 'X', "date.malformed no-value @undefined", ""),
    ("0000-00-00 00:00:00", 'X', "date.no-such-day unset @0000-00-00", ""),
    ("0000-00-00T00:00:00-00:00", 'X', "date.no-such-day unset @0000-00-00", ""),
    ("0000-00-00T99:00", 'X', "date.no-such-day unset @0000-00-00", ""),
    ("0000-00-00", 'X', "date.malformed no-value @0000-00-00", ""),
    ("00/00/0000 00:00", 'X', "date.malformed no-value @00/00/0000 00:00", ""),
    ("2020-10-07T13:18:00Z[Europe/Paris]", 'X', "date.malformed zone-suffix @[Europe/Paris]  => 2020-10-07T13:18:00+00:00", ""),
    ("2020-10-07T13:18:00Z[Mars/Olympus]", 'X', "date.malformed zone-suffix @[Mars/Olympus]  => 2020-10-07T13:18:00+00:00", ""),
    ("2020-10-07T13:18:00+00:00[Europe/Paris]", 'X', "date.malformed zone-suffix @[Europe/Paris]", ""),
    ("0001-01-01T00:00:00Z", 'W', "date.year-implausible unset @0001", "0001-01-01T00:00:00+00:00"),
    ("1970-01-01T00:00:00Z", 'W', "date.year-implausible unset @1970", "1970-01-01T00:00:00+00:00"),
    ("1970-01-19T14:01:16.680+01:00", 'W', "date.year-implausible @1970", "1970-01-19T14:01:16.680+01:00"),
];

/// The rows of the vectors, column K, and what a local time becomes.
#[rustfmt::skip]
const KARE: &[Row] = &[
    ("0000-00-00 00:00:00", 'X', "date.no-such-day unset @0000-00-00", ""),
    ("0000-00-00T00:00:00+02:00", 'X', "date.no-such-day unset @0000-00-00", ""),
    ("2020-10-07T13:18:00.000Z[Europe/Paris]", 'X', "date.malformed zone-suffix @[Europe/Paris]  => 2020-10-07T13:18:00.000Z", ""),
    ("2020-10-07T15:18:00", 'X', "date.offset-missing @2020-10-07T15:18:00  ~> 2020-10-07T13:18:00Z", ""),
    ("2019-08-02T10:00:00.000", 'X', "date.offset-missing @2019-08-02T10:00:00.000  ~> 2019-08-02T08:00:00.000Z", ""),
    ("2020-10-07T15:18:00+02:00", 'X', "date.offset-refused @+02:00  => 2020-10-07T13:18:00Z", ""),
    ("2020-10-07T15:18:00Z", 'A', "", "2020-10-07T15:18:00Z"),
    ("2024-12-01T12:34:56.000Z", 'A', "", "2024-12-01T12:34:56.000Z"),
    ("2024-12-01T12:34Z", 'A', "date.seconds-missing @12:34  => 2024-12-01T12:34:00Z", "2024-12-01T12:34:00Z"),
    ("2020-10-07T15:18:00+00:00", 'X', "date.offset-refused @+00:00  => 2020-10-07T15:18:00Z", ""),
    ("2020-10-07T15:18:00-00:00", 'X', "date.offset-refused @-00:00  => 2020-10-07T15:18:00Z", ""),
    ("2020-10-07t15:18:00z", 'X', "date.spelling lower-case @t  => 2020-10-07T15:18:00Z", ""),
    ("2020-10-07 15:18:00Z", 'X', "date.spelling space-separator @   => 2020-10-07T15:18:00Z", ""),
    ("2020-10-07T15:18:00+0200", 'X', "date.spelling basic-offset @+0200  => 2020-10-07T13:18:00Z", ""),
    ("2020-10-07T15:18:00+02", 'X', "date.malformed offset-hours-only @+02  ~> 2020-10-07T13:18:00Z", ""),
    ("2020-10-07T15:18:00+2:00", 'X', "date.malformed unpadded @2  ~> 2020-10-07T13:18:00Z", ""),
    ("2020-10-07T15:18+02:00", 'X', "date.seconds-missing @15:18  => 2020-10-07T13:18:00Z | date.offset-refused @+02:00  => 2020-10-07T13:18:00Z", ""),
    ("2016-12-31T23:59:60Z", 'X', "date.leap-second @60  ~> 2016-12-31T23:59:59Z", ""),
    ("2017-01-01T00:59:60+01:00", 'X', "date.leap-second @60  ~> 2016-12-31T23:59:59Z | date.offset-refused @+01:00  ~> 2016-12-31T23:59:59Z", ""),
    ("2020-10-07T15:18:60Z", 'X', "date.no-such-time leap-second @15:18:60", ""),
    ("2016-12-31T23:59:61Z", 'X', "date.no-such-time @23:59:61", ""),
    ("2020-10-07T24:00:00Z", 'X', "date.no-such-time midnight @24:00:00  ~> 2020-10-08T00:00:00Z", ""),
    ("2020-10-07T23:60:00Z", 'X', "date.no-such-time @23:60:00", ""),
    ("2020-10-07T15:18:00.1Z", 'A', "", "2020-10-07T15:18:00.1Z"),
    ("2020-10-07T15:18:00.123456789Z", 'A', "", "2020-10-07T15:18:00.123456789Z"),
    ("2020-10-07T15:18:00.1234567891234Z", 'A', "", "2020-10-07T15:18:00.1234567891234Z"),
    ("2020-10-07T15:18:00.Z", 'X', "date.malformed fraction-without-digits @.  => 2020-10-07T15:18:00Z", ""),
    ("2020-10-07T15:18:00,5Z", 'X', "date.malformed comma-fraction @,  => 2020-10-07T15:18:00.5Z", ""),
    ("2020-10-07T15:18.5Z", 'X', "date.malformed fractional-minutes @.5", ""),
    ("2020-02-29T00:00:00Z", 'A', "", "2020-02-29T00:00:00Z"),
    ("2021-02-29T00:00:00Z", 'X', "date.no-such-day @2021-02-29", ""),
    ("1900-02-29T00:00:00Z", 'X', "date.no-such-day @1900-02-29", ""),
    ("2000-02-29T00:00:00Z", 'A', "", "2000-02-29T00:00:00Z"),
    ("2020-04-31T00:00:00Z", 'X', "date.no-such-day @2020-04-31", ""),
    ("2020-13-01T00:00:00Z", 'X', "date.no-such-day month @2020-13-01  ~> 2020-01-13T00:00:00Z", ""),
    ("2020-00-10T00:00:00Z", 'X', "date.no-such-day month @2020-00-10", ""),
    ("0000-01-01T00:00:00Z", 'A', "date.year-implausible unset @0000", "0000-01-01T00:00:00Z"),
    ("0000-02-29T00:00:00Z", 'A', "date.year-implausible @0000", "0000-02-29T00:00:00Z"),
    ("10000-01-01T00:00:00Z", 'X', "date.malformed extra-digits-year @10000", ""),
    ("+002020-10-07T15:18:00Z", 'X', "date.malformed extra-digits-year @+002020  => 2020-10-07T15:18:00Z", ""),
    ("-0001-10-07T15:18:00Z", 'X', "date.malformed extra-digits-year @-0001", ""),
    ("2020-1-7T15:18:00Z", 'X', "date.malformed unpadded @1  => 2020-01-07T15:18:00Z", ""),
    ("2020-10-07T5:18:00Z", 'X', "date.malformed unpadded @5  => 2020-10-07T05:18:00Z", ""),
    ("20201007T151800Z", 'X', "date.malformed basic-format @20201007T151800Z  => 2020-10-07T15:18:00Z", ""),
    ("2020-281T15:18:00Z", 'X', "date.malformed ordinal @2020-281", ""),
    ("2020-W41-3T15:18:00Z", 'X', "date.malformed week @2020-W41-3", ""),
    ("2020-10-07", 'X', "date.malformed date-only @2020-10-07", ""),
    ("07/10/2020 15:18", 'X', "date.malformed either-order @07/10/2020", ""),
    ("2020-10-07T15:18:00+23:59", 'X', "date.offset-refused @+23:59  ~> 2020-10-06T15:19:00Z", ""),
    ("2020-10-07T15:18:00+24:00", 'X', "date.no-such-offset @+24:00", ""),
    ("2020-10-07T15:18:00+02:60", 'X', "date.no-such-offset @+02:60", ""),
    ("2020-10-07T15:18:00−02:00", 'X', "date.malformed unicode-minus @−  ~> 2020-10-07T17:18:00Z", ""),
    ("2020-10-07T15:18:00+02:00[Europe/Paris]", 'X', "date.malformed zone-suffix @[Europe/Paris]  ~> 2020-10-07T13:18:00Z", ""),
    ("2020-10-07T15:18:00+02:00Z", 'X', "date.malformed two-zones @+02:00Z", ""),
    (" 2020-10-07T15:18:00Z", 'X', "date.spelling surrounding-space @   => 2020-10-07T15:18:00Z", ""),
    ("2020-10-07T15:18:00Z\n", 'X', "date.spelling surrounding-space @\n  => 2020-10-07T15:18:00Z", ""),
    ("２０２０-10-07T15:18:00Z", 'X', "date.malformed full-width-digits @２０２０  => 2020-10-07T15:18:00Z", ""),
    ("", 'X', "date.malformed unreadable @", ""),
    ("null", 'X', "date.malformed no-value @null", ""),
    ("2020-03-29T02:30:00", 'X', "date.offset-missing gap @2020-03-29T02:30:00", ""),
    ("2020-10-25T02:30:00", 'X', "date.offset-missing overlap @2020-10-25T02:30:00", ""),
    ("2020/10/07 15:18:00", 'X', "date.malformed slashes @/  ~> 2020-10-07T13:18:00Z", ""),
    ("2020-10-07T24:00:00", 'X', "date.offset-missing @2020-10-07T24:00:00 | date.no-such-time midnight @24:00:00  ~> 2020-10-07T22:00:00Z", ""),
    ("2017-01-01T00:59:60", 'X', "date.offset-missing @2017-01-01T00:59:60  ~> 2016-12-31T23:59:59Z | date.leap-second @60  ~> 2016-12-31T23:59:59Z", ""),
    ("2020-10-07T15:18:00.5", 'X', "date.offset-missing @2020-10-07T15:18:00.5  ~> 2020-10-07T13:18:00.5Z", ""),
    ("0000-01-01T00:00:00+02:00", 'X', "date.year-implausible unset @0000 | date.offset-refused @+02:00", ""),
    (" 2020-10-07t15:18+0200 ", 'X', "date.spelling surrounding-space @   => 2020-10-07T13:18:00Z | date.seconds-missing @15:18  => 2020-10-07T13:18:00Z | date.offset-refused @+0200  => 2020-10-07T13:18:00Z", ""),
];

/// UTC instants.
#[rustfmt::skip]
const UTC: &[Row] = &[
    ("2020-10-07T15:18:00", 'X', "date.offset-missing @2020-10-07T15:18:00  ~> 2020-10-07T13:18:00Z", ""),
    ("2020-10-07T15:18:00+02:00", 'X', "date.offset-refused @+02:00  => 2020-10-07T13:18:00Z", ""),
    ("2020-10-07T15:18:00Z", 'A', "", "2020-10-07T15:18:00Z"),
    ("2024-12-01T12:34:56.000Z", 'A', "", "2024-12-01T12:34:56.000Z"),
    ("2024-12-01T12:34Z", 'W', "date.seconds-missing @12:34  => 2024-12-01T12:34:00Z", "2024-12-01T12:34:00Z"),
    ("2020-10-07T15:18:00+00:00", 'X', "date.offset-refused @+00:00  => 2020-10-07T15:18:00Z", ""),
    ("2020-10-07T15:18:00-00:00", 'X', "date.offset-refused @-00:00  => 2020-10-07T15:18:00Z", ""),
    ("2020-10-07t15:18:00z", 'W', "date.spelling lower-case @t  => 2020-10-07T15:18:00Z", "2020-10-07T15:18:00Z"),
    ("2020-10-07 15:18:00Z", 'W', "date.spelling space-separator @   => 2020-10-07T15:18:00Z", "2020-10-07T15:18:00Z"),
    ("2020-10-07T15:18:00+0200", 'X', "date.spelling basic-offset @+0200  => 2020-10-07T13:18:00Z | date.offset-refused @+0200  => 2020-10-07T13:18:00Z", ""),
    ("2016-12-31T23:59:60Z", 'W', "date.leap-second @60  ~> 2016-12-31T23:59:59Z", "2016-12-31T23:59:59Z"),
    ("2020-10-07T15:18:00.1234567891234Z", 'A', "", "2020-10-07T15:18:00.1234567891234Z"),
    ("2021-02-29T00:00:00Z", 'X', "date.no-such-day @2021-02-29", ""),
    ("0000-01-01T00:00:00Z", 'W', "date.year-implausible unset @0000", "0000-01-01T00:00:00Z"),
    ("10000-01-01T00:00:00Z", 'X', "date.malformed extra-digits-year @10000", ""),
    (" 2020-10-07T15:18:00Z", 'W', "date.spelling surrounding-space @   => 2020-10-07T15:18:00Z", "2020-10-07T15:18:00Z"),
];

/// Days.
#[rustfmt::skip]
const DAY: &[Row] = &[
    ("2020-10-07", 'A', "", "2020-10-07"),
    ("07/10/2020 15:18", 'X', "date.malformed either-order @07/10/2020", ""),
    ("2020-10-07T15:18:00+02:00[Europe/Paris]", 'X', "date.malformed with-time @2020-10-07T15:18:00+02:00[Europe/Paris]  ~> 2020-10-07", ""),
    ("", 'X', "date.malformed unreadable @", ""),
    ("null", 'X', "date.malformed no-value @null", ""),
    ("2020/10/07 15:18:00", 'X', "date.malformed slashes @/  ~> 2020-10-07", ""),
    ("07/10/2020 à 15h18", 'X', "date.malformed french-order @07/10/2020  ~> 2020-10-07", ""),
    ("07/10/2020", 'X', "date.malformed either-order @07/10/2020", ""),
    ("20/13/2020 10:00", 'X', "date.malformed year-last @20/13/2020", ""),
    ("20201007", 'X', "date.malformed basic-format @20201007  => 2020-10-07", ""),
    ("2020-10-07T15:18:00+02:00[Europe/Paris", 'X', "date.malformed with-time @2020-10-07T15:18:00+02:00[Europe/Paris  ~> 2020-10-07", ""),
    ("2020-10-07T15:18:00[Europe/Paris]", 'X', "date.malformed with-time @2020-10-07T15:18:00[Europe/Paris]  ~> 2020-10-07", ""),
    ("2020-10-7", 'X', "date.malformed unpadded @7  => 2020-10-07", ""),
    ("1602076680", 'X', "date.malformed epoch-seconds @1602076680  ~> 2020-10-07", ""),
    ("2020-281", 'X', "date.malformed ordinal @2020-281", ""),
    ("2020W413", 'X', "date.malformed week @2020W413", ""),
    ("2020-10-07T", 'X', "date.malformed unreadable @2020-10-07T", ""),
    ("  ", 'X', "date.malformed unreadable @  ", ""),
    ("2021-02-29", 'X', "date.no-such-day @2021-02-29", ""),
    ("+2020-10-07", 'X', "date.malformed extra-digits-year @+2020", ""),
    ("-02:00", 'X', "date.malformed unreadable @-02:00", ""),
    ("2020-00-10", 'X', "date.no-such-day month @2020-00-10", ""),
    ("2020-10-00", 'X', "date.no-such-day day-zero @2020-10-00", ""),
    ("2020-10-06T22:00Z", 'X', "date.malformed with-time @2020-10-06T22:00Z  ~> 2020-10-07", ""),
    ("2020-10-06T21:59:59Z", 'X', "date.malformed with-time @2020-10-06T21:59:59Z  ~> 2020-10-06", ""),
    ("2020-10-06 23:30", 'X', "date.malformed with-time @2020-10-06 23:30  ~> 2020-10-06", ""),
    ("06/03/2020 15:35", 'X', "date.malformed either-order @06/03/2020", ""),
    ("25/10/2020", 'X', "date.malformed french-order @25/10/2020  => 2020-10-25", ""),
    ("1602021600000", 'X', "date.malformed epoch-milliseconds @1602021600000  ~> 2020-10-07", ""),
];

fn judged(text: &str, profile: Profile) -> (char, String, String) {
    let mut findings = Vec::new();
    let reading = parse(text, profile, &Zone::PARIS, Fold::Earlier, &mut |finding| findings.push(finding));
    let verdict = match findings.iter().map(|finding| finding.severity).max() {
        Some(Severity::Error) => 'X',
        Some(Severity::Warning) => 'W',
        _ => 'A',
    };
    assert_eq!(reading.is_none(), verdict == 'X', "{text:?}");
    let findings: Vec<String> = findings.iter().map(|finding| described(finding, text)).collect();
    (verdict, findings.join(" | "), reading.map(normal).unwrap_or_default())
}

fn described(finding: &Finding, text: &str) -> String {
    let mut out = finding.code.as_str().to_owned();
    if let Some(reason) = param(finding, "reason") {
        out += &format!(" {reason}");
    }
    out += &format!(" @{}", &text[finding.at.clone()]);
    if let Some(mend) = &finding.mend {
        out += &format!("  {} {}", if mend.safe { "=>" } else { "~>" }, mend.text);
    }
    out
}

fn param<'f>(finding: &'f Finding, name: &str) -> Option<&'f str> {
    match finding.params.get(name) {
        Some(Param::Text(text)) => Some(text),
        _ => None,
    }
}

fn normal(reading: Reading) -> String {
    let mut out = Vec::new();
    reading.write(&mut out);
    String::from_utf8(out).unwrap()
}

fn only(text: &str, zone: &Zone, fold: Fold) -> (Finding, Option<String>) {
    let mut findings = Vec::new();
    let reading = parse(text, Profile::Intent, zone, fold, &mut |finding| findings.push(finding));
    assert_eq!(findings.len(), 1, "{text}");
    (findings.remove(0), reading.map(normal))
}

fn holds(rows: &[Row], profile: Profile) {
    for &(text, verdict, findings, normal) in rows {
        assert_eq!(judged(text, profile), (verdict, findings.to_owned(), normal.to_owned()), "{profile:?} {text:?}");
    }
}

#[test]
fn intent_accepts_the_vectors_of_its_column() {
    holds(INTENT, Profile::Intent);
}

#[test]
fn near_misses_are_named() {
    holds(NEAR_MISSES, Profile::Intent);
}

#[test]
fn kare_accepts_the_vectors_of_its_column() {
    holds(KARE, Profile::Kare);
}

#[test]
fn utc_instants_end_in_z() {
    holds(UTC, Profile::Utc);
}

#[test]
fn days_have_no_time() {
    holds(DAY, Profile::Day);
}

#[test]
fn kare_is_the_language_of_the_contract() {
    let vectors: Vec<serde_json::Value> = serde_json::from_str(include_str!("vectors/dates.json")).unwrap();
    assert_eq!(vectors.len(), 56);
    for vector in vectors {
        let text = vector["input"].as_str().unwrap();
        assert_eq!(judged(text, Profile::Kare).0 == 'A', vector["kare_pattern"], "{text:?}");
    }
}

#[test]
fn the_dates_of_the_sources_are_these_instants() {
    for (text, utc) in [
        ("2020-10-07T15:18:00", "2020-10-07T13:18:00Z"),
        ("2020-03-06T10:45:23", "2020-03-06T09:45:23Z"),
        ("2019-03-14T17:10:00.000", "2019-03-14T16:10:00Z"),
        ("2019-08-02T10:00:00.000", "2019-08-02T08:00:00Z"),
        ("2020-10-28T18:11:18+01:00", "2020-10-28T17:11:18Z"),
        ("0000-01-01T00:00:00+14:00", "-0001-12-31T10:00:00Z"),
        ("9999-12-31T23:59:59.999999999-12:00", "+10000-01-01T11:59:59.999999999Z"),
    ] {
        let reading = parse(text, Profile::Intent, &Zone::PARIS, Fold::Earlier, &mut |_| {}).unwrap();
        assert_eq!(reading.instant(), utc.parse::<DateTime<FixedOffset>>().unwrap(), "{text}");
    }
}

#[test]
fn a_day_is_midnight_utc() {
    let reading = parse("2024-05-18", Profile::Day, &Zone::PARIS, Fold::Earlier, &mut |_| {}).unwrap();
    assert_eq!(reading.instant().to_rfc3339(), "2024-05-18T00:00:00+00:00");
}

#[test]
fn a_gap_names_the_readings_on_both_sides() {
    let (gap, reading) = only("2020-03-29T02:30:00", &Zone::PARIS, Fold::Earlier);
    assert_eq!(reading, None);
    assert_eq!(param(&gap, "zone"), Some("Europe/Paris"));
    assert_eq!(param(&gap, "earlier"), Some("2020-03-29T01:30:00+01:00"));
    assert_eq!(param(&gap, "later"), Some("2020-03-29T03:30:00+02:00"));
}

#[test]
fn an_overlap_takes_the_fold() {
    for (fold, severity, chosen) in [
        (Fold::Earlier, Severity::Warning, Some("2020-10-25T02:30:00+02:00")),
        (Fold::Later, Severity::Warning, Some("2020-10-25T02:30:00+01:00")),
        (Fold::Reject, Severity::Error, None),
    ] {
        let (overlap, reading) = only("2020-10-25T02:30:00", &Zone::PARIS, fold);
        assert_eq!((overlap.code.as_str(), overlap.severity), ("date.overlap", severity));
        assert_eq!(param(&overlap, "earlier"), Some("2020-10-25T02:30:00+02:00"));
        assert_eq!(param(&overlap, "later"), Some("2020-10-25T02:30:00+01:00"));
        assert_eq!(param(&overlap, "chosen"), chosen);
        assert_eq!(reading.as_deref(), chosen);
    }
}

#[test]
fn an_offset_settles_gap_and_overlap() {
    for text in ["2020-03-29T02:30:00+01:00", "2020-10-25T02:30:00+01:00", "2020-10-25T02:30:00+02:00"] {
        assert_eq!(judged(text, Profile::Intent), ('A', String::new(), text.to_owned()));
    }
}

#[test]
fn the_assumed_zone_is_the_one_given() {
    for (zone, text) in [
        ("Indian/Reunion", "2020-10-07T15:18:00+04:00"),
        ("Pacific/Marquesas", "2020-10-07T15:18:00-09:30"),
        ("America/Miquelon", "2020-10-07T15:18:00-02:00"),
        ("-03:00", "2020-10-07T15:18:00-03:00"),
    ] {
        let (assumed, reading) = only("2020-10-07T15:18:00", &Zone::parse(zone).unwrap(), Fold::Earlier);
        assert_eq!((assumed.code.as_str(), param(&assumed, "zone")), ("date.zone-assumed", Some(zone)));
        assert_eq!(reading.as_deref(), Some(text));
    }
}

#[test]
fn days_that_are_not_in_the_calendar_name_the_last_one() {
    for (text, last) in [
        ("2021-02-29T00:00:00Z", Some("2021-02-28")),
        ("2020-02-30T00:00:00Z", Some("2020-02-29")),
        ("2020-04-31T00:00:00Z", Some("2020-04-30")),
        ("2020-12-32T00:00:00Z", Some("2020-12-31")),
        ("2020-13-01T00:00:00Z", None),
        ("2020-01-00T00:00:00Z", None),
    ] {
        let (finding, _) = only(text, &Zone::PARIS, Fold::Earlier);
        assert_eq!((finding.code.as_str(), param(&finding, "last")), ("date.no-such-day", last), "{text}");
    }
}

#[test]
fn a_leap_second_ends_a_month_in_utc() {
    for (text, verdict) in [
        ("2015-06-30T23:59:60Z", 'W'),
        ("2015-06-30T15:59:60.123-08:00", 'W'),
        ("2016-02-29T23:59:60Z", 'W'),
        ("2016-02-28T23:59:60Z", 'X'),
        ("2016-12-31T22:59:60Z", 'X'),
        ("2016-12-31T23:58:60Z", 'X'),
        ("2016-12-31T23:59:60+01:00", 'X'),
    ] {
        assert_eq!(judged(text, Profile::Intent).0, verdict, "{text}");
    }
}

#[test]
fn fractions_are_written_in_three_six_or_nine_digits() {
    for (text, fraction) in [
        (".0", ""),
        (".000000000000", ""),
        (".1", ".100"),
        (".120", ".120"),
        (".1234", ".123400"),
        (".000001", ".000001"),
        (".1234567", ".123456700"),
        (".1234567890", ".123456789"),
    ] {
        let (verdict, _, normal) = judged(&format!("2020-10-07T15:18:00{text}+02:00"), Profile::Intent);
        assert_eq!((verdict, normal), ('A', format!("2020-10-07T15:18:00{fraction}+02:00")));
    }
}

#[test]
fn a_long_text_is_not_repeated() {
    let (finding, _) = only(&"2020-10-07 ".repeat(1000), &Zone::PARIS, Fold::Earlier);
    assert_eq!(param(&finding, "received").map(|text| text.chars().count()), Some(64));
}

#[test]
fn instants_are_written_as_each_system_wants_them() {
    let written = |instant: &str, profile| {
        let mut out = Vec::new();
        let done = write_instant(instant.parse().unwrap(), &Zone::PARIS, profile, &mut out);
        assert_eq!(done, !out.is_empty());
        String::from_utf8(out).unwrap()
    };
    for (instant, intent, kare, utc, day) in [
        (
            "2020-10-07T13:18:00Z",
            "2020-10-07T15:18:00+02:00",
            "2020-10-07T13:18:00.000Z",
            "2020-10-07T13:18:00Z",
            "2020-10-07",
        ),
        (
            "2020-12-31T23:30:00.5Z",
            "2021-01-01T00:30:00.500+01:00",
            "2020-12-31T23:30:00.500Z",
            "2020-12-31T23:30:00.500Z",
            "2021-01-01",
        ),
        (
            "2020-10-25T01:30:00Z",
            "2020-10-25T02:30:00+01:00",
            "2020-10-25T01:30:00.000Z",
            "2020-10-25T01:30:00Z",
            "2020-10-25",
        ),
        (
            "2016-12-31T23:59:60.0001Z",
            "2017-01-01T00:59:59.000100+01:00",
            "2016-12-31T23:59:59.000Z",
            "2016-12-31T23:59:59.000100Z",
            "2017-01-01",
        ),
        ("+10000-01-01T00:00:00Z", "", "", "", ""),
        ("-0001-12-31T12:00:00Z", "", "", "", ""),
    ] {
        assert_eq!(written(instant, Profile::Intent), intent);
        assert_eq!(written(instant, Profile::Kare), kare);
        assert_eq!(written(instant, Profile::Utc), utc);
        assert_eq!(written(instant, Profile::Day), day);
    }
}

/// What must hold of any text whatever.
fn lawful(text: &str) {
    for profile in [Profile::Intent, Profile::Kare, Profile::Utc, Profile::Day] {
        for fold in [Fold::Earlier, Fold::Later, Fold::Reject] {
            let mut findings = Vec::new();
            let reading = parse(text, profile, &Zone::PARIS, fold, &mut |finding| findings.push(finding));
            let refused = findings.iter().any(|finding| finding.severity == Severity::Error);
            assert_eq!(reading.is_none(), refused, "{profile:?} {text:?}");
            assert!(findings.is_sorted_by_key(|finding| finding.at.start), "{profile:?} {text:?} {findings:?}");
            for finding in &findings {
                assert!(text.get(finding.at.clone()).is_some(), "{profile:?} {text:?} {:?}", finding.at);
                // a mend ends its finding; what it writes can be read, or lacks only what was lacking before
                if let Some(mend) = &finding.mend {
                    let mut left = Vec::new();
                    let read = parse(&mend.text, profile, &Zone::PARIS, fold, &mut |finding| left.push(finding));
                    let known = left.iter().all(|left| findings.iter().any(|finding| finding.code == left.code));
                    assert!(read.is_some() || known, "{profile:?} {text:?} {mend:?} {left:?}");
                    assert!(left.iter().all(|left| left.code != finding.code), "{profile:?} {text:?} {mend:?}");
                }
            }
            let Some(reading) = reading else { continue };
            let written = normal(reading);
            let mut again = Vec::new();
            let second = parse(&written, profile, &Zone::PARIS, fold, &mut |finding| again.push(finding.code.as_str()));
            let second = second.unwrap_or_else(|| panic!("{profile:?} {text:?} {written:?} {again:?}"));
            assert_eq!(normal(second), written);
            assert_eq!(second.instant(), reading.instant(), "{profile:?} {text:?} {written:?}");
            assert!(again.iter().all(|code| ["date.year-implausible", "date.offset-implausible"].contains(code)));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_judged(text in any::<String>()) {
        lawful(&text);
    }

    #[test]
    fn anything_like_a_date_is_judged(text in "[ +-]?[0-9]{3,5}[-/]?[0-9]{1,3}[-/.]?[0-9]{0,2}[Tt _]?[0-9]{1,2}:?[0-9]{0,2}(:[0-9]{1,2})?([.,][0-9]{0,12})?([Zz]|[ +\u{2212}-][0-9]{1,2}:?[0-9]{0,2})?(\\[UTC\\])?") {
        lawful(&text);
    }

    #[test]
    fn anything_like_a_date_of_another_notation_is_judged(text in "([0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2,4}|2020-[01][0-9]-[0-3][0-9]),?[ T]([0-9]{1,2}[:.h][0-9]{2}([:.][0-9]{2})?)? ?(PM|a\\.m\\.|CEST|CET|UTC|GMT|\\[Europe/Paris\\]|Europe/Paris|\\+0200|\\+01:00\\[Europe/Paris\\])?|/Date\\([0-9]{9,16}([+-][0-9]{4})?\\)/|[0-9]{7,14}") {
        lawful(&text);
    }

    #[test]
    fn a_date_with_one_letter_changed_is_judged(
        row in 0..INTENT.len(),
        at in any::<prop::sample::Index>(),
        letter in prop::sample::select(vec!["", " ", "0", "9", "-", "+", ":", ".", "Z", "T", "6", "\u{2212}", "[", "\n", "é"]),
    ) {
        let text = INTENT[row].0;
        let letters: Vec<char> = text.chars().collect();
        let at = at.index(letters.len().max(1));
        let changed: String = letters.iter().take(at).collect::<String>() + letter + &letters.iter().skip(at + 1).collect::<String>();
        lawful(&changed);
    }

    #[test]
    fn every_day_and_minute_with_an_offset_is_its_own_normal_form(
        day in 366i64..47_482, minute in 0i64..1440, offset in -48i32..=56,
    ) {
        let offset = FixedOffset::east_opt(offset * 900).unwrap();
        let text = DateTime::from_timestamp(day * 86_400 + minute * 60, 0).unwrap().with_timezone(&offset);
        let reading_text = text.format("%Y-%m-%dT%H:%M:%S%:z").to_string();
        prop_assume!(!reading_text.starts_with("1970"));
        prop_assert_eq!(judged(&reading_text, Profile::Intent), ('A', String::new(), reading_text.clone()));
    }
}
