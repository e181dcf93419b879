//! Examples of endpoints.

use std::fmt::Write;

use crate::bodies::{Answer, Body};
use crate::maker::Maker;
use crate::paging::Paging;
use crate::parameters::Group;
use crate::type_lines::Ty;
use crate::types::{Def, Way};
use crate::yaml::{json_text, quoted};

impl Maker {
    pub(crate) fn examples(
        &mut self,
        out: &mut String,
        [path, query, headers]: [&Group; 3],
        paging: Option<&Paging>,
        body: Option<&Body>,
        response: Option<&Answer>,
    ) {
        if self.rng.chance(15) {
            return;
        }
        let mut example = Vec::new();
        example.extend(self.given(path, true).map(|given| format!("path: {given}")));
        let mut given = self.given(query, false);
        if let Some(size) = paging.and_then(|paging| paging.size)
            && self.rng.chance(50)
        {
            let rest = given.as_deref().map_or(String::new(), |given| {
                format!(", {}", given.trim_start_matches('{').trim_end_matches('}'))
            });
            // Braces inside of values would be lost with the outer ones.
            if given
                .as_deref()
                .is_none_or(|given| given.matches('}').count() == 1)
            {
                given = Some(format!("{{{}: 50{rest}}}", quoted(size)));
            }
        }
        example.extend(given.map(|given| format!("query: {given}")));
        example.extend(
            self.given(headers, false)
                .map(|given| format!("headers: {given}")),
        );
        if let Some(body) = body {
            let json = match body.ty.map(|at| (at, &self.types[at].def)) {
                None if body.whole.is_some() => {
                    let ty = body.whole.clone().unwrap_or(Ty::Scalar("any"));
                    self.json(&ty, Way::Create)
                }
                Some((at, Def::Union(_) | Def::OneOf { .. })) => {
                    self.json(&Ty::Name(at), Way::Create)
                }
                Some((at, _)) => self.named_object(at, &body.fields, body.way),
                None => self.object(&body.fields, body.way),
            };
            let wrap = body.wrap.iter();
            let json = wrap.rfold(json, |json, key| format!("{{{}: {json}}}", json_text(key)));
            example.push(format!("request: |\n          {json}"));
        }
        if let Some(response) = response {
            let headers = response.headers.iter();
            let headers = headers.map(|(name, value)| {
                let value = match *name {
                    "Link" => "</last>; rel=\"last prev\"".to_owned(),
                    _ => (*value).to_owned(),
                };
                format!("{}: {}", quoted(name), quoted(&value))
            });
            let headers: Vec<_> = headers.collect();
            if !headers.is_empty() {
                example.push(format!("response_headers: {{{}}}", headers.join(", ")));
            }
            example.push(format!("response: |\n          {}", response.body));
        }
        if self.rng.chance(20) {
            example.push(format!("status: {}", self.rng.pick(&[200, 201, 202])));
        }
        let _ = writeln!(
            out,
            "    examples:\n      - title: {}",
            quoted(
                self.rng
                    .word(&["plain", "with a \"quote\"", "type", "It works"])
            )
        );
        for part in example {
            let _ = writeln!(out, "        {part}");
        }
    }
}
