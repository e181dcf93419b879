// Copied from generator/runtime/src/runtime/setters.rs by `cargo xtask codegen`; edit it there.

//! Setters of what is sent.

/// The items of a list that is sent, as it holds them.
pub fn list<T>(items: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    items.into_iter().map(Into::into).collect()
}

/// Writes a setter for each field: its docs, what it takes, and the value that the field gets.
///
/// Inline, so that only those are compiled that a program calls.
#[allow(unused_macros)]
macro_rules! setters {
    ($sent:ident; $($(#[$docs:meta])* $field:ident: $takes:ty = $value:expr;)*) => {
        impl $sent {
            $(
                $(#[$docs])*
                #[inline]
                pub fn $field(mut self, $field: $takes) -> Self {
                    self.$field = $value;
                    self
                }
            )*
        }

        $crate::runtime::set_if_some!($sent);
    };
}

#[allow(unused_imports)]
pub(crate) use setters;
