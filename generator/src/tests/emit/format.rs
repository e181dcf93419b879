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
fn statements_are_the_lines_of_a_body() {
    let lines = format::statements(&quote! {
        let answer = UpdateDeal::new(1).name("x").send(client).await?;
    });
    assert_eq!(
        lines,
        ["let answer = UpdateDeal::new(1).name(\"x\").send(client).await?;"]
    );
}
