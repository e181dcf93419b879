//! What comes back, and how it is read.

use super::paging;
use crate::ir::{self, Codec, Type};
use crate::lower::Lowering;
use crate::lower::types::Resolved;
use crate::model::{self, Call, Way, names};

pub(super) struct Response {
    pub(super) output: Type,
    pub(super) decode: ir::Decode,
    pub(super) page: Option<ir::Model>,
    pub(super) paging: Option<ir::Paging>,
}

impl Response {
    fn plain(output: Type, decode: ir::Decode) -> Self {
        Self {
            output,
            decode,
            page: None,
            paging: None,
        }
    }
}

impl<'s> Lowering<'_, 's> {
    pub(super) fn response(&self, call: &Call<'s>) -> Response {
        match &call.response {
            model::Response::Nothing => Response::plain(Type::Unit, ir::Decode::None),
            model::Response::Bytes if call.empty.is_empty() => {
                Response::plain(Type::Bytes, ir::Decode::Bytes)
            }
            model::Response::Bytes => found(Type::Bytes, ir::Decode::Bytes),
            model::Response::Value { ty, at } => {
                let inline = names::inline_enum(&call.rust, names::RESPONSE);
                let Resolved { ty, codec } = self.resolve(ty, &inline, Way::Received);
                let at = at.map(ToString::to_string);
                let decode = ir::Decode::Json { at, codec };
                if call.empty.is_empty() {
                    return Response::plain(ty, decode);
                }
                found(ty, decode)
            }
            model::Response::Page(page) => {
                let inline = names::inline_enum(&call.rust, names::RESPONSE);
                let item = self.resolve(&page.item, &inline, Way::Received);
                let turning = paging::turning(page, &item.ty);
                let places = paging::places(page);
                let decode = if places.is_empty() {
                    ir::Decode::Json {
                        at: None,
                        codec: Codec::Same,
                    }
                } else {
                    ir::Decode::Page(places)
                };
                Response {
                    output: Type::Named(paging::page_ident(call)),
                    decode: if call.empty.is_empty() {
                        decode
                    } else {
                        ir::Decode::PageOrEmpty(Box::new(decode))
                    },
                    page: Some(self.page_model(call, page, item)),
                    paging: turning,
                }
            }
        }
    }
}

/// A value that a status may say there is none of, as null may.
fn found(ty: Type, value: ir::Decode) -> Response {
    let nullable = matches!(ty, Type::Option(_));
    let output = if nullable {
        ty
    } else {
        Type::Option(Box::new(ty))
    };
    let value = Box::new(value);
    Response::plain(output, ir::Decode::Found { value, nullable })
}
