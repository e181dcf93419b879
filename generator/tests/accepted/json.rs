//! Values as JSON.

use std::collections::BTreeMap;

use crate::fields::Field;
use crate::maker::Maker;
use crate::random::Rng;
use crate::type_lines::{Ty, constant};
use crate::types::{Def, Way};
use crate::words::STRINGS;
use crate::yaml::json_text;

impl Maker {
    /// A value as JSON.
    pub(crate) fn json(&mut self, ty: &Ty, way: Way) -> String {
        self.depth += 1;
        let deep = self.depth > 6;
        let json = match ty {
            Ty::Scalar(name) => self.scalar(name, way),
            Ty::Enum(values) => json_text(self.rng.word(values)),
            Ty::Name(at) => {
                let at = *at;
                match &self.types[at].def {
                    Def::Alias(ty) => {
                        let ty = ty.clone();
                        self.json(&ty, way)
                    }
                    Def::Codes { values, int } => {
                        let (values, int) = (values.clone(), *int);
                        let (_, code) = self.rng.pick(&values).clone();
                        if int { code } else { json_text(&code) }
                    }
                    Def::Object { .. } => {
                        let way = if way == Way::Response {
                            way
                        } else {
                            Way::Create
                        };
                        let fields = self.fields(at, way);
                        self.named_object(at, &fields, way)
                    }
                    Def::Union(members) => {
                        let member = self.rng.pick(members).clone();
                        self.json(&member, way)
                    }
                    Def::OneOf { by, tags } => {
                        let (by, tag) = (*by, *self.rng.pick(tags));
                        self.tagged(by, tag, way)
                    }
                }
            }
            Ty::Nullable(_) if self.rng.chance(30) => "null".to_owned(),
            Ty::Nullable(inner) => self.json(inner, way),
            Ty::Text(inner) => {
                let inside = self.json(inner, way);
                let may_be_bare = way == Way::Response && inside.starts_with(['{', '[']);
                if may_be_bare && self.rng.chance(30) {
                    inside
                } else {
                    json_text(&inside)
                }
            }
            Ty::List(inner) => {
                let count = if deep { 0 } else { self.rng.below(4) };
                let items: Vec<String> = (0..count).map(|_| self.json(inner, way)).collect();
                format!("[{}]", items.join(", "))
            }
            Ty::Map(inner) => {
                let count = if deep { 0 } else { self.rng.below(3) };
                let entries: Vec<String> = self
                    .rng_keys(count)
                    .iter()
                    .map(|key| format!("{}: {}", json_text(key), self.json(inner, way)))
                    .collect();
                format!("{{{}}}", entries.join(", "))
            }
            Ty::Pairs(inner) => {
                let count = if deep { 0 } else { self.rng.below(3) };
                let pairs: Vec<String> = self
                    .rng_keys(count)
                    .iter()
                    .map(|key| {
                        format!(
                            "{{\"key\": {}, \"value\": {}}}",
                            json_text(key),
                            self.json(inner, way)
                        )
                    })
                    .collect();
                format!("[{}]", pairs.join(", "))
            }
        };
        self.depth -= 1;
        json
    }

    pub(crate) fn rng_keys(&mut self, count: usize) -> Vec<&'static str> {
        let mut keys: Vec<&'static str> = Vec::new();
        while keys.len() < count {
            let key = self.rng.word(&[
                "a", "b c", "ü", "type", "x\"y", "", "1", "key", "value", "a.b",
            ]);
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        keys
    }

    pub(crate) fn scalar(&mut self, name: &str, way: Way) -> String {
        let text = |rng: &mut Rng, from: &[&'static str]| json_text(rng.word(from));
        let plain = |rng: &mut Rng, from: &[&'static str]| rng.word(from).to_owned();
        if let Some(json) = constant(name) {
            return json;
        }
        let rng = &mut self.rng;
        match name {
            "string" => text(rng, STRINGS),
            "file" => plain(
                rng,
                &[
                    "\"\"",
                    "\"a,b\\r\\n--x\"",
                    "{\"name\": \"ü \\\"1\\\".csv\", \"content\": \"ö\", \"type\": \"text/csv\"}",
                    "{\"name\": \"\", \"content\": \"x\"}",
                ],
            ),
            "bool" => plain(rng, &["true", "false"]),
            "int" => plain(
                rng,
                &[
                    "0",
                    "1",
                    "-1",
                    "12345",
                    "9223372036854775807",
                    "-9223372036854775808",
                    "3000000000",
                    "-2147483649",
                ],
            ),
            "int32" => plain(rng, &["0", "-2147483648", "2147483647", "7"]),
            "uint" => plain(rng, &["0", "7", "18446744073709551615", "4294967296"]),
            "float" => plain(
                rng,
                &[
                    "0.5",
                    "-1.25",
                    "3.14",
                    "3.14159",
                    "2.718281828459045",
                    "1e3",
                    "100.0",
                    "1e22",
                    "1.5e300",
                    "-0.0",
                    "0.1",
                    "5e-324",
                    "1.7976931348623157e308",
                    "7",
                ],
            ),
            "decimal" => plain(
                rng,
                &[
                    "1.50",
                    "0",
                    "-0.01",
                    "12345678901234567890.12345678",
                    "100",
                    "19.9",
                ],
            ),
            "date" => text(rng, &["2026-01-31", "1999-12-31", "0001-01-01"]),
            "datetime" => text(
                rng,
                &[
                    "2026-01-31T12:00:00Z",
                    "2026-01-31T12:00:00.123+02:00",
                    "2026-01-31T12:00:00.000000Z",
                    "1970-01-01T00:00:00-05:30",
                ],
            ),
            "any" => plain(
                rng,
                &[
                    "1",
                    "\"text\"",
                    "null",
                    "true",
                    "1.5",
                    "[]",
                    "{}",
                    "[1, null, {\"a\": [true]}]",
                    "{\"a\": {\"b\": null}}",
                    "18446744073709551615",
                    "-9223372036854775808",
                    "\"quo\\\"te\"",
                    "1e5",
                    "[\"# \\\"#\"]",
                    "123456789012345678901234567890",
                ],
            ),
            "string<int>" => match way {
                Way::Response => plain(rng, &["\"5\"", "\"-12\"", "5"]),
                _ => text(rng, &["5", "-12", "0"]),
            },
            "string<int32>" => text(rng, &["5", "-12", "0"]),
            "string<uint>" => text(rng, &["5", "18446744073709551615"]),
            "string<decimal>" => text(rng, &["1.50", "-0.01", "7"]),
            "string<bool>" => text(rng, &["true", "false"]),
            "date(%Y:%m:%d)" => text(rng, &["2026:01:31", "1999:12:01"]),
            "date(%d.%m.%Y)" => text(rng, &["31.01.2026", "01.12.1999"]),
            "datetime(unix)" => plain(rng, &["0", "1700000000", "-1"]),
            "datetime(unix_ms)" => plain(rng, &["0", "1700000000123", "1700000000000"]),
            "datetime(rfc2822)" => text(
                rng,
                &[
                    "Sat, 31 Jan 2026 12:05:09 +0200",
                    "Sat, 03 Jan 2026 12:05:09 GMT",
                    "Sat, 03 Jan 2026 12:05:00 -0000",
                ],
            ),
            "datetime(dotnet)" => text(rng, &["/Date(1704153600000+0200)/", "/Date(-5)/"]),
            "datetime(%d.%m.%Y %H:%M)" => text(rng, &["31.01.2026 12:05", "01.12.1999 00:00"]),
            "datetime(%Y%m%dT%H%M%S)" => text(rng, &["20260131T120500", "19991201T235959"]),
            "datetime(%Y-%m-%d %H:%M:%S%z)" => text(
                rng,
                &["2026-01-31 12:05:09+0000", "1999-12-01 23:59:59+0000"],
            ),
            _ => text(rng, &["2026-01-31T12:05:09", "1999-12-01T00:00:00"]),
        }
    }

    pub(crate) fn object(&mut self, fields: &[Field], way: Way) -> String {
        let mut members = Vec::new();
        let decided = match way {
            Way::Response => BTreeMap::new(),
            _ => self.decided(fields),
        };
        for field in fields {
            let is_sent = way != Way::Response && field.ty.is_constant();
            let required = is_sent || (field.mark == "!" && way != Way::Update);
            let deep = self.depth > 4;
            let skipped = match decided.get(&field.name) {
                Some(given) => !given,
                None => !required && (deep || self.rng.chance(30)),
            };
            if skipped {
                continue;
            }
            let may_be_null = match way {
                Way::Response => field.mark != "!",
                _ => field.mark == "?",
            };
            let mut value = if may_be_null && self.rng.chance(20) {
                "null".to_owned()
            } else if field.blank && way == Way::Response && self.rng.chance(20) {
                "\"\"".to_owned()
            } else {
                self.json(&field.ty, way)
            };
            // A form sends nothing of what is empty.
            for _ in 0..9 {
                let is_empty = ["[]", "{}"].contains(&value.as_str());
                if is_empty && decided.contains_key(&field.name) {
                    value = self.json(&field.ty, way);
                }
            }
            members.push(format!("{}: {value}", json_text(&field.name)));
        }
        format!("{{{}}}", members.join(", "))
    }
}
