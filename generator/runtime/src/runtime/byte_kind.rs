//! Kinds of bytes, and whether a text has no others.

/// A kind of bytes.
pub(crate) struct ByteKind([bool; 256]);

impl ByteKind {
    /// The bytes of ranges, each from its first to its last.
    pub(crate) const fn of(ranges: &[(u8, u8)]) -> Self {
        let mut kind = [false; 256];
        let mut rest = ranges;
        while let [(first, last), after @ ..] = rest {
            let mut byte = *first as usize;
            while byte <= *last as usize {
                kind[byte] = true;
                byte += 1;
            }
            rest = after;
        }
        Self(kind)
    }

    /// Whether a byte is one.
    pub(crate) const fn has(&self, byte: u8) -> bool {
        self.0[byte as usize]
    }

    /// Whether all bytes of a text are. Texts are short: looking at all of them takes less than stopping at the first
    /// that is not.
    pub(crate) fn is_all(&self, text: &str) -> bool {
        text.bytes()
            .fold(true, |so_far, byte| so_far & self.has(byte))
    }
}
