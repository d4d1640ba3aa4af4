//! Values of JavaScript as the JSON text that would go over the wire.
//!
//! Every value has a text: what `JSON.stringify` would refuse or drop without a word stands in it as half a
//! surrogate pair and a name, which no JSON text can hold, and which the check turns into `value.not-json`.
//! Getters, proxies and `toJSON` may throw; each is asked once. Texts that are already JavaScript strings
//! become bytes here too.

use alloc::string::String;
use alloc::vec::Vec;

use js_sys::{Array, BigInt, Boolean, Date, Function, JSON, JsString, Map, Number, Reflect, Set};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use crate::json::write::whole;
use crate::options::Options;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Array, js_name = isArray, catch)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;

    #[wasm_bindgen(js_namespace = Object, js_name = keys, catch)]
    fn keys(value: &JsValue) -> Result<Array, JsValue>;

    #[wasm_bindgen(js_namespace = ArrayBuffer, js_name = isView)]
    fn is_view(value: &JsValue) -> bool;
}

/// UTF-8 that keeps half a surrogate pair as three bytes, which the scanner names.
pub fn wtf8(text: &JsString) -> Vec<u8> {
    if text.is_valid_utf16() {
        return String::from(text).into_bytes();
    }
    let mut bytes = Vec::new();
    for unit in char::decode_utf16(text.iter()) {
        match unit {
            Ok(letter) => bytes.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes()),
            Err(half) => {
                let [high, low] = half.unpaired_surrogate().to_be_bytes();
                bytes.extend_from_slice(&[0xed, 0x80 | (high & 0x0f) << 2 | low >> 6, 0x80 | (low & 0x3f)]);
            }
        }
    }
    bytes
}

/// A value as the JSON text that would go over the wire.
pub fn wire(value: &JsValue, options: &Options) -> String {
    let mut wire = Wire { text: String::new(), ancestors: Vec::new(), options };
    // A text that is already too long is left in the middle, and refused for its length.
    let _ = wire.place(None, &JsValue::from_str(""), || Ok(value.clone()));
    wire.text
}

/// The text is longer than may be read.
struct Enough;

struct Wire<'o> {
    text: String,
    ancestors: Vec<JsValue>,
    options: &'o Options,
}

impl Wire<'_> {
    fn put(&mut self, part: &str) -> Result<(), Enough> {
        self.text.push_str(part);
        if self.text.len() > self.options.max_bytes { Err(Enough) } else { Ok(()) }
    }

    /// No JSON text holds half a surrogate pair: behind one, the place says what stands there.
    fn outside(&mut self, what: &str) -> Result<(), Enough> {
        let quoted = JSON::stringify(&JsValue::from_str(what)).map(String::from).unwrap_or_default();
        self.put("\"\\ud800quitus:")?;
        self.put(quoted.strip_prefix('"').unwrap_or("\""))
    }

    /// Writes what stands in a place; with a member's `before` in front, and not at all when it is `undefined`.
    fn place(
        &mut self,
        before: Option<&str>,
        key: &JsValue,
        read: impl Fn() -> Result<JsValue, JsValue>,
    ) -> Result<bool, Enough> {
        let found = read().map_err(|_| "getter").and_then(|value| converted(value, key));
        if before.is_some() && found.as_ref().is_ok_and(JsValue::is_undefined) {
            return Ok(false);
        }
        self.put(before.unwrap_or_default())?;
        match found {
            Ok(value) => self.write(&value)?,
            Err(what) => self.outside(what)?,
        }
        Ok(true)
    }

    fn write(&mut self, value: &JsValue) -> Result<(), Enough> {
        if value.is_object() {
            return self.container(value);
        }
        match value.as_f64() {
            Some(number) if number.is_nan() => return self.outside("NaN"),
            Some(number) if number.is_infinite() => {
                return self.outside(if number > 0.0 { "Infinity" } else { "-Infinity" });
            }
            _ => {}
        }
        if value.is_null() || value.is_string() || value.as_bool().is_some() || value.as_f64().is_some() {
            let text = JSON::stringify(value).map(String::from).unwrap_or_default();
            return self.put(&text);
        }
        let what = value.js_typeof().as_string().unwrap_or_default();
        self.outside(&what)
    }

    fn container(&mut self, value: &JsValue) -> Result<(), Enough> {
        if self.ancestors.contains(value) {
            return self.outside("cycle");
        }
        // One bracket more than allowed: the depth is then found as it would be in a text.
        if self.ancestors.len() > self.options.depth() {
            return self.put("0");
        }
        match Members::of(value) {
            Err(what) => self.outside(&what),
            Ok(members) => {
                self.ancestors.push(value.clone());
                let written = match members {
                    Members::Elements(length) => self.elements(value, length),
                    Members::Named(keys) => self.members(value, &keys),
                };
                self.ancestors.pop();
                written
            }
        }
    }

    fn elements(&mut self, list: &JsValue, length: u32) -> Result<(), Enough> {
        self.put("[")?;
        for index in 0..length {
            if index > 0 {
                self.put(",")?;
            }
            let mut key = Vec::new();
            whole(i64::from(index), &mut key);
            let key = JsValue::from_str(&String::from_utf8(key).unwrap_or_default());
            self.place(None, &key, || Reflect::get_u32(list, index))?;
        }
        self.put("]")
    }

    fn members(&mut self, object: &JsValue, keys: &Array) -> Result<(), Enough> {
        self.put("{")?;
        let mut comma = "";
        for key in keys.iter() {
            let mut before = String::from(comma);
            before.push_str(&JSON::stringify(&key).map(String::from).unwrap_or_default());
            before.push(':');
            if self.place(Some(&before), &key, || Reflect::get(object, &key))? {
                comma = ",";
            }
        }
        self.put("}")
    }
}

/// What a container holds.
enum Members {
    Elements(u32),
    Named(Array),
}

impl Members {
    /// Or the name of an object of which JSON would silently keep nothing, or only numbered bytes.
    fn of(value: &JsValue) -> Result<Members, String> {
        let unreadable = |_| String::from("unreadable");
        if is_invalid_date(value) {
            return Err("invalid Date".into());
        }
        if is_array(value).map_err(unreadable)? {
            let length = Reflect::get(value, &"length".into()).map_err(unreadable)?;
            return Ok(Members::Elements(length.as_f64().unwrap_or_default() as u32));
        }
        let keys = keys(value).map_err(unreadable)?;
        let prototype = Reflect::get_prototype_of(value).map_err(unreadable)?;
        let plain = prototype.is_null() || is_root(&prototype).map_err(unreadable)?;
        let numbered = is_view(value) || value.is_instance_of::<Map>() || value.is_instance_of::<Set>();
        if plain || keys.length() > 0 && !numbered {
            return Ok(Members::Named(keys));
        }
        let maker = Reflect::get(value, &"constructor".into()).map_err(unreadable)?;
        let name = Reflect::get(&maker, &"name".into()).ok().and_then(|name| name.as_string()).unwrap_or_default();
        if matches!(name.as_str(), "" | "Object") { Ok(Members::Named(keys)) } else { Err(name) }
    }
}

/// Whether a prototype is `Object.prototype`, also that of another realm: nothing is above it.
fn is_root(prototype: &JsValue) -> Result<bool, JsValue> {
    Ok(Reflect::get_prototype_of(prototype)?.is_null())
}

/// What `JSON.stringify` would write instead of a value: what its `toJSON` says, the primitive in a box.
fn converted(value: JsValue, key: &JsValue) -> Result<JsValue, &'static str> {
    let mut value = value;
    if (value.is_object() || value.is_function()) && !is_invalid_date(&value) {
        let convert = Reflect::get(&value, &"toJSON".into()).map_err(|_| "unreadable")?;
        if let Some(convert) = convert.dyn_ref::<Function>() {
            value = convert.call1(&value, key).map_err(|_| "toJSON")?;
        }
    }
    let boxed = value.is_object()
        && (value.is_instance_of::<Number>()
            || value.is_instance_of::<JsString>()
            || value.is_instance_of::<Boolean>()
            || value.is_instance_of::<BigInt>());
    if boxed { method(&value, "valueOf").map_err(|_| "unreadable") } else { Ok(value) }
}

fn is_invalid_date(value: &JsValue) -> bool {
    let time = || method(value, "getTime").ok().and_then(|time| time.as_f64());
    value.is_instance_of::<Date>() && time().is_some_and(f64::is_nan)
}

/// What a method without arguments answers.
fn method(value: &JsValue, name: &str) -> Result<JsValue, JsValue> {
    Reflect::get(value, &name.into())?.dyn_into::<Function>()?.call0(value)
}
