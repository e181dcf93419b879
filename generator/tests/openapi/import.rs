//! Descriptions of other services as specs.

use generator::{Import, Source, generate, import};

use super::{imaginary, real};

fn source(name: &str) -> Source {
    let path = format!("{}/tests/openapi/{name}", env!("CARGO_MANIFEST_DIR"));
    Source::new(name, std::fs::read(path).expect("the file is there"))
}

fn imported(name: &str, files: &[&str]) -> Import {
    let sources: Vec<_> = files.iter().map(|name| source(name)).collect();
    import(&sources, name).expect("one of the files is a description")
}

/// The files of an import, and what it lost.
fn shown(import: &Import) -> String {
    let files = import.files.iter().map(|file| {
        let text = String::from_utf8_lossy(&file.bytes);
        format!("=== {}\n{text}", file.path)
    });
    let losses = import
        .losses
        .iter()
        .map(|loss| format!("{}: {}: {}\n", loss.place, loss.kind, loss.instead));
    let title = ["=== losses\n".to_owned()];
    files.chain(title).chain(losses).collect()
}

/// The code that is emitted for an import.
fn accepted(import: &Import) {
    if let Err(problems) = generate(&import.files) {
        panic!("{}", problems.render("", false));
    }
}

fn snapshot(name: &str, files: &[&str]) {
    let import = imported(name, files);
    accepted(&import);
    insta::with_settings!({snapshot_path => ".", prepend_module_to_snapshot => false}, {
        insta::assert_snapshot!(name, shown(&import));
    });
}

#[test]
fn version_2_with_forms_files_and_parameters_of_its_own() {
    snapshot("kennel", &["v2.yaml"]);
}

#[test]
fn version_3_0_with_unions_views_servers_and_forms() {
    snapshot("post_office", &["v3.yaml"]);
}

#[test]
fn version_3_1_with_references_to_other_files() {
    snapshot("orchard", &["v3_1.json", "fruit.yaml"]);
}

#[test]
fn nothing_is_refused_by_the_checker_that_the_import_makes() {
    for (name, files) in [
        ("a", &["v2.yaml"][..]),
        ("b", &["v3.yaml"]),
        ("c", &["v3_1.json", "fruit.yaml"]),
    ] {
        let import = imported(name, files);
        let refused = import
            .losses
            .iter()
            .filter(|loss| loss.kind == "refused by the checker");
        assert_eq!(refused.count(), 0, "{name}");
    }
}

#[test]
fn documents_of_specs_are_imported_with_all_their_calls() {
    for sources in [imaginary(), real()] {
        for document in generator::openapi(&sources).expect("the specs are in order") {
            let source = Source::new("document.json", document.json.clone());
            let import = import(&[source], &document.api).expect("a document is a description");
            accepted(&import);
            let json: serde_json::Value = serde_json::from_str(&document.json).expect("it is JSON");
            let paths = json["paths"].as_object().into_iter().flatten();
            let calls: usize = paths
                .map(|(_, item)| item.as_object().map_or(0, serde_json::Map::len))
                .sum();
            assert_eq!(
                import.endpoints, calls,
                "{}: {:?}",
                document.api, import.losses
            );
        }
    }
}

fn one(text: &str) -> Result<Import, String> {
    import(&[Source::new("api.yaml", text)], "x").map_err(|error| error.to_string())
}

#[test]
fn what_is_no_description_is_refused_with_a_reason() {
    let reason = "api.yaml: ";
    for text in [
        "",
        "[]",
        "{",
        "a: [",
        "openapi: 4.0.0",
        "swagger: \"1.2\"",
        "\u{0}\u{1}",
    ] {
        let error = one(text).expect_err("it is not a description");
        assert!(
            error.contains(reason) || error.contains("no file is an OpenAPI description"),
            "{error}"
        );
    }
    let deep = format!(
        "{{\"openapi\": \"3.0.0\", \"x\": {}{}}}",
        "[".repeat(10_000),
        "]".repeat(10_000)
    );
    assert!(
        one(&deep)
            .expect_err("it is too deep")
            .contains("recursion"),
        "{deep:.80}"
    );
    let two = [source("v2.yaml"), source("v3.yaml")];
    assert!(
        import(&two, "x")
            .expect_err("which one?")
            .to_string()
            .contains("several files")
    );
}

/// A description with one call, whose response has a schema, and with others beside it.
fn with_schema(schema: &str, schemas: &str) -> String {
    format!(
        "{{\"openapi\": \"3.0.0\", \"paths\": {{\"/a\": {{\"get\": {{\"responses\": {{\"200\": {{\"content\": {{\"application/json\": {{\"schema\": {schema}}}}}}}}}}}, \"post\": {{\"requestBody\": {{\"content\": {{\"application/json\": {{\"schema\": {schema}}}}}}}, \"responses\": {{}}}}}}}}, \"components\": {{\"schemas\": {{{schemas}}}}}}}"
    )
}

#[test]
fn hostile_schemas_are_imported_as_less() {
    let reference = |name: &str| format!("{{\"$ref\": \"#/components/schemas/{name}\"}}");
    let chain: Vec<_> = (0..1_000)
        .map(|at| format!("\"A{at}\": {{\"type\": \"object\", \"required\": [\"next\"], \"properties\": {{\"next\": {}}}}}", reference(&format!("A{}", at + 1))))
        .collect();
    let aliases: Vec<_> = (0..10_000)
        .map(|at| format!("\"A{at}\": {}", reference(&format!("A{}", at + 1))))
        .collect();
    let parts: Vec<_> = (0..40)
        .map(|at| {
            format!(
                "\"A{at}\": {{\"allOf\": [{0}, {0}]}}",
                reference(&format!("A{}", at + 1))
            )
        })
        .collect();
    let unions: Vec<_> = (0..40)
        .map(|at| {
            format!(
                "\"A{at}\": {{\"oneOf\": [{0}, {0}, {{\"type\": \"array\", \"items\": {0}}}]}}",
                reference(&format!("A{}", at + 1))
            )
        })
        .collect();
    let long = "Abc".repeat(90);
    let cases = [
        (reference(&long), format!("\"{long}\": {{\"type\": \"object\", \"properties\": {{\"{long}\": {{\"type\": \"string\", \"enum\": [\"a\", \"b\"]}}}}}}")),
        (reference("A0"), chain.join(",")),
        (reference("A0"), aliases.join(",")),
        (reference("A0"), parts.join(",")),
        (reference("A0"), unions.join(",")),
        (reference("A"), format!("\"A\": {}", reference("A"))),
        (reference("A"), format!("\"A\": {}, \"B\": {}", reference("B"), reference("A"))),
        (reference("A"), format!("\"A\": {{\"allOf\": [{}]}}", reference("A"))),
        (reference("A"), format!("\"A\": {{\"oneOf\": [{}, {{\"type\": \"string\"}}]}}", reference("A"))),
        ("7".to_owned(), String::new()),
        ("{\"type\": 7, \"properties\": [], \"required\": {}, \"enum\": {}, \"oneOf\": 3, \"items\": []}".to_owned(), String::new()),
        ("{\"type\": \"object\", \"properties\": {\"\": {}, \"a b\": {}, \"a_b\": {}, \"a-b\": {}, \"new\": {}, \"é\": {}, \"\\u202e\": {}, \"1\": {}, \"_\": {}, \"-- x\": {}, \"type\": {}, \"extra\": {}}, \"additionalProperties\": {\"type\": \"number\", \"format\": \"decimal\"}}".to_owned(), String::new()),
        ("{\"type\": \"string\", \"enum\": [\"\", \" \", \"a\\\"b\", \"\\n\", \"Self\", \"self\", \"SELF\", \"a -- b\", 1, null, true]}".to_owned(), String::new()),
        ("{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\", \"pattern\": \"(((\", \"default\": \"\\\"\", \"minLength\": 9e99, \"description\": \"x -- y @guess( /a/ =1\\u0000\"}}}".to_owned(), String::new()),
    ];
    for (schema, schemas) in cases {
        let text = with_schema(&schema, &schemas);
        let import = one(&text).unwrap_or_else(|error| panic!("{error}: {text:.200}"));
        accepted(&import);
    }
}

#[test]
fn hostile_operations_are_imported_as_less() {
    let cases = [
        "paths: 7",
        "paths: {/a: 7, b: {get: 7}, '/{': {get: {}}, '/{a}{a}': {get: {}}, '/a b': {get: {}}, '/ü': {get: {}}, '//': {get: {}}, '/..': {get: {}}}",
        "paths: {/a: {get: {$ref: '#/paths/~1a/get'}}}",
        "paths: {/a: {get: {parameters: 7, responses: 7, tags: 7, operationId: 7, security: 7}}}",
        "paths: {/a: {get: {parameters: [{in: query}, {name: a}, {in: query, name: 'a,b'}, {in: query, name: a, schema: 7}, {in: query, name: a}, {in: header, name: 'ä'}, {in: path, name: x}]}}}",
        "paths: {/a: {post: {requestBody: {content: {multipart/form-data: {}, application/x-www-form-urlencoded: {schema: {type: array}}}}}}}",
        "paths: {'/{a}': {get: {operationId: 'new'}}, '/{b}': {get: {operationId: 'new'}}, /c: {get: {operationId: 'ü'}}, /d: {get: {operationId: 'Self'}}}",
        "servers: [{url: 'ftp://x'}, {url: '{a'}, {url: 'https://{a}.b', variables: 7}, 7]\npaths: {}",
        "components: {securitySchemes: {a: 7, b: {type: http, scheme: digest}, c: {type: apiKey, in: header, name: 'a b'}, d: {$ref: '#/x'}}}\nsecurity: [{a: []}, {b: []}, {c: []}, {d: []}, {e: []}, 7]\npaths: {}",
        "info: {title: \"\\0\", description: 7}\nexternalDocs: {url: x}\npaths: {}",
    ];
    for case in cases {
        let import = one(&format!("openapi: 3.0.0\n{case}"))
            .unwrap_or_else(|error| panic!("{error}: {case}"));
        accepted(&import);
    }
}

#[test]
fn an_operation_without_security_is_not_signed() {
    let text = "openapi: 3.0.0
security: [{key: []}]
paths: {/a: {get: {responses: {}}, post: {security: [], responses: {}}}}
components: {securitySchemes: {key: {type: http, scheme: bearer}}}";
    let import = one(text).expect("a description");
    accepted(&import);
    let texts = import
        .files
        .iter()
        .map(|file| String::from_utf8_lossy(&file.bytes));
    let texts: String = texts.collect();
    assert_eq!(texts.matches("auth: none").count(), 1, "{texts}");
    assert_eq!(texts.matches("auth: {bearer:").count(), 1, "{texts}");
}
