fn main() {
    let dir = std::env::args().nth(1).unwrap();
    let mut sources = generator::Source::read_dir(std::path::Path::new(&dir)).unwrap();
    if !sources.iter().any(|s| s.path == "client.yaml") { sources.push(generator::Source::new("client.yaml", "client: x\n")); }
    match generator::openapi(&sources) { Ok(o) => { for d in o { std::fs::write(format!("{}/{}.json", std::env::args().nth(2).unwrap(), d.api), d.json).unwrap(); } }, Err(d) => println!("{}", d.render("", false)) }
}
