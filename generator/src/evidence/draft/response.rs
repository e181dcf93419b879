//! What comes back, as an endpoint says it.

use indexmap::IndexMap;

use super::build::{Builder, line};
use super::call::{Page, Payload};
use super::fields::{Names, evidence};
use super::line::{Side, Ty, scalar};
use super::plan::Plan;
use super::roles::{Role, payload_object};
use super::seen::Seen;
use crate::spec::grammar::{PlaceLine, place};
use crate::spec::{Endpoint, Field, Meaning, Paging, PagingOf, Returns, Verb};
use crate::text::case;

impl Builder<'_, '_, '_> {
    pub(super) fn respond(&self, role: &Role<'_>, endpoint: &mut Endpoint, names: &mut Names) {
        let call = &self.calls[role.call];
        let is_loose = self.loose.responses.contains(&role.call);
        let verb = role.verb;
        if verb == Some(Verb::List) {
            endpoint.paging = Some(PagingOf::Off);
        }
        let mut doubt = |aspect: &str, why: &str| {
            endpoint.doubts.insert(aspect.to_owned(), why.to_owned());
        };
        match &call.payload {
            Payload::Nothing if verb == Some(Verb::Delete) => {}
            Payload::Nothing => endpoint.returns = Some(Returns::Nothing),
            Payload::Unknown => {
                doubt("responses", "no response of a successful call was recorded");
                endpoint.returns = (verb != Some(Verb::Delete)).then(|| line("any"));
            }
            Payload::Bytes => endpoint.returns = Some(Returns::Bytes),
            Payload::Value { .. } | Payload::Page(_) if is_loose => {
                doubt("responses", "no type fits all recorded responses");
                let is_json = call.empty().is_none();
                endpoint.returns = Some(if is_json { line("any") } else { Returns::Bytes });
            }
            Payload::Value { at, seen } => {
                self.respond_value(role, seen, endpoint);
                endpoint.at = at.as_ref().map(|at| PlaceLine {
                    parsed: place::places(at),
                });
            }
            Payload::Page(page) => self.respond_page(role, page, endpoint, names),
        }
        if let Some(status) = call.empty().filter(|_| !is_loose) {
            let empty = IndexMap::from([(status.to_string(), Meaning::Empty)]);
            endpoint.responses = empty.into();
        }
    }

    /// Whether a call returns the resource without saying so.
    fn is_implied(role: &Role<'_>) -> bool {
        role.returned == Some(role.group) && role.verb.is_some_and(|verb| verb != Verb::Delete)
    }

    fn respond_value(&self, role: &Role<'_>, seen: &Seen, endpoint: &mut Endpoint) {
        let is_list = seen.list.is_some();
        let is_usual = (role.verb == Some(Verb::List)) == is_list;
        let has_object = payload_object(&self.calls[role.call].payload).is_some();
        if !(Self::is_implied(role) && is_usual && has_object) {
            endpoint.returns = Some(line(&self.value(role, seen)));
        }
    }

    fn respond_page(
        &self,
        role: &Role<'_>,
        page: &Page,
        endpoint: &mut Endpoint,
        names: &mut Names,
    ) {
        let verb = role.verb;
        endpoint.paging = self.plan(&page.found.plan, verb);
        if !(Self::is_implied(role) && verb == Some(Verb::List)) {
            endpoint.returns = Some(line(&self.item(role, &page.item)));
        }
        if let Some(doubt) = page.found.doubt {
            endpoint
                .doubts
                .insert("paging".to_owned(), doubt.to_owned());
        }
        let query = page.found.query.iter().map(String::as_str);
        let body = page
            .found
            .body
            .iter()
            .filter_map(|keys| keys.last())
            .map(String::as_str);
        for rust in query.chain(body).filter_map(case::value) {
            names.take(&rust);
        }
        endpoint.envelope = self.envelope_of(role, page).into();
    }

    /// What stands beside the list of a page.
    fn envelope_of(&self, role: &Role<'_>, page: &Page) -> IndexMap<String, Field> {
        let mut names = Names::default();
        let facts = page.found.facts.iter().filter(|fact| fact.len() == 1);
        let facts = facts.filter_map(|fact| case::value(&fact[0]));
        let words = ["next", "more", "last", "total", "pages", "items"].map(str::to_owned);
        for taken in facts.chain(words) {
            names.take(&taken);
        }
        let name = format!("{}Page", role.named.request);
        let owner = self.types.list.iter().position(|ty| ty.name == name);
        let fields = page.envelope.iter().map(|(key, seen)| {
            let ty = self.types.ty(owner.unwrap_or(role.group), key, false, seen);
            // The enum of a page's field has no name.
            let ty = if ty.is_enum() { Ty::new("string") } else { ty };
            let marked = ty.marked(if seen.nulls > 0 { "?" } else { "" });
            let evidence = evidence(seen.day.as_deref(), ty.guess.as_deref(), true);
            let mut field = Field::written(&format!("{marked} {evidence}"));
            field.rust = names.of(key);
            field.long = field.rust.is_some();
            (key.clone(), field)
        });
        fields.collect()
    }

    /// The paging of a list, as far as it is not that of the API.
    fn plan(&self, plan: &Plan, verb: Option<Verb>) -> Option<PagingOf> {
        let own = |paging: Paging| Some(PagingOf::Own(Box::new(paging)));
        let Some(usual) = self.paging.as_ref().filter(|usual| usual.has_way(plan)) else {
            return own(plan.spec());
        };
        match verb {
            Some(Verb::List) if usual.items == plan.items => None,
            _ => own(Plan {
                items: plan.items.clone(),
                ..Plan::default()
            }
            .spec()),
        }
    }

    /// The line of a value that is returned.
    fn value(&self, role: &Role<'_>, seen: &Seen) -> String {
        if seen.nulls > 0 {
            return "any".to_owned();
        }
        match &seen.list {
            Some(list) if seen.kinds() == 1 => format!("{}[]", self.item(role, &list.items)),
            _ => self.item(role, seen),
        }
    }

    fn item(&self, role: &Role<'_>, seen: &Seen) -> String {
        let is_object = seen.kinds() == 1 && seen.object.is_some();
        if let Some(id) = role.returned.filter(|_| is_object) {
            return self.types.list[id].name.clone() + if seen.nulls > 0 { "?" } else { "" };
        }
        let ty = scalar(seen, "", Side::Received);
        let is_plain = ["string", "int", "bool", "float"].contains(&ty.text.as_str())
            && seen.kinds() == 1
            && seen.nulls == 0;
        // Dates and numbers in text are read as fields only.
        match seen.texts.count {
            0 if is_plain => ty.text,
            count if count > 0 && seen.kinds() == 1 && seen.nulls == 0 => "string".to_owned(),
            _ => "any".to_owned(),
        }
    }
}
