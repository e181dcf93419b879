//! The kinds of changes: each has a code, and a text that says how its verdicts come about.

macro_rules! rules {
    ($($rule:ident $code:literal $title:literal;)*) => {
        /// What kind of change it is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) enum Rule { $($rule),* }

        impl Rule {
            pub(crate) const ALL: &[Self] = &[$(Self::$rule),*];

            pub(crate) fn code(self) -> &'static str {
                match self { $(Self::$rule => $code),* }
            }

            /// In a few words.
            pub(super) fn title(self) -> &'static str {
                match self { $(Self::$rule => $title),* }
            }

            /// At length, as Markdown.
            pub(crate) fn text(self) -> &'static str {
                match self { $(Self::$rule => include_str!(concat!("codes/", $code, ".md"))),* }
            }
        }
    };
}

rules! {
    Added "D001" "added";
    Removed "D002" "removed";
    Moved "D003" "moved or renamed";
    Type "D010" "another type";
    Mark "D011" "required, optional or null";
    Values "D012" "other values";
    Limits "D013" "other limits";
    Assumed "D014" "another default";
    Style "D015" "written in another way";
    Blank "D016" "empty text as null";
    Closed "D017" "open or closed";
    Directions "D018" "sent or received elsewhere";
    OlderName "D019" "an older name";
    Deprecated "D020" "deprecated";
    Name "D021" "another name in Rust";
    Include "D022" "included types";
    Extra "D023" "unknown keys";
    Rules "D024" "rules between fields";
    Union "D025" "types of a union";
    Http "D030" "another method or path";
    Body "D031" "another body";
    Encoding "D032" "a body written in another way";
    Returned "D033" "another response";
    Paging "D034" "another way of paging";
    Statuses "D035" "meanings of statuses";
    Errors "D036" "where failures show";
    Retries "D037" "what is repeated";
    Wait "D038" "what is waited for";
    Base "D040" "another address";
    Auth "D041" "another way to sign calls";
    Headers "D042" "headers of every call";
    Pace "D043" "rate or timeout";
    Package "D050" "the crate's manifest";
    Follows "D060" "follows in Rust";
    Words "D070" "words";
    Examples "D071" "examples";
}

/// What a code of a change means, as Markdown.
pub(crate) fn explain(code: &str) -> Option<&'static str> {
    let mut rules = Rule::ALL.iter();
    Some(rules.find(|rule| rule.code() == code)?.text())
}

/// Every code of a change, in order.
pub(crate) fn codes() -> impl Iterator<Item = &'static str> {
    Rule::ALL.iter().map(|rule| rule.code())
}
