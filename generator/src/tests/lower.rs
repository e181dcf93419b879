use crate::check;
use crate::ir::{Crate, Item};
use crate::{Source, lower, spec};

const API: &str = "\
api: shop
docs: https://shop.example.com/docs
base: https://api.example.com
auth: {bearer: token}
";

fn lowered(resource: &str) -> Crate {
    let sources = [
        Source::new("shop/api.yaml", API),
        Source::new("shop/orders.yaml", resource),
    ];
    let (specs, found) = spec::parse(&sources);
    let (specs, _) = check::check(specs, found).expect("the spec passes");
    lower::lower(&specs)
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
                    "{} = {} {} idempotent={} body={:?} -> {:?} by {:?}",
                    request.sent.ident,
                    operation.method,
                    operation.path,
                    operation.idempotent,
                    request.body,
                    request.output,
                    request.decode
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
                        "    {} optional={} nullable={} {:?} as {:?}",
                        field.ident, field.optional, field.nullable, field.ty, field.codec
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
    CreateOrder = POST /orders idempotent=false body=Json -> Named(Ident(Order)) by Json
        plain Body Optional String as Same
        always Body Required String as Same
        nullable Body ThreeState String as Same
    UpdateOrder = PATCH /orders/{id} idempotent=false body=Json -> Named(Ident(Order)) by Json
        id Path Required I64 as Same
        plain Body Optional String as Same
        always Body Optional String as Same
        nullable Body ThreeState String as Same
    received Order
        id optional=false nullable=false I64 as Same
        plain optional=true nullable=false String as Same
        always optional=false nullable=false String as Same
        nullable optional=true nullable=true String as Same
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
    UpdateOrder = PATCH /orders/{id} idempotent=false body=Json -> Named(Ident(Order)) by Json
        id Path Required I64 as Same
        custom Body Optional Map(Json) as Pairs(Same)
    received Order
        id optional=false nullable=false I64 as Same
        custom optional=true nullable=false Map(Json) as Same
        total optional=true nullable=false Decimal as Text
        weight optional=true nullable=false List(Decimal) as List(Digits)
        day optional=true nullable=true Date as Date
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
    CreateOrder = POST /orders idempotent=false body=Json -> Named(Ident(Order)) by Json
        lines Body Optional List(Named(Ident(LineInput))) as Same
        tags Body Optional List(String) as Same
        state Body Optional Named(Ident(OrderState)) as Same
    GetOrder = GET /orders/{id} idempotent=true body=None -> Named(Ident(Order)) by Json
        id Path Required Named(Ident(OrderId)) as Same
    DeleteOrder = DELETE /orders/{id} idempotent=true body=None -> Unit by None
        id Path Required Named(Ident(OrderId)) as Same
    newtype OrderId String
    alias Tags List(String)
    received Line
        id optional=false nullable=false I64 as Same
        sku optional=false nullable=false String as Same
    sent LineInput
    received Order
        id optional=false nullable=false Named(Ident(OrderId)) as Same
        lines optional=true nullable=false List(Named(Ident(Line))) as Same
        tags optional=true nullable=false Named(Ident(Tags)) as Same
        state optional=true nullable=false Named(Ident(OrderState)) as Same
    enum OrderState Open
    ");
}
