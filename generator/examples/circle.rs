use generator::{Source, Verify};
use std::path::Path;
fn main() {
    let mut bad = 0;
    for dir in std::env::args().skip(1) {
        let sources = Source::read_dir(Path::new(&dir)).unwrap();
        let hars = match generator::rehearse(&sources) { Ok(h) => h, Err(d) => panic!("{}", d.render("", false)) };
        for har in hars {
            let _ = std::fs::create_dir_all("/tmp/circle"); std::fs::write(format!("/tmp/circle/{}", har.path), &har.bytes).unwrap();
            let drafted = generator::draft(std::slice::from_ref(&har), Some("drafted")).unwrap();
            let mut specs = vec![Source::new("client.yaml", "client: draft-client\n")];
            for file in &drafted.files {
                let to = Path::new("/tmp/circle").join(har.path.trim_end_matches(".har")).join(&file.path);
                std::fs::create_dir_all(to.parent().unwrap()).unwrap();
                std::fs::write(to, &file.bytes).unwrap();
            }
            specs.extend(drafted.files);
            println!("== {}", har.path);
            for note in &drafted.notes { if note.exchanges > 0 { println!("  note {} {}", note.exchanges, note.text); } }
            match (Verify { specs: &specs, recordings: std::slice::from_ref(&har), expected: None, only: None, all: false, client: None }).run() {
                Ok(report) => if !report.agrees() { bad += 1; println!("{}", report.text(false).lines().filter(|l| !l.contains("·         ·         ·")).collect::<Vec<_>>().join("\n")) },
                Err(generator::VerifyError::Specs(d)) => { bad += 1; println!("{}", d.list().iter().filter(|p| p.level==generator::Level::Error).map(|p| format!("{} {} {}", p.code, d.path(&p.at), p.title)).collect::<Vec<_>>().join("\n")) },
                Err(generator::VerifyError::Input(e)) => println!("{e}"),
            }
        }
    }
    println!("bad: {bad}");
}
