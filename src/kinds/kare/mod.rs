//! Karé: interventions and training exercises, as one creates and changes them, docs/domain.md §2.

pub mod created;
pub mod curative;
pub mod preventive_update;
pub mod routine;
pub mod training_update;
pub mod unplanned;

mod rules;

use crate::date::Profile;
use crate::json::number::SAFE;
use crate::shape::{IntegerRange, Type};

/// Names of fields as people who write French have them.
const OTHER_NAMES: &str = "statut=status,debutprevu=scheduledStart,datedebut=scheduledStart,finprevue=scheduledEnd,\
    datefin=scheduledEnd,datededebut=scheduledStart,datedefin=scheduledEnd,debuteffectif=actualStart,datedebut=actualStart,\
    entreprise=companyId,societe=companyId,regles=ruleIds,prenom=firstName,nom=lastName,commentaire=comment,taille=size,\
    motif=reason,regle=ruleId";

/// Zero and below are legal by the contract, and no identifier.
const ID: Type = Type::Whole(&IntegerRange { min: -SAFE, max: SAFE, plausible: 1, text: false });
/// A list that may be empty: no page says how many there must be.
const IDS: Type = Type::List { of: &ID, least: 0 };
/// Its meaning is not published; examples show 0 and 1.
const STATUS: Type = Type::Whole(&IntegerRange { min: -SAFE, max: SAFE, plausible: 0, text: false });
const DATE: Type = Type::Date(Profile::Kare);
