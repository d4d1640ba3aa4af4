//! What can be wrong with any text, whatever field holds it: letters that were damaged on the way, words that stand
//! for nothing, marks that nobody sees. The room judges; what is done about it is the field's affair.

mod bare;
mod damage;
mod email;
mod invisible;
mod placeholder;
mod spelled;

pub(crate) use bare::{bare, is_rounded, unquoted};
pub(crate) use damage::{Damage, control, damage, is_odd, repaired, windows_letter};
pub(crate) use email::{Email, email};
pub(crate) use invisible::{is_invisible, visible};
pub(crate) use placeholder::{holds_placeholder, is_lost_object, is_placeholder};
pub(crate) use spelled::{spelled, unspelled};
