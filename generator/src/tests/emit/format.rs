use quote::quote;

use crate::emit::format;

#[test]
fn items_and_members_are_spaced() {
    let text = format::file(
        "// First.",
        quote! {
            #![doc = " A page."]
            use a::b;
            use c::d;
            #[doc = " A thing; with a semicolon;"]
            pub struct Thing { a: i64 }
            impl Thing {
                const A: i64 = 1;
                const B: i64 = 2;
                #[doc = " let x = 1;"]
                #[doc = ""]
                #[doc = " more"]
                fn one(&self) { match 1 { _ => {} } }
                fn two(&self) {}
            }
        },
    );
    insta::assert_snapshot!(text, @r"
    // First.

    //! A page.

    use a::b;
    use c::d;

    /// A thing; with a semicolon;
    pub struct Thing {
        a: i64,
    }

    impl Thing {
        const A: i64 = 1;
        const B: i64 = 2;

        /// let x = 1;
        ///
        /// more
        fn one(&self) {
            match 1 {
                _ => {}
            }
        }

        fn two(&self) {}
    }
    ");
}

#[test]
fn calls_of_macros_are_set_as_by_hand() {
    let text = format::file(
        "// First.",
        quote! {
            runtime::send!(GetDeal -> Vec<Deal>);
            runtime::union_from!(Id { i64 => Int, &str => Text, runtime::Map<super::Deal> => Map });
            runtime::object!(Deal {
                id: Required = "a < b & c",
                when: Nullable<codec::Layout<super::Colons>> = "when" | "at",
                ..more: Others<Option<codec::Text>> except "type"
            });
            runtime::sent!(Change { name: Optional = "name", } if Ruled);
            runtime::sent!(Nothing {});
            runtime::union!(Moment {
                Date => codec::Date, DateTime => codec::Same, UnixSeconds => codec::UnixSeconds, Text => codec::Text
            } else Unrecognized);
        },
    );
    insta::assert_snapshot!(text, @r#"
    // First.

    runtime::send!(GetDeal -> Vec<Deal>);

    runtime::union_from!(Id { i64 => Int, &str => Text, runtime::Map<super::Deal> => Map });

    runtime::object!(Deal {
        id: Required = "a < b & c",
        when: Nullable<codec::Layout<super::Colons>> = "when" | "at",
        ..more: Others<Option<codec::Text>> except "type"
    });

    runtime::sent!(Change {
        name: Optional = "name",
    } if Ruled);

    runtime::sent!(Nothing {});

    runtime::union!(Moment {
        Date => codec::Date,
        DateTime => codec::Same,
        UnixSeconds => codec::UnixSeconds,
        Text => codec::Text
    } else Unrecognized);
    "#);
}

#[test]
fn statements_are_the_lines_of_a_body() {
    let lines = format::statements(&quote! {
        let deal = UpdateDeal::new(1).name("x").send(client).await?;
    });
    assert_eq!(
        lines,
        ["let deal = UpdateDeal::new(1).name(\"x\").send(client).await?;"]
    );
}
