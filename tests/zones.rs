//! The zones, hour by hour, against the tz database.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

use std::thread;

use chrono::{DateTime, MappedLocalTime, NaiveDate, NaiveDateTime, Offset, TimeDelta, TimeZone, Timelike};
use chrono_tz::Tz;
use quitus::date::{Local, Zone};

const HOUR: i64 = 3600;

/// The first year whose rule we keep, where that is not 1996 (module header of `zone`).
const LATER: [(&str, i32); 9] = [
    ("Europe/Lisbon", 1997),
    ("Europe/Sofia", 1997),
    ("Europe/Bucharest", 1997),
    ("Europe/Riga", 2001),
    ("Europe/Tallinn", 2002),
    ("Europe/Vilnius", 2003),
    ("Asia/Nicosia", 1999),
    ("Europe/Nicosia", 1999),
    ("Pacific/Noumea", 1998),
];

fn first_year(name: &str) -> i32 {
    LATER.iter().find(|(later, _)| *later == name).map_or(1996, |(_, year)| *year)
}

fn start_of(year: i32) -> i64 {
    NaiveDate::from_ymd_opt(year, 1, 1).unwrap().and_time(Default::default()).and_utc().timestamp()
}

fn seconds(tz: &Tz, instant: i64) -> i32 {
    let instant = DateTime::from_timestamp(instant, 0).unwrap();
    tz.offset_from_utc_datetime(&instant.naive_utc()).fix().local_minus_utc()
}

fn wall(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

/// What the tz database says of a wall time.
fn expected(tz: &Tz, wall: &NaiveDateTime) -> Local {
    match tz.offset_from_local_datetime(wall).map(|offset| offset.fix().local_minus_utc()) {
        MappedLocalTime::Single(seconds) => Local::Single(seconds),
        MappedLocalTime::Ambiguous(earlier, later) => Local::Overlap { earlier, later },
        MappedLocalTime::None => {
            let utc = wall.and_utc().timestamp();
            Local::Gap { before: seconds(tz, utc - 24 * HOUR), after: seconds(tz, utc + 24 * HOUR) }
        }
    }
}

/// Walks from `from` to `to` hour by hour.
fn agrees(name: &str, from: i32, to: i32) {
    let zone = Zone::parse(name).unwrap();
    let tz: Tz = name.parse().unwrap();
    let mut instant = start_of(from);
    let mut before = seconds(&tz, instant);
    while instant < start_of(to + 1) {
        let offset = seconds(&tz, instant);
        assert_eq!(zone.offset_at(instant), offset, "{name} at {instant}");
        let local = DateTime::from_timestamp(instant + i64::from(offset), 0).unwrap().naive_utc();
        if offset != before {
            assert_eq!(zone.offset_at(instant - 1), before, "{name} one second before {instant}");
            // every quarter of an hour of the wall clock around a change, and the seconds at its edges
            for quarter in -16..=16 {
                for second in [-1, 0, 1] {
                    let wall = local + TimeDelta::seconds(quarter * 900 + second);
                    assert_eq!(zone.local(wall), expected(&tz, &wall), "{name} {wall}");
                }
            }
        } else if local.hour() % 12 == 2 {
            assert_eq!(zone.local(local), expected(&tz, &local), "{name} {local}");
        }
        before = offset;
        instant += HOUR;
    }
}

#[test]
fn every_zone_agrees_with_the_tz_database_until_2037() {
    let names: Vec<&str> = Zone::names().collect();
    thread::scope(|scope| {
        for names in names.chunks(names.len().div_ceil(2)) {
            scope.spawn(move || names.iter().for_each(|name| agrees(name, first_year(name), 2037)));
        }
    });
}

#[test]
fn paris_agrees_since_1981_and_miquelon_since_1988() {
    agrees("Europe/Paris", 1981, 1995);
    agrees("America/Miquelon", 1988, 1995);
}

#[test]
fn all_zones_of_the_union_and_overseas_france_are_served() {
    let zones = "Europe/Vienna Europe/Brussels Europe/Sofia Europe/Zagreb Asia/Nicosia Europe/Prague \
        Europe/Copenhagen Europe/Tallinn Europe/Helsinki Europe/Paris Europe/Berlin Europe/Athens Europe/Budapest \
        Europe/Dublin Europe/Rome Europe/Riga Europe/Vilnius Europe/Luxembourg Europe/Malta Europe/Amsterdam \
        Europe/Warsaw Europe/Lisbon Europe/Bucharest Europe/Bratislava Europe/Ljubljana Europe/Madrid \
        Europe/Stockholm Europe/Busingen Atlantic/Azores Atlantic/Canary Atlantic/Madeira Africa/Ceuta \
        America/Guadeloupe America/Martinique America/St_Barthelemy America/Marigot America/Cayenne Indian/Reunion \
        Indian/Mayotte Pacific/Noumea Pacific/Wallis Pacific/Tahiti Pacific/Marquesas Pacific/Gambier \
        Indian/Kerguelen America/Miquelon UTC";
    for name in zones.split_whitespace() {
        assert_eq!(Zone::parse(name).map(|zone| zone.name()), Some(name.to_owned()));
    }
}

#[test]
fn fixed_offsets_are_zones() {
    for (name, seconds) in [("+04:00", 14400), ("-09:30", -34200), ("+00:00", 0), ("+14:00", 50400), ("-12:00", -43200)]
    {
        let zone = Zone::parse(name).unwrap();
        assert_eq!((zone.name(), zone.offset_at(0)), (name.to_owned(), seconds));
        assert_eq!(zone.local(wall("2020-03-29T02:30:00")), Local::Single(seconds));
    }
}

#[test]
fn other_names_are_no_zones() {
    for name in [
        "",
        " ",
        "europe/paris",
        "Europe/Paris ",
        "Europe/Paris Europe/Berlin",
        "Europe",
        "Europe/London",
        "CET",
        "Z",
        "utc",
        "+4:00",
        "+0400",
        "+04",
        "04:00",
        "+14:15",
        "-12:15",
        "+24:00",
        "+02:60",
        "\u{2212}04:00",
    ] {
        assert_eq!(Zone::parse(name), None, "{name:?}");
    }
}

#[test]
fn the_default_zone_is_the_one_of_that_name() {
    assert_eq!(Zone::parse("Europe/Paris"), Some(Zone::PARIS));
}

#[test]
fn paris_changes_on_the_last_sundays() {
    let paris = |text: &str| Zone::PARIS.local(wall(text));
    let gap = Local::Gap { before: 3600, after: 7200 };
    let overlap = Local::Overlap { earlier: 7200, later: 3600 };
    for (march, october) in [(29, 25), (28, 31), (27, 30), (26, 29), (31, 27), (30, 26), (29, 25), (28, 31), (26, 29)]
        .into_iter()
        .zip(2020..)
        .map(|((march, october), year)| (format!("{year}-03-{march}T"), format!("{year}-10-{october}T")))
    {
        for (day, time, local) in [
            (&march, "01:59:59", Local::Single(3600)),
            (&march, "02:00:00", gap),
            (&march, "02:59:59", gap),
            (&march, "03:00:00", Local::Single(7200)),
            (&october, "01:59:59", Local::Single(7200)),
            (&october, "02:00:00", overlap),
            (&october, "02:59:59", overlap),
            (&october, "03:00:00", Local::Single(3600)),
        ] {
            assert_eq!(paris(&format!("{day}{time}")), local, "{day}{time}");
        }
    }
}

#[test]
fn miquelon_keeps_the_north_american_rule() {
    let miquelon = Zone::parse("America/Miquelon").unwrap();
    let local = |text: &str| miquelon.local(wall(text));
    assert_eq!(local("2024-03-10T02:30:00"), Local::Gap { before: -10800, after: -7200 });
    assert_eq!(local("2024-11-03T01:30:00"), Local::Overlap { earlier: -7200, later: -10800 });
    assert_eq!(local("2024-07-14T12:00:00"), Local::Single(-7200));
}

#[test]
fn instants_beyond_all_calendars_have_an_offset() {
    for instant in [i64::MIN, -1 << 60, 1 << 60, i64::MAX] {
        assert_eq!(Zone::PARIS.offset_at(instant), 3600);
    }
}
