use super::specs;
use crate::model::{Model, Types, View, Way};

fn names(types: &Types<'_>, ty: &str, view: View) -> Vec<String> {
    let id = types.id(ty).expect(ty);
    let fields = types.fields(id, view);
    fields.map(|field| field.name.to_owned()).collect()
}

#[test]
fn each_view_sees_its_groups_in_the_order_of_the_wire() {
    let specs = specs(
        "",
        "\
types:
  Order:
    fields: {'f, g': string}
    request: {r: string}
    response: {p: int!}
    create: {c: string}
    update: {u: string}
    immutable: {i: string}
",
    );
    let model = Model::unchecked(&specs);
    let types = &model.apis[0].types;
    assert_eq!(
        names(types, "Order", View::Create),
        ["i", "f", "g", "r", "c"]
    );
    assert_eq!(names(types, "Order", View::Update), ["f", "g", "r", "u"]);
    assert_eq!(names(types, "Order", View::Response), ["p", "i", "f", "g"]);
    let id = types.id("Order").expect("the type");
    let field = types.field(id, "g").expect("the field");
    assert_eq!(field.keys(), ["types", "Order", "fields", "f, g"]);
    assert_eq!(types.all_fields(id).count(), 7);
}

#[test]
fn included_fields_come_first_and_once() {
    let specs = specs(
        "",
        "\
types:
  Id: {response: {id: int!}}
  Times: {include: [Id], response: {at: datetime}}
  Order: {include: [Times, Id], fields: {name: string}, response: {total: int}}
",
    );
    let model = Model::unchecked(&specs);
    let types = &model.apis[0].types;
    // An object's own fields stand together; what it includes stands before them.
    assert_eq!(
        names(types, "Order", View::Response),
        ["id", "at", "total", "name"]
    );
    let order = types.id("Order").expect("the type");
    let own: Vec<_> = types
        .own_fields(order)
        .iter()
        .map(|field| field.name)
        .collect();
    assert_eq!(own, ["name", "total"]);
    assert_eq!(
        types.field(order, "id").map(|field| field.owner_name),
        Some("Id")
    );
}

#[test]
fn what_is_sent_inside_a_body_is_sent_whole() {
    assert_eq!(Way::Sent.view(), View::Create);
    assert_eq!(Way::Received.view(), View::Response);
}

#[test]
fn usage_follows_a_type_the_way_it_travels() {
    let specs = specs(
        "",
        "\
resource: Order
types:
  Line: {fields: {sku: Sku}}
  Sku: string /^s/
  Note: {fields: {text: string}}
  Total: {fields: {sum: decimal}}
  Lost: {fields: {x: int}}
  Order:
    fields: {lines: 'Line[]'}
    request: {note: Note}
    response: {id: int!, total: map<Total>}
endpoints:
  create: {http: POST /orders}
",
    );
    let model = Model::unchecked(&specs);
    let api = &model.apis[0];
    let ways = |name: &str| {
        let id = api.types.id(name).expect(name);
        api.usage.ways(id).collect::<Vec<_>>()
    };
    assert_eq!(ways("Line"), [Way::Received, Way::Sent]);
    assert_eq!(ways("Sku"), [Way::Received, Way::Sent]);
    assert_eq!(ways("Note"), [Way::Sent]);
    assert_eq!(ways("Total"), [Way::Received]);
    assert_eq!(ways("Lost"), []);
    // The body of a request is no type in Rust.
    assert_eq!(ways("Order"), [Way::Received]);
}
