//! The list of kinds: one row each, described by a shape in a file of its own. What is to be known of a kind from outside
//! is read from here; the npm package gets it generated.

pub mod intent;
pub mod kare;
pub mod obapi;

use crate::shape::Type;
use crate::small::{INTENT, KARE, OBAPI};

/// What one builds payloads of a kind from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Draft {
    /// Nothing: no client sends such payloads, they are answers and webhooks.
    None,
    /// The payload in friendlier types.
    Payload,
    /// The same of a log, with `step` for status and event, `asset` for its place, and dates that may be left out.
    Log,
    /// A list of such drafts.
    Logs,
}

/// Writes the enum, its ids, its drafts and its shapes from one row per kind.
macro_rules! kinds {
    ($(#[doc = $about:literal] $kind:ident $id:literal $system:ident $draft:ident $shape:expr;)*) => {
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

            /// What one builds it from.
            pub const fn draft(self) -> Draft {
                match self {
                    $(Kind::$kind => Draft::$draft,)*
                }
            }

            /// What the payload looks like; of a kind that is not in this build nothing is known.
            pub const fn shape(self) -> &'static Type {
                match self {
                    $(Kind::$kind => const { if $system { &$shape } else { &Type::Any } },)*
                }
            }

            /// Whether the kind is in this build.
            pub const fn is_here(self) -> bool {
                match self {
                    $(Kind::$kind => $system,)*
                }
            }
        }
    };
}

kinds! {
    /// One step of an Intent operation.
    IntentLog "intent.log" INTENT Log Type::Object(&intent::log::LOG);
    /// All logs of one Intent operation.
    IntentHistory "intent.history" INTENT Logs intent::history::HISTORY;
    /// What Intent sends when an operation is shared or updated.
    IntentWebhook "intent.webhook" INTENT None intent::webhook::WEBHOOK;
    /// An Intent operation as `GET operation_url` answers it.
    IntentOperation "intent.operation" INTENT None Type::Object(&intent::operation::OPERATION);
    /// The form fields that go with a file to Intent.
    IntentDocument "intent.document" INTENT Payload Type::Object(&intent::document::DOCUMENT);
    /// The body of Karé's "create unplanned preventive intervention".
    KareUnplanned "kare.unplanned" KARE Payload Type::Object(&kare::unplanned::UNPLANNED);
    /// Karé's answer 201 to that request.
    KareCreated "kare.created" KARE None Type::Object(&kare::created::CREATED);
    /// The parameters of a list of OBAPI interventions.
    ObapiQuery "obapi.query" OBAPI Payload Type::Object(&obapi::query::QUERY);
    /// A page of OBAPI interventions.
    ObapiList "obapi.list" OBAPI None Type::Object(&obapi::list::LIST);
    /// One OBAPI intervention with its lines.
    ObapiIntervention "obapi.intervention" OBAPI None Type::Object(&obapi::intervention::INTERVENTION);
    /// What OBAPI answers when it refuses.
    ObapiError "obapi.error" OBAPI None Type::Object(&obapi::error::ERROR);
    /// One step of an Intent quotation.
    IntentQuotation "intent.quotation" INTENT Log Type::Object(&intent::quotation::QUOTATION);
    /// One step of an Intent reservation.
    IntentReservation "intent.reservation" INTENT Log Type::Object(&intent::quotation::RESERVATION);
    /// The body of Karé's "create curative intervention".
    KareCurative "kare.curative" KARE Payload Type::Object(&kare::curative::CURATIVE);
    /// The body of Karé's "create routine preventive intervention".
    KareRoutine "kare.routine" KARE Payload Type::Object(&kare::routine::ROUTINE);
    /// The body of Karé's "update preventive intervention".
    KarePreventiveUpdate "kare.preventive-update" KARE Payload Type::Object(&kare::preventive_update::PREVENTIVE_UPDATE);
    /// The body of Karé's "update training exercise".
    KareTrainingUpdate "kare.training-update" KARE Payload Type::Object(&kare::training_update::TRAINING_UPDATE);
}

impl Kind {
    /// The kind with that id.
    pub fn parse(id: &str) -> Option<Kind> {
        Kind::ALL.iter().copied().find(|kind| kind.id() == id)
    }

    /// Whether a client sends payloads of this kind; the others are answers and webhooks.
    pub const fn is_sent(self) -> bool {
        !matches!(self.draft(), Draft::None)
    }

    /// Whether the whole payload is a list.
    pub const fn is_list(self) -> bool {
        matches!(self.shape(), Type::List { .. } | Type::Sequence { .. })
    }
}
