//! A subscriber of `tracing` that keeps everything.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex, MutexGuard};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Keeps all spans and events; clones share them.
#[derive(Clone, Default)]
pub(crate) struct Collector(Arc<Mutex<Kept>>);

#[derive(Default)]
struct Kept {
    spans: Vec<Fields>,
    events: Vec<Fields>,
    entered: Vec<u64>,
}

/// The fields as text; `name`, `target` and, for events, `parent` beside them.
pub(crate) type Fields = BTreeMap<String, String>;

impl Collector {
    /// Runs something and keeps what it traces in this thread.
    pub(crate) fn during<T>(&self, run: impl FnOnce() -> T) -> T {
        tracing::subscriber::with_default(self.clone(), run)
    }

    /// The spans of clients, in their order.
    pub(crate) fn spans(&self) -> Vec<Fields> {
        own(&self.kept().spans)
    }

    /// The events of clients, in their order.
    pub(crate) fn events(&self) -> Vec<Fields> {
        own(&self.kept().events)
    }

    /// All of it, of whatever crate.
    pub(crate) fn text(&self) -> String {
        let kept = self.kept();
        format!("{:?} {:?}", kept.spans, kept.events)
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap()
    }
}

fn own(fields: &[Fields]) -> Vec<Fields> {
    let is_own = |fields: &&Fields| fields["target"].starts_with("client_runtime");
    fields.iter().filter(is_own).cloned().collect()
}

fn fields_of(metadata: &Metadata<'_>, record: impl FnOnce(&mut Reader)) -> Fields {
    let mut reader = Reader::default();
    record(&mut reader);
    let about = [("name", metadata.name()), ("target", metadata.target())];
    let about = about.map(|(key, value)| (key.to_owned(), value.to_owned()));
    reader.0.extend(about);
    reader.0
}

#[derive(Default)]
struct Reader(Fields);

impl Visit for Reader {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name().to_owned(), value.to_owned());
    }
}

impl Subscriber for Collector {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let spans = &mut self.kept().spans;
        spans.push(fields_of(attributes.metadata(), |reader| {
            attributes.record(reader);
        }));
        Id::from_u64(spans.len().try_into().unwrap())
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let mut reader = Reader::default();
        values.record(&mut reader);
        let index = usize::try_from(span.into_u64()).unwrap() - 1;
        self.kept().spans[index].extend(reader.0);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = fields_of(event.metadata(), |reader| event.record(reader));
        let mut kept = self.kept();
        let parent = event.parent().map(Id::into_u64);
        if let Some(parent) = parent.or(kept.entered.last().copied()) {
            fields.insert("parent".to_owned(), parent.to_string());
        }
        kept.events.push(fields);
    }

    fn enter(&self, span: &Id) {
        self.kept().entered.push(span.into_u64());
    }

    fn exit(&self, _: &Id) {
        self.kept().entered.pop();
    }
}
