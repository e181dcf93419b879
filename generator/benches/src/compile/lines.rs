//! LLVM lines: how much the compiler hands to LLVM, which is most of what a build costs.

/// The functions in LLVM's text form, as `cargo llvm-lines` counts them.
pub(super) struct Lines(Vec<Function>);

struct Function {
    /// Mangled.
    name: String,
    lines: u32,
}

impl Lines {
    pub(super) fn read(text: &str) -> Self {
        let mut functions: Vec<Function> = Vec::new();
        let mut inside = false;
        for line in text.lines() {
            if line.starts_with("define ") {
                inside = true;
                let name = name(line).to_owned();
                functions.push(Function { name, lines: 0 });
            }
            if let (true, Some(function)) = (inside, functions.last_mut()) {
                function.lines += 1;
            }
            inside &= line != "}";
        }
        Self(functions)
    }

    /// Those of all functions.
    pub(super) fn all(&self) -> f64 {
        self.of("")
    }

    /// Those of functions whose name has a word in it.
    pub(super) fn of(&self, word: &str) -> f64 {
        let functions = self
            .0
            .iter()
            .filter(|function| function.name.contains(word));
        f64::from(functions.map(|function| function.lines).sum::<u32>())
    }
}

/// `define void @_RNvCs1234_3app4main(ptr %0) {`
fn name(line: &str) -> &str {
    let (_, rest) = line.split_once('@').unwrap_or(("", line));
    rest.split('(').next().unwrap_or(rest).trim_matches('"')
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn functions_are_counted_by_name() {
        let lines = Lines::read(
            "\
; nothing
define void @_RNvCs1234_3app4main(ptr %0) {
start:
  ret void
}

declare void @_RNvCs1234_3app4stop()

define void @\"_RNvCs1234_4shop4list\"() {
  ret void
}
",
        );
        let counted = ["", "3app", "4shop", "stop"].map(|word| lines.of(word).to_string());
        assert_eq!(counted, ["7", "4", "3", "0"]);
    }
}
