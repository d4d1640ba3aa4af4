//! The list of kinds: one line each, described by a shape in a file of its own.

pub mod intent;
pub mod kare;
pub mod obapi;

use crate::shape::Type;

/// Writes the enum, its ids and its shapes from one line per kind.
macro_rules! kinds {
    ($(#[doc = $about:literal] $kind:ident $id:literal $shape:expr;)*) => {
        /// One payload of one system.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[repr(u8)]
        #[non_exhaustive]
        pub enum Kind {
            $(#[doc = $about] $kind,)*
        }

        impl Kind {
            /// All kinds; the place in this list is the number of the kind at the WebAssembly boundary.
            pub const ALL: &[Kind] = &[$(Kind::$kind,)*];

            /// `system.payload`, as everywhere outside Rust.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Kind::$kind => $id,)*
                }
            }

            /// What the payload is, in one sentence.
            pub const fn about(self) -> &'static str {
                match self {
                    $(Kind::$kind => $about.trim_ascii(),)*
                }
            }

            /// What the payload looks like.
            pub const fn shape(self) -> &'static Type {
                match self {
                    $(Kind::$kind => const { &$shape },)*
                }
            }
        }
    };
}

kinds! {
    /// One step of an Intent operation.
    IntentLog "intent.log" Type::Object(&intent::log::LOG);
    /// All logs of one Intent operation.
    IntentHistory "intent.history" intent::history::HISTORY;
    /// What Intent sends when an operation is shared or updated.
    IntentWebhook "intent.webhook" intent::webhook::WEBHOOK;
    /// An Intent operation as `GET operation_url` answers it.
    IntentOperation "intent.operation" Type::Object(&intent::operation::OPERATION);
    /// The form fields that go with a file to Intent.
    IntentDocument "intent.document" Type::Object(&intent::document::DOCUMENT);
    /// The body of Karé's "create unplanned preventive intervention".
    KareUnplanned "kare.unplanned" Type::Object(&kare::unplanned::UNPLANNED);
    /// Karé's answer 201 to that request.
    KareCreated "kare.created" Type::Object(&kare::created::CREATED);
    /// The parameters of a list of OBAPI interventions.
    ObapiQuery "obapi.query" Type::Object(&obapi::query::QUERY);
    /// A page of OBAPI interventions.
    ObapiList "obapi.list" Type::Object(&obapi::list::LIST);
    /// One OBAPI intervention with its lines.
    ObapiIntervention "obapi.intervention" Type::Object(&obapi::intervention::INTERVENTION);
    /// What OBAPI answers when it refuses.
    ObapiError "obapi.error" Type::Object(&obapi::error::ERROR);
    /// One step of an Intent quotation.
    IntentQuotation "intent.quotation" Type::Object(&intent::quotation::QUOTATION);
    /// One step of an Intent reservation.
    IntentReservation "intent.reservation" Type::Object(&intent::quotation::RESERVATION);
    /// The body of Karé's "create curative intervention".
    KareCurative "kare.curative" Type::Object(&kare::curative::CURATIVE);
    /// The body of Karé's "create routine preventive intervention".
    KareRoutine "kare.routine" Type::Object(&kare::routine::ROUTINE);
    /// The body of Karé's "update preventive intervention".
    KarePreventiveUpdate "kare.preventive-update" Type::Object(&kare::preventive_update::PREVENTIVE_UPDATE);
    /// The body of Karé's "update training exercise".
    KareTrainingUpdate "kare.training-update" Type::Object(&kare::training_update::TRAINING_UPDATE);
}

impl Kind {
    /// The kind with that id.
    pub fn parse(id: &str) -> Option<Kind> {
        Kind::ALL.iter().copied().find(|kind| kind.id() == id)
    }
}
