//! A heating breakdown on call: acknowledged, then closed. `cargo run --example heating` prints both payloads.

use chrono::{DateTime, FixedOffset, NaiveDate, TimeZone};
use quitus::intent::{Log, LogBuilder};
use quitus::vcard::{Address, Contact, Email, Name, Phone};
use quitus::{Locale, Options, Report};

fn main() {
    for report in reports() {
        match report.text() {
            Some(payload) => println!("{payload}"),
            None => {
                for issue in report.issues() {
                    eprintln!("{}: {}", issue.pointer(), issue.message(Locale::En));
                }
            }
        }
    }
}

/// The two steps, each checked.
pub fn reports() -> [Report; 2] {
    let acknowledged = step("open", "acknowledged", (10, 45, 23), (10, 45, 26))
        .description("Plus de chauffage dans le logement 2. Le locataire indique une température de 16°C")
        .equipment_working_order("not_operational")
        .contact(tenant());
    let done = step("closed", "done", (15, 35, 0), (15, 35, 26))
        .description(
            "Chauffage de nouveau opérationnel ! Remise en service du chauffage pour le locataire. Pb au niveau de la \
             vanne d’arrivée. Prévoir un changement du matérielle dans l’année.",
        )
        .equipment_working_order("operational")
        .equipment_status("ok")
        .occupant_signature("ok");
    [acknowledged, done].map(|log| log.build(&Options::default()))
}

/// What both steps have in common.
fn step(status: &str, event: &str, happened: (u32, u32, u32), logged: (u32, u32, u32)) -> LogBuilder {
    Log::builder("INTER-0500", "contract1")
        .step(status, event)
        .event_date(on_that_day(happened))
        .log_date(on_that_day(logged))
        .service_code("P902")
        .asset("LOGEMENT_002")
        .work_type("corrective")
        .critical_level(3)
        .visit_attempt(1)
}

/// 6 March 2020, in Paris.
fn on_that_day((hour, minute, second): (u32, u32, u32)) -> DateTime<FixedOffset> {
    let wall = NaiveDate::from_ymd_opt(2020, 3, 6).and_then(|day| day.and_hms_opt(hour, minute, second));
    let paris = FixedOffset::east_opt(3600);
    wall.zip(paris).and_then(|(wall, paris)| paris.from_local_datetime(&wall).single()).unwrap_or_default()
}

fn tenant() -> Contact {
    let phone = |number: &str, kind: &str| Phone { number: number.into(), types: vec![kind.into(), "VOICE".into()] };
    Contact {
        name: Name { family: "DUPONT".into(), given: "Pierre".into(), ..Name::default() },
        formatted: "Pierre DUPONT".into(),
        role: "Locataire".into(),
        tel: vec![phone("0734220902", "WORK"), phone("0685874445", "HOME")],
        email: vec![Email { address: "p.dupont@internet.fr".into(), types: vec!["WORK".into(), "INTERNET".into()] }],
        adr: vec![Address {
            street: "165 Avenue de Bretagne".into(),
            locality: "LILLE".into(),
            postal_code: "59000".into(),
            country: "France".into(),
            types: vec!["WORK".into()],
            ..Address::default()
        }],
        ..Contact::default()
    }
}
