use super::{call, specs};
use crate::model::Model;

#[test]
fn a_question_about_a_field_is_one_of_each_endpoint_that_has_it() {
    let specs = specs(
        "",
        "\
resource: Order
types:
  Order:
    include: [Stamps]
    fields: {note: string @guess(both ways)}
    request: {coupon: {type: string, guess: only sent}}
    response: {id: int!}
    extra: any @guess(anything)
  Stamps:
    response: {'created_at, updated_at': datetime @guess(two of them)}
endpoints:
  get:
    http: GET /orders/{id}
    query: {with: string @guess(asked)}
    doubts: {method: why GET}
  create: {http: POST /orders}
  delete: {http: 'DELETE /orders/{id}'}
",
    );
    let model = Model::unchecked(&specs);
    let api = &model.apis[0];
    let questions = |name: &str| {
        let questions = call(api, name).questions(&api.types).into_iter();
        let shown = questions.map(|found| format!("{}: {}", found.places.join(" "), found.why));
        shown.collect::<Vec<_>>()
    };
    assert_eq!(
        questions("get"),
        [
            "method: why GET",
            "query.with: asked",
            "response.created_at response.updated_at: two of them",
            "response.note: both ways",
            "response.extra: anything",
        ]
    );
    assert_eq!(
        questions("create"),
        [
            "request.note response.note: both ways",
            "request.coupon: only sent",
            "request.extra response.extra: anything",
            "response.created_at response.updated_at: two of them",
        ]
    );
    assert_eq!(questions("delete"), [""; 0]);
}
