use crate::spec::grammar::http_line::{Method, Parameter, parse};

#[test]
fn a_line_has_method_path_and_parameters() {
    let http = parse("PATCH /deals/{id}/notes/{note:int}.json").expect("it parses");
    assert_eq!(http.method, Method::Patch);
    assert_eq!(http.path, "/deals/{id}/notes/{note:int}.json");
    let parameter = |parameter: &Parameter| {
        let ty = parameter.ty.as_ref().map(|line| {
            let line = line.parsed.as_ref().expect("a type");
            line.ty.to_string()
        });
        (parameter.name.clone(), ty, parameter.at.clone())
    };
    let parameters: Vec<_> = http.parameters.iter().map(parameter).collect();
    assert_eq!(
        parameters,
        [
            ("id".to_owned(), None, 13..17),
            ("note".to_owned(), Some("int".to_owned()), 24..34),
        ]
    );
    assert_eq!(http.shape(), "PATCH /deals/{}/notes/{}.json");
    assert_eq!(http.shown(), "PATCH /deals/{id}/notes/{note}.json");
    assert_eq!(http.template(), "/deals/{id}/notes/{note}.json");
    assert_eq!(
        http.filled(|name| format!("<{name}>")),
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

#[test]
fn an_address_is_all_there_is() {
    let http = parse("PUT {upload_url:url}").expect("an address");
    assert!(http.is_address);
    assert_eq!(http.shown(), "PUT {upload_url}");
    assert_eq!(http.parameters[0].name, "upload_url");
    assert_eq!(http.parameters[0].at, 4..20);
    assert!(!parse("PUT /{upload_url}").expect("a path").is_address);
    for line in [
        "PUT {upload_url}",
        "PUT {:url}",
        "PUT {a b:url}",
        "PUT {a:url}/x",
        "PUT {a:uri}",
        "PUT x{a:url}",
    ] {
        assert_eq!(parse(line).expect_err(line).code, "E419", "{line}");
    }
}
