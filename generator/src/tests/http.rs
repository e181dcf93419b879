use crate::http::{parse, shape, template};

#[test]
fn a_line_has_method_path_and_parameters() {
    let http = parse("PATCH /deals/{id}/notes/{note:int}.json").expect("it parses");
    assert_eq!(
        (http.method, http.path),
        ("PATCH", "/deals/{id}/notes/{note:int}.json")
    );
    let names: Vec<_> = http
        .parameters
        .iter()
        .map(|parameter| (parameter.name, parameter.ty))
        .collect();
    assert_eq!(names, [("id", None), ("note", Some("int"))]);
    assert_eq!(shape(&http), "PATCH /deals/{}/notes/{}.json");
    assert_eq!(
        template(&http, |name| format!("<{name}>")),
        "/deals/<id>/notes/<note>.json"
    );
}

#[test]
fn mistakes_point_at_themselves() {
    let cases = [
        ("GET", "E404", "GET"),
        ("PACTH /deals/", "E404", "PACTH"),
        ("GET deals", "E419", "deals"),
        ("GET https://host/deals", "E419", "https://host/deals"),
        ("GET /deals?page=1", "E409", "?page=1"),
        ("GET /deals/:id/", "E411", ":id"),
        ("GET /deals/../x", "E420", ".."),
        ("GET /deals/{id", "E411", "{id"),
        ("GET /deals/id}", "E411", "}"),
        ("GET /deals/{}", "E411", "{}"),
        ("GET /a/{id}/b/{id}", "E411", "{id}"),
        ("GET /dé", "E411", "é"),
    ];
    for (line, code, at) in cases {
        let error = parse(line).expect_err(line);
        assert_eq!((error.code, &line[error.at.clone()]), (code, at), "{line}");
    }
    assert_eq!(
        parse("PACTH /x").expect_err("a method").instead.as_deref(),
        Some("PATCH")
    );
    assert_eq!(
        parse("GET /:id").expect_err("a colon").instead.as_deref(),
        Some("{id}")
    );
}
