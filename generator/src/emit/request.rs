//! Requests: the value, and what it is as an endpoint.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::{api, client, sample, sent, types};
use crate::ir::{
    Api, Body, Codec, Constant, CountedBy, Crate, Decode, Keys, Lists, Nesting, Paging, PartStyle,
    Place, Presence, QueryStyle, Request, SentField, Turn, Wait,
};

pub(crate) fn emit(krate: &Crate, api: &Api, module: &Ident, request: &Request) -> TokenStream {
    let example = sample::of_client(krate, api, module, &request.example);
    let docs = [&request.sent.docs, &example, &request.questions];
    let docs: Vec<_> = docs.into_iter().flatten().cloned().collect();
    let value = sent::emit(&request.sent, &docs);
    let ident = &request.sent.ident;
    let marker = &api.marker;
    let output = types::ty(&request.output);
    let operation = operation(request);
    let encode = encode(request);
    let rewrite = rewrite(&request.decode);
    let decode = decode(&request.decode);
    let empty = empty(request);
    let download = request
        .decode
        .is_bytes()
        .then(|| quote!(runtime::download!(#ident);));
    let errors = request.errors.as_ref().map(api::error_shape);
    let errors = errors.map(|shape| quote!(errors: #shape;));
    let retry = request.retry.as_ref().map(|rules| {
        let rules = api::retry(rules, &quote!(runtime::RetryDefaults::STANDARD));
        quote!(retry: #rules;)
    });
    let bases = bases(&request.bases);
    let auth = request.auth.as_ref().map(|own| {
        let auth = client::auth(own);
        quote!(auth: #auth;)
    });
    let wait = request.wait.as_ref().map(|wait| awaited(request, wait));
    let paginated = request
        .paging
        .as_ref()
        .map(|paging| paginated(request, paging));
    quote! {
        #value

        runtime::endpoint! {
            super::#marker: #ident -> #output;
            #operation;
            #empty
            #errors
            #retry
            #bases
            #auth
            #rewrite
            #encode
            decode(response) { #decode }
        }

        #download

        #paginated

        #wait
    }
}

fn empty(request: &Request) -> Option<TokenStream> {
    let statuses = request.empty.iter();
    let statuses = statuses.map(|status| Literal::u16_unsuffixed(*status));
    (!request.empty.is_empty()).then(|| quote!(empty: #(#statuses),*;))
}

/// Where it lives, if not where its API does.
fn bases(bases: &[(String, String)]) -> Option<TokenStream> {
    let pairs = bases.iter().map(|(base, own)| quote!((#base, #own)));
    (!bases.is_empty()).then(|| quote!(bases: &[#(#pairs),*];))
}

fn operation(request: &Request) -> TokenStream {
    let operation = &request.operation;
    let (id, method, path) = (&operation.id, &operation.method, &operation.path);
    let idempotent = operation.idempotent.then(|| quote!(, idempotent));
    quote!(#id = #method #path #idempotent)
}

/// The statements that write it; none where there is nothing to write.
fn encode(request: &Request) -> Option<TokenStream> {
    let accept = request
        .decode
        .is_bytes()
        .then(|| quote!(request.accept_any();));
    let mut fields = request.sent.fields.iter();
    let address = fields.find(|field| field.place == Place::Address);
    let address = address.map(|field| {
        let ident = &field.ident;
        quote!(request.address(&self.#ident)?;)
    });
    let path = &request.path_fields;
    let path = (!path.is_empty()).then(|| quote!(request.path(&[#(&self.#path),*])?;));
    let is_query = |field: &&SentField| matches!(field.place, Place::Query(_));
    let (query, others): (Vec<_>, Vec<_>) = request.sent.fields.iter().partition(is_query);
    let query = query.into_iter().filter_map(argument);
    let arguments = others.into_iter().filter_map(argument);
    let mut fields = request.sent.fields.iter();
    let whole = fields.find(|field| field.place == Place::Whole);
    let value = whole.map_or(quote!(self), |field| {
        let ident = &field.ident;
        quote!(&self.#ident)
    });
    let codec = whole.and_then(|field| own_codec(&field.codec));
    let body = match (&request.body, codec) {
        (Body::None, _) => quote!(),
        (Body::Bytes, _) => quote!(request.upload(#value)?;),
        (Body::Json, None) => quote!(request.body(#value)?;),
        (Body::Json, Some(codec)) => quote!(request.body_as::<#codec, _>(#value)?;),
        (Body::Wrapped(key), None) => quote!(request.body_in(#key, #value)?;),
        (Body::Wrapped(key), Some(codec)) => {
            quote!(request.body_in_as::<#codec, _>(#key, #value)?;)
        }
        (Body::Form, _) => form(request, &quote!(form)),
        (Body::Multipart, _) => form(request, &quote!(multipart)),
    };
    let rules = sent::rules(&request.sent);
    let asked = quote!(#(#rules?;)* #(#query)*);
    let mut fields = request.sent.fields.iter();
    let asked = match fields.find(|field| field.place == Place::Url) {
        None => asked,
        // The URL of a page stands for all that was asked for.
        Some(SentField { ident, .. }) => {
            let asked = (!asked.is_empty()).then(|| quote!(else { #asked }));
            quote! {
                if let Some(url) = &self.#ident {
                    request.page_url(url)?;
                } #asked
            }
        }
    };
    let key = request.key.as_ref().map(|key| {
        quote! {
            if self.#key.is_none() {
                return runtime::Endpoint::encode(&self.clone().#key(runtime::new_key()), request);
            }
        }
    });
    let encode = quote! {
        #address
        #accept
        #key
        #path
        #asked
        #(#arguments)*
        #body
    };
    (!encode.is_empty()).then(|| quote!(encode(self, request) { #encode }))
}

/// The body as a form, which `send` makes of its fields.
fn form(request: &Request, send: &TokenStream) -> TokenStream {
    let parts: Vec<_> = request.sent.fields.iter().filter_map(part).collect();
    let null = request.null.iter().map(|text| quote!(form.null(#text);));
    if parts.is_empty() {
        return quote!(request.#send(&runtime::Form::new())?;);
    }
    quote! {
        let mut form = runtime::Form::new();
        #(#null)*
        #(#parts)*
        request.#send(&form)?;
    }
}

fn part(field: &SentField) -> Option<TokenStream> {
    let Place::Part(style) = field.place else {
        return None;
    };
    let (wire, value) = (&field.wire, value(field));
    let codec = types::codec(&field.codec);
    let clear = (field.presence == Presence::ThreeState).then(|| {
        let ident = &field.ident;
        quote!(form.clear(#wire, self.#ident.is_clear());)
    });
    let part = match style {
        PartStyle::Pair(QueryStyle::Text) => quote!(form.text(#wire, #value);),
        PartStyle::Pair(QueryStyle::Coded) => quote!(form.text_as::<#codec, _>(#wire, #value);),
        PartStyle::Pair(QueryStyle::Csv) => quote!(form.csv(#wire, #value);),
        PartStyle::Pair(QueryStyle::Repeat) => quote!(form.each(#wire, #value);),
        PartStyle::Pair(QueryStyle::Json) if field.codec == Codec::Same => {
            quote!(form.json(#wire, #value)?;)
        }
        PartStyle::Pair(QueryStyle::Json) => quote!(form.json_as::<#codec, _>(#wire, #value)?;),
        PartStyle::Pair(QueryStyle::Nested(nesting)) => {
            let nesting = self::nesting(nesting);
            quote!(form.nested::<#codec, _>(#wire, #nesting, #value)?;)
        }
        PartStyle::Pair(QueryStyle::Entries) => quote!(form.entries(#value);),
        PartStyle::File => quote!(form.file(#wire, #value);),
        PartStyle::Files => quote!(form.files(#wire, #value);),
    };
    Some(quote!(#clear #part))
}

fn nesting(nesting: Nesting) -> TokenStream {
    let keys = match nesting.keys {
        Keys::Brackets => quote!(Brackets),
        Keys::Dots => quote!(Dots),
    };
    let lists = match nesting.lists {
        Lists::Csv => quote!(Csv),
        Lists::Repeat => quote!(Repeat),
        Lists::Brackets => quote!(Brackets),
        Lists::Indices => quote!(Indices),
        Lists::IndicesLast => quote!(IndicesLast),
    };
    quote!(runtime::Nesting { keys: runtime::Keys::#keys, lists: runtime::Lists::#lists })
}

/// The field's value, if it has one.
fn value(field: &SentField) -> TokenStream {
    let ident = &field.ident;
    match field.presence {
        Presence::Constant => match &field.constant {
            Some(Constant::Text(text)) => quote!(Some(#text)),
            constant => {
                let value = constant.as_ref().map(types::constant);
                quote!(Some(&#value))
            }
        },
        Presence::Required => quote!(Some(&self.#ident)),
        Presence::Optional => quote!(self.#ident.as_ref()),
        Presence::ThreeState => quote!(self.#ident.value()),
    }
}

fn argument(field: &SentField) -> Option<TokenStream> {
    let (wire, value) = (&field.wire, value(field));
    let codec = types::codec(&field.codec);
    match field.place {
        Place::Query(QueryStyle::Text) => Some(quote!(request.query(#wire, #value);)),
        Place::Query(QueryStyle::Coded) => {
            Some(quote!(request.query_as::<#codec, _>(#wire, #value);))
        }
        Place::Query(QueryStyle::Csv) => Some(quote!(request.query_csv(#wire, #value);)),
        Place::Query(QueryStyle::Repeat) => Some(quote!(request.query_each(#wire, #value);)),
        Place::Query(QueryStyle::Json) if field.codec == Codec::Same => {
            Some(quote!(request.query_json(#wire, #value)?;))
        }
        Place::Query(QueryStyle::Json) => {
            Some(quote!(request.query_json_as::<#codec, _>(#wire, #value)?;))
        }
        Place::Query(QueryStyle::Nested(nesting)) => {
            let nesting = self::nesting(nesting);
            Some(quote!(request.query_nested::<#codec, _>(#wire, #nesting, #value)?;))
        }
        Place::Query(QueryStyle::Entries) => Some(quote!(request.query_entries(#value);)),
        Place::Header => Some(quote!(request.header(#wire, #value)?;)),
        Place::Member => Some(quote!(request.member(#wire, #value)?;)),
        Place::Path | Place::Address | Place::Body | Place::Whole | Place::Part(_) | Place::Url => {
            None
        }
    }
}

/// A codec that is not the type's own way.
fn own_codec(codec: &Codec) -> Option<TokenStream> {
    (*codec != Codec::Same).then(|| types::codec(codec))
}

/// How what was read is written, where its type does not say so.
fn rewrite(decode: &Decode) -> Option<TokenStream> {
    let codec = types::codec(decode.codec()?);
    let codec = match decode {
        Decode::Found {
            nullable: false, ..
        } => quote!(Option<#codec>),
        _ => codec,
    };
    Some(quote!(rewrite: #codec;))
}

fn decode(decode: &Decode) -> TokenStream {
    match decode {
        Decode::None => quote!(response.none()),
        Decode::Json { at, codec } => match (at, own_codec(codec)) {
            (None, None) => quote!(response.decode()),
            (Some(path), None) => quote!(response.decode_at(#path)),
            (None, Some(codec)) => quote!(response.decode_as::<#codec, _>(".")),
            (Some(path), Some(codec)) => quote!(response.decode_as::<#codec, _>(#path)),
        },
        Decode::Bytes => quote!(response.bytes()),
        Decode::Found { value, nullable } => {
            let value = self::decode(value);
            let some = (!nullable).then(|| quote!(.map(Some)));
            quote! {
                if response.is_empty() {
                    return Ok(None);
                }
                #value #some
            }
        }
        Decode::Page(places) => {
            let places = places.iter();
            let places = places.map(|(name, places)| quote!((#name, #places)));
            quote!(response.decode_page(&[#(#places),*]))
        }
        Decode::PageOrEmpty(page) => {
            let page = self::decode(page);
            quote! {
                if response.is_empty() {
                    return Ok(Default::default());
                }
                #page
            }
        }
    }
}

fn paginated(request: &Request, paging: &Paging) -> TokenStream {
    let ident = &request.sent.ident;
    let page = types::ty(&request.output);
    let item = types::ty(&paging.item);
    let items = &paging.items;
    let next = turn(paging);
    let end = paging
        .end
        .iter()
        .map(|status| Literal::u16_unsuffixed(*status));
    quote! {
        impl runtime::Paginated for #ident {
            type Item = #item;
            #(const END: Option<u16> = Some(#end);)*

            fn next(&self, page: &#page) -> Option<Self> {
                #next
            }

            fn items(page: #page) -> Vec<#item> {
                page.#items
            }
        }

        runtime::pages!(#ident -> #item);
    }
}

fn awaited(request: &Request, wait: &Wait) -> TokenStream {
    let ident = &request.sent.ident;
    let output = types::ty(&request.output);
    let Wait {
        field,
        success,
        failure,
        ..
    } = wait;
    let every = Literal::u64_unsuffixed(wait.every_millis);
    quote! {
        impl runtime::Awaited for #ident {
            const WAIT: &'static runtime::Wait = &runtime::Wait {
                field: #field,
                success: &[#(#success),*],
                failure: &[#(#failure),*],
                every: std::time::Duration::from_millis(#every),
            };
        }

        runtime::wait!(#ident -> #output);
    }
}

/// The request of the page after `page`.
fn turn(paging: &Paging) -> TokenStream {
    let items = &paging.items;
    let flags = [(&paging.more, false), (&paging.last, true)];
    let flags = flags
        .into_iter()
        .filter_map(|(flag, end)| Some((flag.as_ref()?, end)));
    let value = |fact: &Option<Ident>| fact.as_ref().map(|fact| quote!(page.#fact));
    match &paging.turn {
        Turn::Given {
            next,
            is_number,
            send,
        } => {
            let ends = flags.map(|(flag, end)| quote!(page.#flag == Some(#end)));
            let ends: Vec<_> = ends.collect();
            let over = (!ends.is_empty()).then(|| {
                quote! {
                    if #(#ends)||* {
                        return None;
                    }
                }
            });
            let given = if *is_number {
                quote!(page.#next?)
            } else {
                quote!(page.#next.as_deref()?)
            };
            quote! {
                #over
                let next = #given;
                Some(self.clone().#send(next))
            }
        }
        Turn::Counted {
            by,
            send,
            first,
            total,
            pages,
        } => {
            let first = Literal::i64_unsuffixed(*first);
            let next = match by {
                CountedBy::Page => quote!(next_page),
                CountedBy::Item => quote!(next_item),
            };
            let total = value(total).into_iter();
            let pages = value(pages).into_iter();
            let flags = flags.map(|(flag, end)| quote!(.flag(page.#flag, #end)));
            quote! {
                let counted = runtime::Counted::new(self.#send, #first, page.#items.len())
                    #(.total(#total))* #(.pages(#pages))* #(#flags)*;
                let next = counted.#next()?;
                Some(self.clone().#send(next))
            }
        }
    }
}
