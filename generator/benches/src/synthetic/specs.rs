//! The API in our language.

use std::fmt::Write;

use generator::Source;

use super::ENDPOINTS;
use super::fields::{Field, IMMUTABLE, RECEIVED};
use super::resource::Resource;

const CLIENT: &str = "\
client: synthetic-client
about: A synthetic API.
";

const API: &str = "\
api: synthetic
spec: 2
title: Synthetic
docs: https://docs.example.com/api
seen: 2026-11-20
base: https://api.example.com/v1
auth: {bearer: '{token}'}
paging: {items: entries, next: cursor, more: has_more, send: {cursor: cursor, size: per_page}}
";

const SHARED: &str = "\
types:
  Channel: web | phone | store | partner -- Where something comes from
  Address:
    about: A place that letters reach.
    fields:
      street: string! -- Street and number
      city: string! -- The town
      country: string! 2..2 -- ISO 3166 code
";

/// So many endpoints; where they are no whole resources, the last one has some of its own.
pub(super) fn folder(endpoints: usize) -> Vec<Source> {
    let shared = [
        Source::new("client.yaml", CLIENT),
        Source::new("synthetic/api.yaml", API),
        Source::new("synthetic/shared.yaml", SHARED),
    ];
    let resources = (0..endpoints.div_ceil(ENDPOINTS)).map(|number| {
        let resource = Resource::new(number);
        let path = format!("synthetic/{}.yaml", resource.file);
        let text = file(&resource, endpoints - number * ENDPOINTS);
        Source::new(path, text)
    });
    shared.into_iter().chain(resources).collect()
}

/// A resource with so many of its endpoints.
fn file(resource: &Resource, endpoints: usize) -> String {
    let name = &resource.name;
    let fields = lines(resource.fields());
    let immutable = lines(IMMUTABLE.iter());
    let received = lines(RECEIVED.iter());
    let mut text = format!(
        "\
resource: {name}
about: What the service knows about such things.

types:
  {name}:
    about: One of the things that the service keeps.
    fields:
{fields}    immutable:
{immutable}    response:
{received}
endpoints:
"
    );
    text.extend(self::endpoints(resource).into_iter().take(endpoints));
    text
}

fn endpoints(resource: &Resource) -> [String; ENDPOINTS] {
    let path = &resource.path;
    let page = resource.file.replace('_', "-");
    let answer = object(resource.received());
    let create = object(resource.created());
    [
        format!(
            "  list:
    http: GET /{path}
    doc: /{page}/list
    query:
      q: string -- Words that must be in it
      active: bool -- Only those that can be used now, or only the others
      created_after: date -- Only those made later than this day
    example:
      query: {{q: harbour, per_page: 1}}
      response: |
        {{\"entries\": [{answer}], \"cursor\": \"b2Zmc2V0\", \"has_more\": true}}
"
        ),
        format!(
            "  get:
    http: GET /{path}/{{id}}
    doc: /{page}/get
    example:
      path: {{id: 90210}}
      response: |
        {answer}
"
        ),
        format!(
            "  create:
    http: POST /{path}
    doc: /{page}/create
    needs: an API key with the right to write
    example:
      status: 201
      request: |
        {create}
      response: |
        {answer}
"
        ),
        format!(
            "  update:
    http: PATCH /{path}/{{id}}
    doc: /{page}/update
    needs: an API key with the right to write
    doubts:
      example: the page calls the name required, the sample leaves it out
    example:
      path: {{id: 90210}}
      request: |
        {{\"name\": \"Harbour lights\"}}
      response: |
        {answer}
"
        ),
        format!(
            "  delete:
    http: DELETE /{path}/{{id}}
    doc: /{page}/delete
    example:
      path: {{id: 90210}}
"
        ),
    ]
}

fn lines(fields: impl Iterator<Item = &'static Field>) -> String {
    let mut text = String::new();
    for Field {
        name, line, words, ..
    } in fields
    {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "      {name}: {line} -- {words}");
    }
    text
}

fn object(fields: impl Iterator<Item = &'static Field>) -> String {
    let members: Vec<_> = fields
        .map(|field| format!("\"{}\": {}", field.name, field.sample))
        .collect();
    format!("{{{}}}", members.join(", "))
}
