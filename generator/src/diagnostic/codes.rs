//! Every code of a diagnostic, and what can be said about it at length.
//!
//! The text of a code is also its test: the block marked `wrong` must give exactly this code, and the one marked
//! `right` nothing at all.

macro_rules! codes {
    ($($code:literal)*) => {
        &[$(($code, include_str!(concat!("codes/", $code, ".md")))),*]
    };
}

const CODES: &[(&str, &str)] = codes! {
    "D702" "D703" "D705" "D706" "D707" "D709" "E401" "E402" "E404" "E405" "E406" "E407" "E408" "E409" "E411" "E414"
    "E415" "E417" "E418" "E419" "E420" "E424" "E425" "E426" "E427" "E428" "E429" "E430" "E431" "E432" "E440" "E441"
    "E442" "E443" "E450" "E451" "E452" "E460" "K901" "K902" "N301" "N302" "N303" "N305" "N306" "N307" "N309" "N310"
    "N311" "N312" "N313" "P601" "P603" "P604" "P605" "P606" "P609" "P611" "P612" "P613" "P614" "P615" "P620" "P630"
    "R801" "R802" "R803" "R804" "R805" "R806" "S101" "S102" "S103" "S105" "S106" "S107" "S108" "S110" "S111" "S112"
    "S113" "S114" "S115" "S120" "S121" "S122" "T201" "T202" "T203" "T205" "T206" "T207" "T208" "T209" "T210" "T211"
    "T212" "T213" "T215" "T216" "T217" "T218" "T219" "T220" "T221" "T222" "T223" "T224" "T227" "T229" "T230" "T231"
    "T240" "T241" "T242" "T250" "V001" "V002" "V003" "V004" "V010" "V011" "V020" "V030" "X501" "X502" "X503" "X504"
    "X505" "X506" "X507" "X508" "X511" "X512" "X513" "X516" "X517" "X520" "X521" "X522" "X523" "X530" "Y001" "Y002"
    "Y003" "Y004" "Y005" "Y006" "Y007" "Y008" "Y009" "Y010" "Y011" "Y012" "Y013" "Y014" "Y015" "Y016" "Y017" "Y021"
    "Y022" "Y024" "Y030" "Y031" "Y032" "Y033" "Y034" "Y035" "Y039"
};

/// Every code, in order.
pub fn codes() -> impl Iterator<Item = &'static str> {
    CODES.iter().map(|(code, _)| *code)
}

/// What a code means, why it matters, a wrong and a right example, as Markdown.
pub(crate) fn explain(code: &str) -> Option<&'static str> {
    CODES
        .iter()
        .find(|(known, _)| *known == code)
        .map(|(_, text)| *text)
}
