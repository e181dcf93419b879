use crate::ir::{Crate, Decode, Item, Module, Request, Sent};
use crate::{Source, check, lower, spec};

const API: &str = "\
api: shop
spec: 2
docs: https://shop.example.com/docs
base: https://api.example.com
auth: {bearer: '{token}'}
";

fn lowered(resource: &str) -> Crate {
    let sources = [
        Source::new("shop/api.yaml", API),
        Source::new("shop/orders.yaml", resource),
    ];
    let (specs, found) = spec::parse(&sources);
    let (model, _) = check::check(&specs, found).expect("the spec passes");
    lower::lower(&model)
}

/// What one field becomes on each side: presence when sent, type and codec when received.
fn decisions(krate: &Crate) -> String {
    let mut lines = Vec::new();
    for item in krate
        .apis
        .iter()
        .flat_map(|api| &api.modules)
        .flat_map(|module| &module.items)
    {
        match item {
            Item::Request(request) => {
                let operation = &request.operation;
                lines.push(format!(
                    "{} = {} {} idempotent={} body={:?} -> {:?} by {}",
                    request.sent.ident,
                    operation.method,
                    operation.path,
                    operation.idempotent,
                    request.body,
                    request.output,
                    read(&request.decode)
                ));
                lines.extend(request.sent.fields.iter().map(|field| {
                    format!(
                        "    {} {:?} {:?} {:?} as {:?}",
                        field.ident, field.place, field.presence, field.ty, field.codec
                    )
                }));
            }
            Item::Sent(sent) => lines.push(format!("sent {}", sent.ident)),
            Item::Model(model) => {
                lines.push(format!("received {}", model.ident));
                lines.extend(model.fields.iter().map(|field| {
                    format!(
                        "    {} {:?} {:?} as {:?}",
                        field.ident, field.stands, field.ty, field.codec
                    )
                }));
            }
            Item::Enum(found) => lines.push(format!("enum {} {:?}", found.ident, found.kind)),
            Item::Union(union) => lines.push(format!("union {}", union.ident)),
            Item::OneOf(oneof) => lines.push(format!("oneof {}", oneof.ident)),
            Item::Newtype(newtype) => {
                lines.push(format!("newtype {} {:?}", newtype.ident, newtype.inner));
            }
            Item::Alias(alias) => lines.push(format!("alias {} {:?}", alias.ident, alias.ty)),
        }
    }
    lines.join("\n")
}

/// How a response is read, where a codec is not named elsewhere.
fn read(decode: &Decode) -> String {
    match decode {
        Decode::Json { at: None, codec } => format!("Json as {codec:?}"),
        decode => format!("{decode:?}"),
    }
}

#[test]
fn marks_decide_presence_by_direction() {
    let krate = lowered(
        "\
resource: Order
types:
  Order:
    fields: {plain: string, always: string!, nullable: string?}
    response: {id: int!}
endpoints:
  create: {http: POST /orders, doc: /create}
  update: {http: 'PATCH /orders/{id}', doc: /update}
",
    );
    insta::assert_snapshot!(decisions(&krate), @r"
    CreateOrder = POST /orders idempotent=false body=Json -> Named(Ident(Order)) by Json as Same
        plain Body Optional String as Same
        always Body Required String as Same
        nullable Body ThreeState String as Same
    UpdateOrder = PATCH /orders/{id} idempotent=false body=Json -> Named(Ident(Order)) by Json as Same
        id Path Required I64 as Same
        plain Body Optional String as Same
        always Body Optional String as Same
        nullable Body ThreeState String as Same
    received Order
        id Always I64 as Same
        plain Maybe String as Same
        always Always String as Same
        nullable OrNull String as Same
    ");
}

#[test]
fn one_name_has_two_codecs() {
    let krate = lowered(
        "\
resource: Order
types:
  Order:
    request: {custom: pairs<any>}
    response: {id: int!, custom: map<any>, total: string<decimal>, weight: 'decimal[]', day: date?}
endpoints:
  update: {http: 'PATCH /orders/{id}', doc: /update}
",
    );
    insta::assert_snapshot!(decisions(&krate), @r"
    UpdateOrder = PATCH /orders/{id} idempotent=false body=Json -> Named(Ident(Order)) by Json as Same
        id Path Required I64 as Same
        custom Body Optional Map(Json) as Pairs(Same)
    received Order
        id Always I64 as Same
        custom Maybe Map(Json) as Same
        total Maybe Decimal as Text
        weight Maybe List(Decimal) as List(Digits)
        day OrNull Date as Date
    ");
}

#[test]
fn a_type_that_goes_both_ways_has_two_structs() {
    let krate = lowered(
        "\
resource: Order
types:
  OrderId: string /^ord_/
  Tags: string[]
  Line: {fields: {sku: string!}, response: {id: int!}}
  Order:
    fields: {lines: 'Line[]', tags: Tags, state: open | paid}
    response: {id: OrderId!}
endpoints:
  create: {http: POST /orders, doc: /create}
  get: {http: 'GET /orders/{id}', doc: /get}
  delete: {http: 'DELETE /orders/{id}', doc: /delete}
",
    );
    insta::assert_snapshot!(decisions(&krate), @r"
    CreateOrder = POST /orders idempotent=false body=Json -> Named(Ident(Order)) by Json as Same
        lines Body Optional List(Named(Ident(LineInput))) as Same
        tags Body Optional List(String) as Same
        state Body Optional Named(Ident(OrderState)) as Same
    GetOrder = GET /orders/{id} idempotent=true body=None -> Named(Ident(Order)) by Json as Same
        id Path Required Named(Ident(OrderId)) as Same
    DeleteOrder = DELETE /orders/{id} idempotent=true body=None -> Unit by None
        id Path Required Named(Ident(OrderId)) as Same
    newtype OrderId String
    alias Tags List(String)
    received Line
        id Always I64 as Same
        sku Always String as Same
    sent LineInput
    received Order
        id Always Named(Ident(OrderId)) as Same
        lines Maybe List(Named(Ident(Line))) as Same
        tags Maybe Named(Ident(Tags)) as Same
        state Maybe Named(Ident(OrderState)) as Same
    enum OrderState Open
    ");
}

fn requests(krate: &Crate) -> impl Iterator<Item = &Request> {
    let modules = krate.apis.iter().flat_map(|api| &api.modules);
    modules.flat_map(Module::requests)
}

fn request<'k>(krate: &'k Crate, name: &str) -> &'k Request {
    let mut requests = requests(krate);
    requests
        .find(|request| request.sent.ident == name)
        .expect("the request is lowered")
}

/// The docs of the setters, by the fields' names.
fn setter_docs(sent: &Sent) -> Vec<String> {
    let fields = sent.fields.iter();
    let setters = fields.flat_map(|field| field.setters.iter().map(move |set| (field, set)));
    setters
        .map(|(field, set)| format!("{}: {}", field.ident, set.docs.join(" ")))
        .collect()
}

#[test]
fn setters_say_how_a_field_is_cleared() {
    let krate = lowered(
        "\
resource: Order
types:
  Order:
    fields: {note: string?}
    request: {shop: string, tag: string =x}
    response: {id: int!, shop: string?, tag: string}
endpoints:
  create: {http: POST /orders, doc: /create}
  update: {http: 'PATCH /orders/{id}', doc: /update}
",
    );
    assert_eq!(
        setter_docs(&request(&krate, "CreateOrder").sent),
        [
            "note: Sets `note`.  `None` sends null; if this is not called, the field is omitted.",
            "shop: Sets `shop`.",
            "tag: Sets `tag`.  If omitted, the API uses `x`.",
        ]
    );
    assert_eq!(
        setter_docs(&request(&krate, "UpdateOrder").sent),
        [
            "note: Sets `note`.  `None` clears the field; if this is not called, the field stays unchanged.",
            "shop: Sets `shop`.  Responses may have no value here, but the API documents no way to clear the field.",
            "tag: Sets `tag`.",
        ]
    );
}

#[test]
fn constructors_mention_optional_fields_only_where_there_are_some() {
    let krate = lowered(
        "\
resource: Order
types:
  Order: {fields: {id: int!}}
endpoints:
  get: {http: 'GET /orders/{id}', doc: /get}
  newest: {http: GET /orders/newest, doc: /newest, returns: Order}
  list: {http: GET /orders, doc: /list, returns: 'Order[]', query: {state: string}}
",
    );
    let docs = |name| {
        request(&krate, name).sent.making.constructors[0]
            .docs
            .join("|")
    };
    assert_eq!(docs("GetOrder"), "- `id`: The `id` in the path.");
    assert_eq!(docs("Newest"), "Creates the request.");
    assert_eq!(
        docs("ListOrders"),
        "Creates the request; optional fields are omitted until set."
    );
    let has_setters = |name| request(&krate, name).sent.making.has_setters;
    assert!(has_setters("ListOrders") && !has_setters("GetOrder"));
}

#[test]
fn only_what_nothing_becomes_is_taken_as_it_is() {
    let krate = lowered(
        "\
resource: Order
types:
  OrderId: string /^ord_/
  Order:
    fields:
      a: int
      b: bool
      c: float
      d: date
      e: uint
      f: int32
      g: string
      h: decimal
      i: datetime
      j: open | paid
      k: OrderId
      l: int?
endpoints:
  create: {http: POST /orders, doc: /create, returns: none}
",
    );
    let fields = request(&krate, "CreateOrder").sent.fields.iter();
    let takes: Vec<_> = fields
        .map(|field| format!("{} {:?}", field.ident, field.takes))
        .collect();
    assert_eq!(
        takes,
        [
            "a Plain", "b Plain", "c Plain", "d Plain", "e Plain", "f Plain", "g Into", "h Into",
            "i Into", "j Into", "k Into", "l Patch"
        ]
    );
}

#[test]
fn wire_tests_of_a_module_have_names_of_their_own() {
    let krate = lowered(
        "\
resource: Order
types:
  Order: {fields: {note: string}}
endpoints:
  get: {http: GET /order, doc: /get, example: {title: by id, response: '{}'}}
  get_order_by_id: {http: GET /id, doc: /get, returns: Order, example: {response: '{}'}}
",
    );
    let tests = requests(&krate).flat_map(|request| &request.wire_tests);
    let names: Vec<_> = tests.map(|test| test.ident.to_string()).collect();
    assert_eq!(names, ["get_order_by_id", "get_order_by_id_2"]);
}

#[test]
fn articles_follow_the_sound() {
    for (resource, article) in [
        ("Upload", "an"),
        ("User", "a"),
        ("Url", "a"),
        ("Order", "an"),
    ] {
        let krate = lowered(&format!(
            "\
resource: {resource}
types:
  {resource}: {{fields: {{note: string}}}}
endpoints:
  get: {{http: GET /it, doc: /get}}
"
        ));
        let summary = &request(&krate, &format!("Get{resource}")).summary;
        assert_eq!(
            *summary,
            format!("Gets {article} {}.", resource.to_lowercase())
        );
    }
}

#[test]
fn the_table_of_endpoints_can_be_folded() {
    let krate = lowered(
        "\
resource: Order
types:
  Order: {fields: {note: string}}
endpoints:
  get: {http: 'GET /long_orders/{order_id:int}/notes', doc: /get, about: 'Gets a | b'}
",
    );
    assert_eq!(
        krate.apis[0].endpoints.last().map(String::as_str),
        Some(
            r"| [`GetOrder`](crate::shop::orders::GetOrder) | Gets a \| b.<br><code>GET /long\_orders<wbr>/{order\_id}<wbr>/notes</code> |"
        )
    );
}
