use generator::{Source, Verify};
fn main() {
    let mut args = std::env::args().skip(1);
    let out = args.next().unwrap();
    for path in args {
        let source = Source::new(path.clone(), std::fs::read(&path).unwrap());
        let start = std::time::Instant::now();
        let drafted = generator::draft(std::slice::from_ref(&source), None).unwrap();
        println!("{path}: {} in {:?}", drafted.name, start.elapsed());
        for note in &drafted.notes { println!("  note {} {}", note.exchanges, note.text); }
        let mut specs = vec![Source::new("client.yaml", "client: draft-client\n")];
        for file in drafted.files {
            let to = std::path::Path::new(&out).join(&file.path);
            std::fs::create_dir_all(to.parent().unwrap()).unwrap();
            std::fs::write(to, &file.bytes).unwrap();
            specs.push(file);
        }
        let report = Verify { specs: &specs, recordings: std::slice::from_ref(&source), expected: None, only: None, all: false, client: None }.run();
        match report {
            Ok(report) => println!("{}", report.text(false).lines().take(60).collect::<Vec<_>>().join("\n")),
            Err(generator::VerifyError::Specs(d)) => println!("{}", d.list().iter().filter(|p| p.level==generator::Level::Error).map(|p| format!("{} {} {}", p.code, d.path(&p.at), p.title)).collect::<Vec<_>>().join("\n").lines().take(200).collect::<Vec<_>>().join("\n")),
            Err(generator::VerifyError::Input(e)) => println!("{e}"),
        }
    }
}
