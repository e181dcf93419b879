use super::{call, specs};
use crate::model::{Model, Way, names};

const TYPES: &str = "\
types:
  Both: {fields: {name: string}, response: {id: int!}}
  Seen: {fields: {name: string}}
  Asked: {request: {name: string}}
  Open: {extra: any}
  Renamed: {rust: Other, response: {id: int!}}
  Bothes: 'Both[]'
  Askeds: map<Asked>
  Either: Asked or Both
  Tagged: {oneof: {tag: kind, types: {one: Asked, two: Both}}}
  Flat: {oneof: {tag: kind, types: {one: Asked}}}
  Size: {enum: {Small: s}}
  Id: int
";

#[test]
fn a_type_is_split_where_something_of_it_is_received() {
    let specs = specs("", TYPES);
    let model = Model::unchecked(&specs);
    let types = &model.apis[0].types;
    let cases = [
        ("Both", true),
        ("Seen", true),
        ("Asked", false),
        // Without fields nothing says that it is only sent.
        ("Open", true),
        ("Bothes", true),
        ("Askeds", false),
        ("Either", true),
        ("Tagged", true),
        ("Flat", false),
        ("Size", false),
        ("Id", false),
    ];
    for (name, expected) in cases {
        let id = types.id(name).expect(name);
        assert_eq!(types.is_split(id), expected, "{name}");
        let sent = if expected {
            format!("{name}Input")
        } else {
            name.to_owned()
        };
        assert_eq!(types.rust(id, Way::Sent), sent);
        assert_eq!(types.rust(id, Way::Received), name);
    }
    let renamed = types.id("Renamed").expect("the type");
    assert_eq!(types.rust(renamed, Way::Sent), "OtherInput");
}

#[test]
fn requests_are_named_after_verb_and_resource() {
    let specs = specs(
        "",
        "\
resource: Order
types: {Order: {response: {id: int!}}}
endpoints:
  get: {http: 'GET /orders/{id}'}
  list: {http: GET /orders}
  merge_all: {http: POST /orders/merge}
  archive: {http: POST /orders/archive, rust: PutAway}
",
    );
    let model = Model::unchecked(&specs);
    let api = &model.apis[0];
    let cases = [
        ("get", "GetOrder", "get_order"),
        ("list", "ListOrders", "list_orders"),
        ("merge_all", "MergeAll", "merge_all"),
        ("archive", "PutAway", "put_away"),
    ];
    for (name, rust, operation) in cases {
        let call = call(api, name);
        assert_eq!(
            (call.rust.as_str(), names::operation(&call.rust)),
            (rust, operation.to_owned())
        );
    }
}

#[test]
fn an_enum_in_a_line_is_named_after_its_owner() {
    let specs = specs(
        "",
        "\
resource: Order
types: {Order: {rust: Purchase, response: {id: int!, state: open | paid}}}
endpoints:
  list: {http: GET /orders, query: {sort-by: name | day}}
",
    );
    let model = Model::unchecked(&specs);
    let api = &model.apis[0];
    let order = api.types.id("Order").expect("the type");
    let state = api.types.field(order, "state").expect("the field");
    assert_eq!(state.inline, "PurchaseState");
    let sort = call(api, "list")
        .query_argument("sort-by")
        .expect("the parameter");
    assert_eq!(
        (sort.rust.as_str(), sort.inline.as_str()),
        ("sort_by", "ListOrdersSortBy")
    );
}

#[test]
fn variants_are_named_after_tags_and_members() {
    let specs = specs(
        "",
        "\
types:
  Card: {fields: {number: string}}
  Pay: 'Card or int[] or map<string<int>> or datetime(unix)'
  Tagged: {oneof: {tag: kind, types: {one-time: Card, 2fa: Card}}}
",
    );
    let model = Model::unchecked(&specs);
    let types = &model.apis[0].types;
    let pay = types
        .id("Pay")
        .and_then(|id| types.union(id))
        .expect("a union");
    let variants: Vec<_> = pay
        .iter()
        .map(|member| types.member_variant(member))
        .collect();
    assert_eq!(variants, ["Card", "IntList", "IntTextMap", "UnixSeconds"]);
    let tagged = types
        .id("Tagged")
        .and_then(|id| types.tagged(id))
        .expect("a tagged type");
    let variants: Vec<_> = tagged
        .members
        .iter()
        .map(|member| member.variant.as_str())
        .collect();
    // A tag that gives no name leaves that of its type.
    assert_eq!(variants, ["OneTime", "Card"]);
    assert!(tagged.members.iter().all(|member| !member.is_sole));
}
